import type { IncidentWords } from '#locales/forms/incident/fr.ts';

export const de: IncidentWords = {
  sections: {
    where: 'Die Seite',
    what: 'Was geschehen ist',
    reach: 'Seit wann, und für wen',
    more: 'Zum Schluss',
  },
  questions: {
    site: {
      label: 'Um welche Website geht es?',
      why: 'Die vierstellige Nummer, der Name oder die Adresse: So öffnen wir gleich die richtige Website.',
      example: '1042',
    },
    summary: {
      label: 'Geben Sie Ihrer Anfrage einen Titel',
      why: 'In einem Satz, das Problem selbst: So kommt Ihre Anfrage gleich zur richtigen Person.',
      example: 'Fehler 500 beim Speichern einer Meldung',
    },
    url: {
      label: 'Adresse der Seite',
      why: 'Kopieren Sie sie aus der Adresszeile: So sehen wir dieselbe Seite wie Sie.',
      example: 'https://www.stadsarchief.example/nl/nieuws/leeszaal',
    },
    done: {
      label: 'Was haben Sie getan?',
      why: 'Schritt für Schritt: Wir machen es nach.',
      example: 'Ich habe die Meldung „Lesesaal geschlossen“ geöffnet, das Datum geändert und auf „Speichern“ geklickt.',
    },
    happened: {
      label: 'Was ist geschehen?',
      why: 'Sagen Sie, was Sie gesehen haben. Die Ursache suchen wir.',
      example: 'Die Seite wurde weiß und zeigte eine Fehlermeldung. Das neue Datum ist verloren.',
    },
    expected: {
      label: 'Was hätte geschehen sollen?',
      why: 'So wissen wir, wann es behoben ist.',
      example: 'Die Meldung ist gespeichert und erscheint mit dem neuen Datum.',
    },
    error: {
      label: 'Erscheint eine Fehlermeldung?',
      why: 'Ihre Wörter und Zahlen führen oft geradewegs zur Ursache.',
      example: 'Ja, und ich kann ihren Text kopieren',
      choices: {
        text: 'Ja, und ich kann ihren Text kopieren',
        picture: 'Ja, und ich füge ein Bild davon bei',
        none: 'Nein',
      },
    },
    message: {
      label: 'Die vollständige Fehlermeldung',
      why: 'Kopieren Sie sie ganz, auch wenn sie lang oder in einer anderen Sprache ist.',
      example: 'Error 500: could not save node 8841 (field_date). Request 7f3a-22c1',
    },
    since: {
      label: 'Seit wann?',
      why: 'Wir sehen nach, was sich damals geändert hat.',
      example: 'Seit heute Morgen gegen 9.40 Uhr. Gestern war alles in Ordnung.',
    },
    whom: {
      label: 'Für wen besteht das Problem?',
      why: 'So wissen wir, wie viele Menschen warten.',
      example: 'Für alle Redakteurinnen und Redakteure der Website',
      choices: {
        me: 'Nur für mich',
        editors: 'Für alle Redakteurinnen und Redakteure der Website',
        visitors: 'Für die Besucherinnen und Besucher der Website',
        unknown: 'Das weiß ich nicht',
      },
    },
    files: {
      label: 'Anhänge',
      why: 'Ein Bildschirmfoto zeigt oft mehr als eine Beschreibung.',
      example: 'fehler-500.png, ein Foto des ganzen Bildschirms',
    },
    urgent: {
      label: 'Es ist dringend',
      why: 'Besucher können die Website nicht nutzen, oder Daten liegen offen. Sie erhalten sofort eine Nummer und rufen uns dann an.',
      example: 'Nein: Die Website bleibt sichtbar, und die Meldung kann bis Mittag warten.',
    },
  },
};
