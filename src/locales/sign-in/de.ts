import type { SignInWords } from '#locales/sign-in/fr.ts';

export const de: SignInWords = {
  title: 'Anmelden',
  lead: 'Um Ihre Anfragen zu verfolgen oder sie zu beantworten.',
  login: 'E\u2011Mail-Adresse',
  password: 'Passwort',
  show: 'Anzeigen',
  hide: 'Verbergen',
  submit: 'Anmelden',
  error: 'Fehler',
  failed: 'Die Anmeldung ist nicht gelungen',
  missing: 'Geben Sie Ihre E\u2011Mail-Adresse und Ihr Passwort an.',
  noAddress: 'Geben Sie Ihre vollständige E\u2011Mail-Adresse an, zum Beispiel an.peeters@administration.example.',
  wrong: 'Die E\u2011Mail-Adresse oder das Passwort ist nicht richtig.',
  tooMany: ({ minutes }) =>
    `Zu viele Versuche. Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
  others: 'Ohne Passwort',
  byMail: 'Einen Code per E\u2011Mail erhalten',
  byPasskey: 'Einen Passkey verwenden',
  byProvider: ({ name }) => `Weiter mit ${name}`,
  why: {
    over: 'Ihre Anmeldung dauerte zu lange, oder zu viele Codes waren falsch. Beginnen Sie von vorn.',
    providerDown: 'Dieser Identitätsanbieter antwortet nicht. Versuchen Sie es später, oder melden Sie sich anders an.',
    providerBroken:
      'Dieser Identitätsanbieter antwortet, aber nicht so, wie er sollte. Melden Sie sich anders an; Ihre Administration kann ihn testen.',
    providerOff: 'Dieser Identitätsanbieter wird hier nicht mehr verwendet. Melden Sie sich anders an.',
    providerDenied:
      'Sie haben sich beim Identitätsanbieter nicht angemeldet. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
    providerAnswer:
      'Die Antwort des Identitätsanbieters ist nicht gültig. Beginnen Sie von vorn, oder melden Sie sich anders an.',
    noAccess: 'Sie haben zurzeit keinen Zugang. Bitten Sie Ihre Service-Managerin oder Ihren Service-Manager darum.',
  },
  noneYet: { question: 'Noch kein Zugang?', ask: 'Zugang beantragen' },
  passkeyFailed: 'Der Passkey wurde nicht angenommen. Versuchen Sie es noch einmal, oder wählen Sie einen anderen Weg.',
  passkeyAbsent:
    'Es wurde kein Passkey dieser Website benutzt: Dieses Gerät hat keinen, oder Sie haben abgebrochen. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
  demonstration: 'Konten der Vorführung',
  demonstrationHint: 'Das Passwort ist für alle dasselbe:',
  linkTitle: 'Erste Anmeldung',
  linkLead:
    'Mit diesem Link melden Sie sich ein einziges Mal an. Er wird erst verbraucht, wenn Sie die Schaltfläche drücken.',
  linkSubmit: 'Mich anmelden',
  linkSpent:
    'Dieser Link wurde schon benutzt, ist abgelaufen oder nicht vollständig. Wenn Sie Zugang haben, meldet ein Code per E\u2011Mail Sie trotzdem an; bitten Sie sonst Ihre Administration um eine neue Einladung.',
  linkAgain: 'Einen Code per E\u2011Mail erhalten',
  first: {
    title: 'Erste Administration',
    lead: 'Dieser Link macht Sie einmalig zur Administratorin oder zum Administrator dieser Installation. Danach schützen Sie Ihren Zugang mit einem zweiten Nachweis.',
    email: 'Ihre E\u2011Mail-Adresse',
    emailHint: 'Mit ihr melden Sie sich später an.',
    submit: 'Administration übernehmen',
    spent:
      'Dieser Link wurde schon benutzt, ist abgelaufen oder nicht vollständig. Starten Sie „belfry serve“ neu: Solange niemand administriert, zeigt das Terminal einen neuen Link.',
  },
  back: 'Zurück zur Supportseite',
  anew: 'Anders anmelden',
  code: {
    title: 'Ihr Code',
    lead: ({ address }) => `Wenn ${address} bei uns bekannt ist, kommt dort innerhalb einer Minute ein Code an.`,
    label: 'Code aus der E\u2011Mail',
    hint: 'Acht Ziffern. Er gilt zehn Minuten.',
    submit: 'Mich anmelden',
    wrong: ({ left }) =>
      `Dieser Code ist nicht richtig. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`,
    over: 'Dieser Code gilt nicht mehr: Er ist abgelaufen oder wurde fünfmal falsch eingegeben. Fordern Sie einen anderen an.',
    again: 'Nichts erhalten? Einen anderen Code anfordern',
  },
  mailLink: {
    title: 'Mit diesem Link anmelden',
    lead: ({ address }) => `Sie melden sich hier mit der Adresse ${address} an. Der Link gilt ein einziges Mal.`,
    spent: 'Dieser Link wurde schon benutzt, ist abgelaufen oder unvollständig. Sie können einen neuen anfordern.',
    again: 'Einen neuen Link anfordern',
  },
  providerLink: {
    title: ({ provider }) => `Ihr Konto mit ${provider} verknüpfen`,
    codeSent: ({ address, provider }) =>
      `Wenn ${address} bei uns bekannt ist, kommt dort innerhalb einer Minute ein Code an. Mit diesem Code verknüpfen Sie Ihr Konto bei uns mit ${provider}.`,
    lead: ({ address, provider }) =>
      `Sie verknüpfen das Konto von ${address} mit Ihrem Konto bei ${provider}. Künftig melden Sie sich damit hier an. Sie haben das nicht begonnen? Dann schließen Sie diese Seite.`,
    submit: 'Verknüpfen und anmelden',
    codeTitle: 'Ihr Code',
    codeLead: ({ provider }) =>
      `Geben Sie diesen Code in dem Browser ein, in dem Sie begonnen haben, um Ihr Konto mit ${provider} zu verknüpfen. Hier wird nichts verknüpft.`,
    codeNotYou: 'Sie haben das nicht begonnen? Dann schließen Sie diese Seite, und geben Sie diesen Code niemandem.',
    addressTitle: 'Ihre Adresse bei uns',
    addressLead: ({ provider }) =>
      `${provider} bestätigt Ihre E\u2011Mail-Adresse nicht. Geben Sie die Adresse an, die wir kennen: Dort kommt ein Code an, der Ihr Konto mit ${provider} verknüpft.`,
    addressSubmit: 'Code erhalten',
  },
  factor: {
    title: 'Zweiter Schritt',
    lead: 'Bestätigen Sie auf einem zweiten Weg, dass Sie es sind: So genügt ein gestohlenes Passwort nicht.',
    label: 'Code Ihrer App',
    hint: 'Sechs Ziffern. Ohne Ihr Telefon: einer Ihrer Wiederherstellungscodes.',
    recovery: 'Wiederherstellungscode',
    submit: 'Weiter',
    wrong: ({ left }) =>
      `Dieser Code ist nicht richtig oder wurde schon benutzt. Sie haben noch ${left === 1 ? 'einen Versuch' : `${left} Versuche`}.`,
  },
  setUp: {
    title: 'Ihren Zugang schützen',
    lead: 'Ihre Rolle verlangt bei jeder Anmeldung einen zweiten Nachweis. Wählen Sie jetzt einen; es dauert eine Minute.',
    app: 'Eine App mit Codes',
    appLead:
      'Lesen Sie dieses Bild mit einer App, etwa der Ihres Telefons, und geben Sie dann den Code ein, den sie zeigt.',
    picture: 'Bild für die App',
    secret: 'Ohne Kamera geben Sie diesen Schlüssel in der App ein:',
    open: 'Die App auf diesem Gerät öffnen',
    code: 'Code der App',
    codeHint: 'Sechs Ziffern',
    submit: 'Diese App verwenden',
    wrong:
      'Dieser Code gehört nicht zum Schlüssel oben. Warten Sie auf den nächsten und geben Sie ihn ein; die Uhr Ihres Telefons muss stimmen.',
    passkey: 'Oder ein Passkey',
    passkeyLead:
      'Ihr Gerät erkennt Sie am Gesicht, am Finger oder an seinem Code. Das ist am einfachsten und am sichersten.',
    passkeyName: 'Name dieses Passkeys',
    passkeyNameHint: 'Um ihn zu erkennen: „Telefon“, „Computer im Büro“',
    passkeySubmit: 'Einen Passkey anlegen',
    passkeyFailed: 'Der Passkey wurde nicht angelegt. Versuchen Sie es noch einmal, oder nehmen Sie eine App.',
  },
};
