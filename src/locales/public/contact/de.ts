import type { ContactWords } from '#locales/public/contact/fr.ts';

export const de: ContactWords = {
  form: 'Kontaktformular',
  complaintForm: 'Eine Beschwerde einreichen',
  error: ({ title }) => `Fehler: ${title}`,
  step: ({ at, of, name }) => `Schritt ${at} von ${of} · ${name}`,
  steps: { who: 'Wer Sie sind', request: 'Ihre Anfrage', complaint: 'Ihre Beschwerde', check: 'Prüfung' },
  fix: ({ count }) =>
    count === 1 ? 'Bitte zuerst diesen Punkt berichtigen' : `Bitte zuerst diese ${count} Punkte berichtigen`,
  optional: '(freiwillig)',
  next: 'Weiter',
  change: 'Ändern',
  back: 'Zurück',

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

  request: {
    question: 'Was können wir für Sie tun?',
    complaintQuestion: 'Was ist geschehen?',
    you: 'Sie',
    about: 'Ihre Anfrage',
    aboutComplaint: 'Ihre Beschwerde',
    anonymous:
      'Sie dürfen diese Felder leer lassen. Ohne Adresse und Telefonnummer können wir Ihnen nicht antworten: Notieren Sie dann die Nummer, die angezeigt wird.',
    name: { label: 'Ihr Name', hint: 'Vorname und Name.' },
    email: { label: 'Ihre E-Mail-Adresse', hint: 'Dorthin senden wir die Nummer und unsere Antworten.' },
    phone: { label: 'Ihre Telefonnummer', hint: 'Für einen Rückruf, zum Beispiel 02 555 20 14.' },
    language: { label: 'In welcher Sprache sollen wir Ihnen antworten?' },
    kind: { label: 'Worum geht es?' },
    kinds: {
      incident: { label: 'Störung', hint: 'Etwas funktioniert nicht mehr oder nicht wie vorgesehen.' },
      request: { label: 'Serviceanfrage', hint: 'Wir sollen etwas hinzufügen, ändern oder löschen.' },
      question: { label: 'Frage', hint: 'Sie möchten wissen, wie etwas geht.' },
      complaint: { label: 'Beschwerde', hint: 'Sie sind mit etwas nicht zufrieden.' },
    },
    site: {
      label: 'Um welche Website geht es?',
      hint: 'Ihre vierstellige Nummer, ihr Name oder ihre Adresse, zum Beispiel 1042.',
    },
    summary: {
      label: 'Geben Sie Ihrer Anfrage einen Titel',
      complaintLabel: 'Geben Sie Ihrer Beschwerde einen Titel',
      hint: 'In einem Satz, zum Beispiel „Fehler 500 beim Speichern einer Meldung“.',
      complaintHint: 'In einem Satz, zum Beispiel „Seit zwei Wochen keine Antwort“.',
    },
    url: {
      label: 'Adresse der Seite',
      hint: 'Kopieren Sie sie aus der Adresszeile. So sehen wir dieselbe Seite wie Sie.',
    },
    description: {
      label: 'Was ist geschehen, und was hatten Sie erwartet?',
      hint: 'Sagen Sie, was Sie getan haben, seit wann und für wen das Problem besteht. Fügen Sie die vollständige Fehlermeldung ein, falls es eine gibt.',
      complaintLabel: 'Ihre Beschwerde im Einzelnen',
      complaintHint:
        'Sagen Sie, was wann geschehen ist und was Sie verlangen. Nennen Sie die Ticketnummer, falls es eine gibt.',
    },
    files: {
      label: 'Anhänge',
      hint: ({ count, size }) =>
        `Ein Bildschirmfoto hilft oft. Höchstens ${count} Dateien von je ${size}; große Dateien senden Sie nacheinander.`,
      choose: 'Dateien auswählen',
      remove: ({ name }) => `${name} entfernen`,
      removeShort: 'Entfernen',
    },
    urgent: {
      label: 'Es ist dringend',
      hint: 'Besucher können die Website nicht nutzen, oder Daten liegen offen. Sie erhalten sofort eine Nummer und rufen uns dann an.',
    },
    trap: 'Bitte lassen Sie dieses Feld leer',
  },

  aside: {
    so: 'Ihre Antworten bisher',
    who: 'Wer Sie sind',
    editor: 'Redakteur/in oder Eigentümer/in einer Website',
    complaint: 'Jemand, der eine Beschwerde einreicht',
    tips: 'Eine vollständige Anfrage geht schneller',
    tip: [
      'Nur ein Thema je Anfrage.',
      'Ein Titel, der das Problem nennt.',
      'Die Adresse der betroffenen Seite.',
      'Die vollständige Fehlermeldung, als Text oder Bild.',
    ],
    kept: 'Vor Ihrer letzten Prüfung wird nichts gesendet.',
  },

  errors: {
    name: { required: 'Bitte geben Sie Ihren Namen an', tooLong: 'Ihr Name ist zu lang: Bitte kürzen Sie ihn' },
    email: {
      required: 'Bitte geben Sie Ihre E-Mail-Adresse an, sonst eine Telefonnummer',
      invalid: ({ typed }) => `„${typed}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie name@verwaltung.example`,
    },
    phone: {
      invalid: ({ typed }) =>
        `„${typed}“ ist keine Telefonnummer. Schreiben Sie sie wie 02 555 20 14 oder +32 2 555 20 14`,
    },
    kind: { required: 'Bitte wählen Sie, worum es geht' },
    site: {
      required: 'Bitte geben Sie Nummer, Namen oder Adresse der Website an',
      digits: ({ typed }) =>
        `Die Nummer einer Website hat 4 Ziffern, zum Beispiel 1042. Sie haben ${typed} eingegeben. Wenn das stimmt, gehen Sie weiter: Wir suchen sie`,
      unknown: ({ typed }) =>
        `Wir kennen die Website „${typed}“ nicht. Bitte berichtigen Sie die Angabe. Wenn sie stimmt, gehen Sie weiter: Wir suchen sie`,
      several: ({ sites }) => `Mehrere Websites passen: ${sites}. Bitte geben Sie die Nummer der Ihren ein`,
    },
    summary: {
      required: 'Bitte geben Sie einen Titel an, in einem Satz',
      tooLong: ({ max }) => `Der Titel hat mehr als ${max} Zeichen: Schreiben Sie den Rest in die Beschreibung`,
    },
    url: {
      invalid: ({ typed }) =>
        `„${typed}“ ist keine vollständige Adresse einer Seite. Kopieren Sie sie aus der Adresszeile, ab https://`,
    },
    description: {
      required: 'Bitte beschreiben Sie, was geschehen ist',
      tooLong: ({ max }) => `Die Beschreibung hat mehr als ${max} Zeichen: Fügen Sie den Rest als Datei an`,
    },
    files: {
      program: ({ name }) =>
        `„${name}“ ist ein Programm. Senden Sie ein Bild oder ein PDF, zum Beispiel ein Bildschirmfoto`,
      infected: ({ name }) =>
        `„${name}“ enthält Schadsoftware, deshalb haben wir die Datei nicht angenommen. Senden Sie eine andere, oder beschreiben Sie, was sie zeigt`,
      tooLarge: ({ name, size, max }) =>
        `Die Datei „${name}“ (${size}) ist zu groß. Höchstens ${max}: Senden Sie einen Teil davon oder ein kleineres Bild`,
      empty: ({ name }) => `Die Datei „${name}“ ist leer. Bitte wählen Sie sie noch einmal`,
      tooMany: ({ name, count }) => `Die Datei „${name}“ ist zu viel: Eine Anfrage trägt höchstens ${count}`,
      tooMuch: ({ name, when }) =>
        `Die Datei „${name}“ wurde nicht angenommen: Aus Ihrem Netz kamen zu viele Dateien. Bitte versuchen Sie es ab ${when} wieder`,
    },
  },

  check: {
    question: 'Bitte prüfen Sie Ihre Antworten',
    text: 'Es ist noch nichts gesendet.',
    you: 'Sie',
    request: 'Ihre Anfrage',
    complaint: 'Ihre Beschwerde',
    change: { you: 'Angaben zu Ihnen ändern', request: 'Ihre Anfrage ändern', complaint: 'Ihre Beschwerde ändern' },
    none: 'Nicht angegeben',
    anonymous: 'Anonym: Wir können Ihnen nicht antworten',
    unknownSite: ({ typed }) => `„${typed}“, wir suchen sie`,
    labels: {
      name: 'Name',
      email: 'E-Mail',
      phone: 'Telefon',
      language: 'Sprache unserer Antworten',
      kind: 'Art',
      site: 'Website',
      summary: 'Titel',
      url: 'Adresse der Seite',
      description: 'Beschreibung',
      files: 'Anhänge',
      urgent: 'Dringend',
    },
    urgent: 'Ja. Nach dem Senden rufen Sie uns mit der Nummer an',
    notUrgent: 'Nein',
    send: 'Anfrage senden',
    sendComplaint: 'Beschwerde senden',
    stale:
      'Ihr Formular war lange geöffnet. Es ist nichts verloren: Bitte prüfen Sie Ihre Antworten und senden Sie sie noch einmal.',
  },

  tooMany: {
    title: 'Noch nicht gesendet',
    text: ({ when }) =>
      `Von Ihrer Adresse oder aus Ihrem Netz kamen viele Anfragen. Diese können Sie ab ${when} senden. Lassen Sie diese Seite offen: Ihre Antworten bleiben hier stehen.`,
    phone: ({ phones }) => `Wenn es dringend ist, rufen Sie ${phones} an.`,
  },

  ticket: {
    line: ({ label, value }) => `${label}: ${value}`,
    urgent: 'Von der Person als dringend gekennzeichnet',
  },
};
