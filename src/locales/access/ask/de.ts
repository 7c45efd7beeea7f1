import type { AskAccessWords } from '#locales/access/ask/fr.ts';

export const de: AskAccessWords = {
  title: 'Zugang beantragen',
  lead: 'Sie sind Redakteur/in oder Eigentümer/in einer Website und haben noch keinen Zugang: Beantragen Sie ihn bei der Service-Managerin oder dem Service-Manager Ihrer Organisation.',
  back: 'Eine andere Organisation wählen',
  signIn: { question: 'Haben Sie schon Zugang, oder läuft ein Antrag?', signIn: 'Anmelden' },
  find: {
    label: 'Welche ist Ihre Organisation?',
    hint: 'Ihr Name, Name oder Nummer einer ihrer Websites, oder was in Ihrer E\u2011Mail-Adresse nach @ steht.',
    submit: 'Suchen',
    found: ({ count }) => (count === 1 ? '1 Organisation gefunden' : `${count} Organisationen gefunden`),
    none: 'Keine Organisation passt. Versuchen Sie es mit dem Namen einer ihrer Websites, oder schreiben Sie uns.',
    contact: 'Dem Service Desk schreiben',
    missing: 'Schreiben Sie den Namen Ihrer Organisation',
    choose: 'Weiter',
    chooseOf: ({ name }) => `Weiter mit ${name}`,
    sites: ({ count }) => (count === 1 ? '1 Website' : `${count} Websites`),
  },
  form: {
    title: ({ organisation }) => `Zugang beantragen: ${organisation}`,
    role: 'Welche Rolle beantragen Sie?',
    roles: {
      editor: {
        label: 'Redakteur/in',
        hint: 'Sie schreiben und veröffentlichen Seiten. Ihre Zahl je Website ist begrenzt.',
      },
      owner: { label: 'Website-Eigentümer/in', hint: 'Sie sind für die Website verantwortlich.' },
      serviceManager: { label: 'Service-Manager/in', hint: 'Sie gewähren die Zugänge der ganzen Organisation.' },
    },
    sites: { label: 'Für welche Websites?', hint: 'Wer Service-Manager/in wird, wählt keine.' },
    name: { label: 'Ihr Name', hint: 'Vorname und Nachname.' },
    email: { label: 'Ihre dienstliche E\u2011Mail-Adresse', hint: 'Wir senden einen Link dorthin, der sie bestätigt.' },
    language: 'Sprache unserer Nachrichten',
    words: { label: 'Warum?', optional: '(freiwillig)', hint: 'Ein Satz genügt, zum Beispiel wen Sie vertreten.' },
    submit: 'Antrag absenden',
  },
  errors: {
    fix: ({ count }) =>
      count === 1 ? 'Berichtigen Sie zuerst diesen Punkt' : `Berichtigen Sie zuerst diese ${count} Punkte`,
    page: ({ title }) => `Fehler: ${title}`,
    name: 'Geben Sie Ihren Namen ein',
    email: ({ typed }) =>
      typed === ''
        ? 'Geben Sie Ihre E\u2011Mail-Adresse ein'
        : `„${typed}“ ist keine E\u2011Mail-Adresse: Schreiben Sie sie wie name@verwaltung.example`,
    role: 'Wählen Sie eine Rolle',
    sites: 'Wählen Sie mindestens eine Website',
    manySites: ({ max }) => `Wählen Sie höchstens ${max} Websites`,
    words: ({ max }) => `Ihre Begründung ist länger als ${max} Zeichen: Kürzen Sie sie`,
    tooMany: ({ minutes }) => `Zu viele Anträge von hier: Versuchen Sie es in ${minutes} Min. noch einmal`,
  },
  asked: {
    title: 'Sehen Sie in Ihr Postfach',
    text: 'Wenn die Adresse stimmt, kommt dort binnen einer Minute eine Nachricht an. Ihr Link bestätigt die Adresse; erst dann geht Ihr Antrag ab.',
    until: 'Der Link gilt einmal, 24 Stunden lang.',
    nothing:
      'Nichts erhalten? Sehen Sie bei den unerwünschten Nachrichten nach, oder stellen Sie den Antrag neu: Vielleicht war die Adresse falsch geschrieben.',
    again: 'Antrag neu stellen',
  },
  prove: {
    title: 'Bestätigen und absenden',
    text: 'Noch ein Schritt: Bestätigen Sie, dass diese Adresse Ihre ist, und Ihr Antrag geht an die Service-Manager Ihrer Organisation.',
    submit: 'Bestätigen und Antrag absenden',
  },
  standing: {
    title: 'Ihr Antrag auf Zugang',
    unproved: 'Ihre Adresse ist noch nicht bestätigt.',
    waiting: 'Ihr Antrag liegt bei den Service-Managern Ihrer Organisation.',
    waitingUntil: ({ when }) => `Haben sie am ${when} nicht geantwortet, übernimmt ihn der Service Desk.`,
    reminded: ({ count }) =>
      count === 0 ? '' : count === 1 ? 'Wir haben sie einmal erinnert.' : `Wir haben sie ${count}-mal erinnert.`,
    atDesk: 'Ihr Antrag liegt beim Service Desk, der Ihnen per E\u2011Mail antwortet.',
    ticket: ({ number }) => `Ihr Ticket: ${number}`,
    granted: 'Ihr Zugang ist gewährt.',
    refused: 'Ihr Antrag ist abgelehnt.',
    takenBack: 'Sie haben diesen Antrag zurückgezogen.',
    takenBackOn: ({ when }) => `Zurückgezogen ${when}.`,
    takeBack: 'Meinen Antrag zurückziehen',
    takeBackOf: ({ what }) => `Meinen Antrag zurückziehen: ${what}`,
    whoIsAsked: ({ names }) => `Wir haben ${names} gefragt.`,
    decided: ({ by, when }) => `Entschieden von ${by}, ${when}.`,
    reason: 'Der genannte Grund',
    portal: 'Das Portal öffnen',
    asked: 'Sie beantragen',
    on: 'Beantragt am',
    role: 'Rolle',
    organisation: 'Organisation',
    sites: 'Websites',
    words: 'Ihre Begründung',
  },
  invalid: {
    title: 'Dieser Link gilt nicht mehr',
    text: 'Er ist zu alt, unvollständig oder ersetzt. Ein neuer Antrag dauert zwei Minuten.',
    again: 'Zugang beantragen',
  },
};
