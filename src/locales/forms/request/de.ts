import type { RequestWords } from '#locales/forms/request/fr.ts';

export const de: RequestWords = {
  sections: {
    where: 'Die Website',
    what: 'Was sich ändern soll',
    when: 'Bis wann',
    more: 'Zum Schluss',
  },
  questions: {
    site: {
      label: 'Um welche Website geht es?',
      why: 'Die vierstellige Nummer, der Name oder die Adresse: So öffnen wir gleich die richtige Website.',
      example: '2107',
    },
    summary: {
      label: 'Geben Sie Ihrer Anfrage einen Titel',
      why: 'In einem Satz, was Sie erreichen möchten.',
      example: 'Eine Rubrik „Ausstellungen“ im Menü',
    },
    url: {
      label: 'Adresse der Seite',
      why: 'Falls es die Seite schon gibt. Kopieren Sie sie aus der Adresszeile.',
      example: 'https://www.musee-des-pierres.example/visites',
    },
    about: {
      label: 'Was soll sich ändern?',
      why: 'So kommt Ihre Anfrage gleich zur richtigen Person.',
      example: 'Eine Seite, ein Menü oder ein Text',
      choices: {
        page: 'Eine Seite, ein Menü oder ein Text',
        access: 'Der Zugang einer Person',
        feature: 'Eine neue Möglichkeit für die Website',
        other: 'Etwas anderes',
      },
    },
    person: {
      label: 'Für welche Person?',
      why: 'Name, dienstliche Adresse und Rolle: Redaktion oder Eigentum der Website.',
      example: 'Lina Maes, lina.maes@patrimoine.example, Redakteurin',
    },
    change: {
      label: 'Was sollen wir genau tun?',
      why: 'Beschreiben Sie das Ergebnis, als sähen Sie es schon vor sich.',
      example:
        'Im Menü, zwischen „Besuche“ und „Schulen“, eine Rubrik „Ausstellungen“ mit zwei Seiten: „Jetzt zu sehen“ und „Frühere“.',
    },
    reason: {
      label: 'Warum?',
      why: 'Wenn es einfacher geht, schlagen wir Ihnen das vor.',
      example: 'In diesem Jahr öffnen drei Ausstellungen, und Besucher finden sie nicht.',
    },
    deadline: {
      label: 'Gibt es einen Termin?',
      why: 'Danach planen wir die Arbeit.',
      example: 'Ja',
      choices: { yes: 'Ja', no: 'Nein' },
    },
    date: {
      label: 'Bis zu welchem Tag?',
      why: 'Der letzte Tag, an dem Ihnen die Änderung noch nützt.',
      example: 'Freitag, 15. Januar 2027',
    },
    event: {
      label: 'Was geschieht an diesem Tag?',
      why: 'So sehen wir, ob er sich verschieben lässt.',
      example: 'Die erste Ausstellung öffnet.',
    },
    files: {
      label: 'Anhänge',
      why: 'Eine Skizze, ein fertiger Text, eine Liste von Seiten.',
      example: 'menue-ausstellungen.pdf, eine Skizze des Menüs',
    },
    urgent: {
      label: 'Es ist dringend',
      why: 'Daten liegen offen, oder eine gefährliche Information ist im Netz. Sie erhalten sofort eine Nummer und rufen uns dann an.',
      example: 'Nein: Es bleiben noch einige Wochen.',
    },
  },
};
