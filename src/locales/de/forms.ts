import type { FormsCatalogue } from '#locales/fr/forms.ts';

export const de: FormsCatalogue = {
  around: {
    example: ({ example }) => `Zum Beispiel: ${example}`,
    optional: '(freiwillig)',
    completes: '(empfohlen)',
    chooseFiles: 'Dateien auswählen',
    yes: 'Ja',

    told: {
      line: ({ label, value }) => `${label}: ${value}`,
      long: ({ label, value }) => `${label}:\n${value}`,
      left: ({ labels }) => `Ohne Antwort: ${labels}`,
    },

    condition: {
      only: ({ tests }) => `nur wenn ${tests}`,
      is: ({ label, choices }) => `${label} die Antwort ${choices} hat`,
      isNot: ({ label, choices }) => `${label} eine andere Antwort als ${choices} hat`,
      ticked: ({ label }) => `${label} angekreuzt ist`,
      answered: ({ label }) => `${label} eine Antwort hat`,
      atLeast: ({ label, value }) => `${label} mindestens ${value} ist`,
      atMost: ({ label, value }) => `${label} höchstens ${value} ist`,
      from: ({ label, value }) => `${label} am ${value} oder später liegt`,
      until: ({ label, value }) => `${label} am ${value} oder früher liegt`,
      and: ' und ',
      or: ' oder ',
      rows: {
        any: ({ test }) => `mindestens einmal ${test}`,
        every: ({ test }) => `jedes Mal ${test}`,
      },
    },

    errors: {
      missing: ({ label }) => `Bitte beantworten Sie „${label}“`,
      missingSummary: 'Bitte geben Sie einen Titel an, in einem Satz',
      missingSite: 'Bitte geben Sie Nummer, Namen oder Adresse der Website an',
      missingFiles: 'Bitte fügen Sie mindestens eine Datei bei',
      missingUrgent: ({ label }) => `Bitte kreuzen Sie „${label}“ an`,
      missingChoice: ({ label }) => `Bitte wählen Sie eine Antwort auf „${label}“`,
      tooLong: ({ label, characters, max }) =>
        `„${label}“: ${characters} Zeichen sind zu viel. Höchstens ${max}; fügen Sie den Rest als Datei bei`,
      tooLongLine: ({ label, characters, max }) =>
        `„${label}“: ${characters} Zeichen sind zu viel. Bitte kürzen Sie auf höchstens ${max}`,
      noAddress: ({ typed }) =>
        `„${typed}“ ist keine vollständige Adresse einer Seite. Kopieren Sie sie aus der Adresszeile, ab https://`,
      noDate: ({ typed }) => `„${typed}“ ist kein Datum. Bitte schreiben Sie es so: 15.1.2027`,
      noNumber: ({ typed }) => `„${typed}“ ist keine Zahl. Bitte schreiben Sie sie so: 1250 oder 1250,50`,
      unclearNumber: ({ typed }) =>
        `„${typed}“ kann auf zwei Arten gelesen werden. Bitte schreiben Sie die Zahl ohne Trennzeichen, wie 1250 oder 1250,50`,
      noPerson: ({ typed }) => `„${typed}“ ist keine E\u2011Mail-Adresse. Bitte schreiben Sie sie so: name@example.org`,
      noSite: ({ typed }) =>
        `Wir kennen die Website „${typed}“ nicht. Bitte geben Sie ihre Nummer, ihren Namen oder ihre Adresse ein`,
      siteDigits: ({ typed }) =>
        `Die Nummer einer Website hat 4 Ziffern, zum Beispiel 1042. Sie haben ${typed} eingegeben. Wenn das stimmt, gehen Sie weiter: Wir suchen sie`,
      siteUnknown: ({ typed }) =>
        `Wir kennen die Website „${typed}“ nicht. Bitte prüfen Sie Ihre Angabe. Wenn sie stimmt, gehen Sie weiter: Wir suchen die Website`,
      siteNear: ({ typed, sites }) =>
        `Wir kennen die Website „${typed}“ nicht. Meinen Sie ${sites}? Wenn nicht, gehen Sie weiter: Wir suchen sie`,
      severalSites: ({ sites }) => `Mehrere Websites passen: ${sites}. Bitte geben Sie die Nummer Ihrer Website ein`,
    },
  },
  incident: {
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
        example: 'https://stadsarchief.example/leeszaal',
      },
      done: {
        label: 'Was haben Sie getan?',
        why: 'Schritt für Schritt, damit wir es nachvollziehen können.',
        example:
          'Ich habe die Meldung „Lesesaal geschlossen“ geöffnet, das Datum geändert und auf „Speichern“ geklickt.',
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
        why: 'Der genaue Wortlaut führt oft direkt zur Ursache.',
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
  },
  request: {
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
          feature: 'Eine neue Funktion für die Website',
          other: 'Etwas anderes',
        },
      },
      person: {
        label: 'Für welche Person?',
        why: 'Name, dienstliche Adresse und Rolle: Redakteur/in oder Website-Eigentümer/in.',
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
        example: 'In diesem Jahr werden drei Ausstellungen eröffnet, und Besucher finden sie nicht.',
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
        example: 'Die erste Ausstellung wird eröffnet.',
      },
      files: {
        label: 'Anhänge',
        why: 'Eine Skizze, ein fertiger Text, eine Liste von Seiten.',
        example: 'menue-ausstellungen.pdf, eine Skizze des Menüs',
      },
      urgent: {
        label: 'Es ist dringend',
        why: 'Daten liegen offen, oder gefährliche Informationen stehen im Netz. Sie erhalten sofort eine Nummer und rufen uns dann an.',
        example: 'Nein: Es bleiben noch einige Wochen.',
      },
    },
  },
  question: {
    sections: { what: 'Ihre Frage', where: 'Die Website', more: 'Zum Schluss' },
    questions: {
      summary: {
        label: 'Geben Sie Ihrer Frage einen Titel',
        why: 'In einem Satz: Vielleicht gibt es die Antwort schon.',
        example: 'Das Erscheinen einer Meldung planen',
      },
      asked: {
        label: 'Was möchten Sie wissen?',
        why: 'Eine genaue Frage bekommt eine genaue Antwort.',
        example: 'Wie lasse ich eine Meldung am Montag um 8.00 Uhr von selbst erscheinen?',
      },
      goal: {
        label: 'Wozu brauchen Sie es?',
        why: 'Dann sagen wir Ihnen auch, ob es kürzer geht.',
        example: 'Der Hinweis auf die Schließung soll während meines Urlaubs erscheinen.',
      },
      tried: {
        label: 'Haben Sie schon etwas gelesen oder versucht?',
        why: 'Dann wiederholen wir nicht, was Sie schon wissen.',
        example: 'Ja',
        choices: { yes: 'Ja', no: 'Nein' },
      },
      attempt: {
        label: 'Was haben Sie gelesen oder versucht?',
        why: 'Sagen Sie auch, wo Sie nicht weiterkamen.',
        example: 'Ich habe ein Datum in der Zukunft eingetragen, aber die Meldung erschien sofort.',
      },
      site: {
        label: 'Um welche Website geht es?',
        why: 'Falls Ihre Frage eine Website betrifft: die vierstellige Nummer, der Name oder die Adresse.',
        example: '1042',
      },
      url: {
        label: 'Adresse der Seite',
        why: 'Falls Ihre Frage eine Seite betrifft. Kopieren Sie sie aus der Adresszeile.',
        example: 'https://www.stadsarchief.example/nl/nieuws',
      },
      files: {
        label: 'Anhänge',
        why: 'Ein Bildschirmfoto der Stelle, an der Sie nicht weiterkamen.',
        example: 'erscheinungsdatum.png',
      },
    },
  },
  complaint: {
    sections: { what: 'Ihre Beschwerde', where: 'Worum es geht', more: 'Zum Schluss' },
    questions: {
      summary: {
        label: 'Geben Sie Ihrer Beschwerde einen Titel',
        why: 'In einem Satz, womit Sie nicht zufrieden sind.',
        example: 'Seit zwei Wochen keine Antwort',
      },
      about: {
        label: 'Worüber beschweren Sie sich?',
        why: 'So sehen wir, was oft nicht gut läuft, und ändern es.',
        example: 'Die Wartezeit',
        choices: {
          wait: 'Die Wartezeit',
          answer: 'Eine Antwort oder eine Lösung',
          closing: 'Das Schließen eines Tickets',
          manner: 'Die Art, wie man mit mir gesprochen oder mir geschrieben hat',
          other: 'Etwas anderes',
        },
      },
      happened: {
        label: 'Was ist geschehen?',
        why: 'Mit Ihren eigenen Worten. Die Beschwerdekoordination vergleicht sie mit unserer Akte.',
        example:
          'Am 9. November habe ich eine Anfrage gesendet. Am 16. habe ich noch einmal geschrieben. Ich habe nur die automatische Nachricht bekommen.',
      },
      since: {
        label: 'Wann war das?',
        why: 'Wir suchen an diesen Tagen.',
        example: 'Vom 9. bis 24. November 2026',
      },
      wanted: {
        label: 'Was erwarten Sie von uns?',
        why: 'Die Antwort auf Ihre Beschwerde geht darauf ein.',
        example: 'Eine Antwort auf meine Anfrage, und den Grund für das Warten.',
      },
      known: {
        label: 'Geht es um ein Ticket, das Sie kennen?',
        why: 'Wir lesen es noch einmal, bevor wir Ihnen antworten.',
        example: 'Ja',
        choices: { yes: 'Ja', no: 'Nein' },
      },
      number: {
        label: 'Nummer des Tickets',
        why: 'Sie steht im Betreff jeder unserer E-Mails.',
        example: 'DTO-104209-31',
      },
      site: {
        label: 'Um welche Website geht es?',
        why: 'Falls Ihre Beschwerde eine Website betrifft: Nummer, Name oder Adresse.',
        example: 'stadsarchief.example',
      },
      files: {
        label: 'Anhänge',
        why: 'Was Ihre Beschreibung belegt, zum Beispiel eine E-Mail, die Sie bekommen haben.',
        example: 'nachricht-vom-16-november.pdf',
      },
    },
  },
};
