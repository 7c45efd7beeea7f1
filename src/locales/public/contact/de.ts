import type { ContactWords } from '#locales/public/contact/fr.ts';

export const de: ContactWords = {
  error: ({ title }) => `Fehler: ${title}`,
  step: ({ at, of, name }) => `Schritt ${at} von ${of} · ${name}`,
  steps: {
    you: 'Wer Sie sind',
    kind: 'Ihr Thema',
    check: 'Prüfung',
    incident: 'Störung',
    request: 'Serviceanfrage',
    question: 'Frage',
    complaint: 'Beschwerde',
  },
  fix: ({ count }) =>
    count === 1 ? 'Bitte zuerst diesen Punkt berichtigen' : `Bitte zuerst diese ${count} Punkte berichtigen`,
  optional: '(freiwillig)',
  next: 'Weiter',
  change: 'Ändern',

  who: {
    question: 'Schreiben Sie auf einer Website, oder sind Sie dafür verantwortlich?',
    hint: 'Der Service Desk hilft Redaktionen und Eigentümern der Websites, die er betreut. Eine Beschwerde kann jeder einreichen.',
    choices: {
      editor: {
        label: 'Ja, ich bin Redakteur/in oder Eigentümer/in einer Website',
        hint: 'Sie schreiben Seiten einer Website der Verwaltung oder sind dafür verantwortlich.',
      },
      visitor: {
        label: 'Nein, ich besuche eine Website',
        hint: 'Wir suchen mit Ihnen die Verwaltung, die Ihnen antworten kann.',
      },
      complaint: {
        label: 'Ich möchte eine Beschwerde einreichen',
        hint: 'Über den Service Desk oder darüber, wie Ihnen geholfen wurde. Sie dürfen anonym bleiben.',
      },
    },
    missing: 'Bitte wählen Sie die Antwort, die zu Ihnen passt',
  },

  you: {
    account: { hint: 'Sie sind angemeldet: Wir antworten an Ihre Adresse.', change: 'Ihre Daten ändern' },
    question: 'Wie können wir Sie erreichen?',
    hint: 'Wir senden Ihnen die Nummer Ihres Tickets und unsere Antworten.',
    anonymous:
      'Sie dürfen diese Felder leer lassen. Ohne Adresse und Telefonnummer können wir Ihnen nicht antworten: Notieren Sie dann die Nummer, die angezeigt wird.',
    name: { label: 'Ihr Name', hint: 'Vorname und Nachname.' },
    email: { label: 'Ihre E\u2011Mail-Adresse', hint: 'Dorthin senden wir die Nummer und unsere Antworten.' },
    phone: { label: 'Ihre Telefonnummer', hint: 'Für einen Rückruf, zum Beispiel 02 555 20 14.' },
    language: { label: 'In welcher Sprache sollen wir Ihnen antworten?' },
    trap: 'Bitte lassen Sie dieses Feld leer',
  },

  kind: {
    question: 'Worum geht es?',
    another: 'Worum geht es dieses Mal?',
    hint: 'Ein Thema auf einmal: Danach können Sie weitere hinzufügen. Jedes erhält eine eigene Nummer.',
    kinds: {
      incident: { label: 'Störung', hint: 'Etwas funktioniert nicht mehr oder nicht wie vorgesehen.' },
      request: { label: 'Serviceanfrage', hint: 'Wir sollen etwas hinzufügen, ändern oder löschen.' },
      question: { label: 'Frage', hint: 'Sie möchten wissen, wie etwas geht.' },
      complaint: { label: 'Beschwerde', hint: 'Sie sind mit etwas nicht zufrieden.' },
    },
    missing: 'Bitte wählen Sie, worum es geht',
    help: 'So schreiben Sie eine vollständige Anfrage, mit Beispielen',
  },

  about: {
    ownSites: 'Ihre Websites:',
    question: {
      incident: 'Was funktioniert nicht?',
      request: 'Was können wir für Sie tun?',
      question: 'Wie lautet Ihre Frage?',
      complaint: 'Worüber möchten Sie sich beschweren?',
    },
    hint: 'Eine vollständige Anfrage geht schneller: Beantworten Sie bitte auch, was empfohlen ist, wenn Sie können.',
    place: ({ place, of }) => `Thema ${place} von ${of}`,
    another: 'Ein weiteres Thema hinzufügen',
    anotherHint: 'Ihre Antworten bleiben erhalten; das andere Thema erhält eine eigene Nummer.',
    rival: 'Im anderen Fenster:',
    files: {
      hint: ({ count, size }) => `Höchstens ${count} Dateien von je ${size}.`,
      remove: ({ name }) => `${name} entfernen`,
      removeShort: 'Entfernen',
    },
  },

  draft: {
    kept: ({ until }) =>
      `Was Sie eingeben, bleibt 7 Tage auf diesem Gerät erhalten, bis ${until}. Vor Ihrer letzten Prüfung wird nichts gesendet.`,
    willBeKept:
      'Was Sie eingeben, bleibt 7 Tage auf diesem Gerät erhalten. Vor Ihrer letzten Prüfung wird nichts gesendet.',
    discard: 'Meine Eingaben löschen',
    discarded: { title: 'Alles ist gelöscht', text: 'Ihre Eingaben und Dateien werden nicht mehr aufbewahrt.' },
    expired: {
      title: 'Ihre Eingaben sind nicht mehr vorhanden',
      text: 'Es sind mehr als 7 Tage vergangen, oder Sie haben sie gelöscht. Beginnen Sie eine neue Anfrage.',
    },
    resumed: {
      title: 'Was Sie gerade gesendet haben, ist erhalten',
      text: 'Der Rest ist nicht mehr vorhanden: Bitte ergänzen Sie, was fehlt, und gehen Sie dann weiter.',
    },
    found: {
      title: 'Sie haben eine Anfrage, die noch nicht gesendet ist',
      text: ({ until }) => `Sie bleibt auf diesem Gerät erhalten bis ${until}.`,
      goOn: 'Mit dieser Anfrage weitermachen',
    },
    tooLarge: {
      title: 'Noch nicht gespeichert',
      text: 'Für eine Anfrage ist das zu viel Text. Bitte kürzen Sie Ihre Antworten und fügen Sie den Rest als Datei bei.',
    },
    tooMany: {
      title: 'Noch nicht gespeichert',
      text: ({ when }) =>
        `Aus Ihrem Netz wurden viele Anfragen begonnen. Machen Sie ab ${when} weiter und lassen Sie diese Seite offen.`,
    },
  },

  formChanged: {
    title: 'Die Fragen wurden inzwischen geändert',
    added: ({ labels }) => `Neue Fragen: ${labels}.`,
    former: ({ labels }) => `Nicht mehr gefragt: ${labels}. Ihre Antwort geht mit der Anfrage mit.`,
    kept: 'Alles, was Sie eingegeben haben, ist erhalten.',
  },

  aside: {
    so: 'Ihre Antworten bisher',
    who: 'Wer Sie sind',
    editor: 'Redakteur/in oder Eigentümer/in einer Website',
    portal: 'Im Portal angemeldet',
    complaint: 'Jemand, der eine Beschwerde einreicht',
    anonymous: 'Anonym',
    subject: 'Thema',
    subjectAt: ({ place }) => `Thema ${place}`,
    changeYou: 'Ändern, wer Sie sind',
    changeSubject: ({ place }) => `Thema ${place} ändern`,
    changeKind: 'Ändern, worum es geht',
    tips: 'Eine vollständige Anfrage geht schneller',
    tip: [
      'Nur ein Thema auf einmal.',
      'Ein Titel, der das Problem nennt.',
      'Die Adresse der betroffenen Seite.',
      'Die vollständige Fehlermeldung, als Text oder Bild.',
    ],
    example: 'Ein gutes Beispiel ansehen',
  },

  errors: {
    name: { required: 'Bitte geben Sie Ihren Namen an', tooLong: 'Ihr Name ist zu lang: Bitte kürzen Sie ihn' },
    email: {
      required: 'Bitte geben Sie Ihre E\u2011Mail-Adresse an, sonst eine Telefonnummer',
      invalid: ({ typed }) => `„${typed}“ ist keine E\u2011Mail-Adresse. Schreiben Sie sie wie name@verwaltung.example`,
    },
    phone: {
      invalid: ({ typed }) =>
        `„${typed}“ ist keine Telefonnummer. Schreiben Sie sie wie 02 555 20 14 oder +32 2 555 20 14`,
    },
    otherAnswer: ({ label }) =>
      `„${label}“: In einem anderen Fenster haben Sie etwas anderes geantwortet. Vergleichen Sie, behalten Sie, was stimmt, und gehen Sie weiter`,
    otherWindow: ({ typed }) =>
      `In einem anderen Fenster haben Sie „${typed}“ geschrieben. Behalten Sie, was stimmt, und gehen Sie weiter`,
    files: {
      program: ({ name }) =>
        `„${name}“ ist ein Programm. Senden Sie ein Bild oder ein PDF, zum Beispiel ein Bildschirmfoto`,
      infected: ({ name }) =>
        `„${name}“ enthält Schadsoftware, deshalb haben wir die Datei nicht angenommen. Senden Sie eine andere, oder beschreiben Sie, was sie zeigt`,
      tooLarge: ({ name, size, max }) =>
        `Die Datei „${name}“ (${size}) ist zu groß. Höchstens ${max}: Senden Sie einen Teil davon oder ein kleineres Bild`,
      empty: ({ name }) => `Die Datei „${name}“ ist leer. Bitte wählen Sie sie noch einmal`,
      tooMany: ({ name, count }) => `Die Datei „${name}“ ist zu viel: Eine Anfrage enthält höchstens ${count}`,
      tooMuch: ({ name, when }) =>
        `Die Datei „${name}“ wurde nicht angenommen: Aus Ihrem Netz kamen zu viele Dateien. Bitte versuchen Sie es ab ${when} wieder`,
    },
  },

  check: {
    question: 'Prüfen Sie Ihre Antworten',
    text: 'Es ist noch nichts gesendet.',
    several: ({ count }) => `${count} Themen: Jedes wird ein Ticket mit eigener Nummer.`,
    changeSubject: ({ title }) => `„${title}“ ändern`,
    removeSubject: ({ title }) => `„${title}“ nicht mitsenden`,
    remove: 'Nicht mitsenden',
    none: 'Nicht angegeben',
    missing: 'Noch nicht beantwortet (empfohlen)',
    anonymous: 'Anonym: Wir können Ihnen nicht antworten',
    unknownSite: ({ typed }) => `„${typed}“, die wir suchen werden`,
    otherWindow: {
      title: 'Noch nicht gesendet',
      text: 'Ihre Antworten wurden in einem anderen Fenster geändert. Hier stehen sie: Prüfen Sie sie, dann senden Sie.',
    },
    labels: {
      name: 'Name',
      email: 'E\u2011Mail',
      phone: 'Telefon',
      language: 'Sprache unserer Antworten',
      kind: 'Art',
    },
    urgent: 'Ja. Nach dem Senden rufen Sie uns mit der Nummer an',
    notUrgent: 'Nein',
    complete: 'Ihre Anfrage ist vollständig: Sie wird schneller bearbeitet.',
    another: 'Ein weiteres Thema hinzufügen',
    send: 'Die Anfrage senden',
    sendSeveral: ({ count }) => `Die ${count} Anfragen senden`,
    sendComplaint: 'Die Beschwerde senden',
    agree: ({ organisation }) =>
      `Die Service-Managerin oder der Service-Manager der Organisation „${organisation}“ darf diese Beschwerde lesen`,
    organisation: {
      label: 'Für welche Organisation?',
      hint: 'Ihre Anfrage nennt keine Website, die wir kennen. Das Service-Management der gewählten Organisation kann sie lesen.',
    },
    noOrganisation: 'Keine',
    agreeHint: 'Ohne Ihr Einverständnis bleibt sie dort unbekannt. Sie erhalten in beiden Fällen dieselbe Antwort.',
  },

  tooMany: {
    title: 'Noch nicht gesendet',
    text: ({ when }) =>
      `Von Ihrer Adresse oder aus Ihrem Netz kamen viele Anfragen. Diese können Sie ab ${when} senden. Lassen Sie diese Seite offen: Ihre Antworten bleiben hier stehen.`,
    phone: ({ phones }) => `Wenn es dringend ist, rufen Sie ${phones} an.`,
  },
};
