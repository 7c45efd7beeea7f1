import type { SignInWords } from '#locales/console/sign-in/fr.ts';

export const de: SignInWords = {
  title: 'Anmelden',
  lead: 'Für die Mitarbeitenden des Service Desks.',
  login: 'E-Mail-Adresse',
  password: 'Passwort',
  submit: 'Anmelden',
  error: 'Fehler',
  failed: 'Die Anmeldung ist nicht gelungen',
  missing: 'Geben Sie Ihre E-Mail-Adresse und Ihr Passwort an.',
  wrong: 'Die E-Mail-Adresse oder das Passwort ist nicht richtig.',
  tooMany: ({ minutes }) =>
    `Zu viele Versuche. Versuchen Sie es in ${minutes === 1 ? 'einer Minute' : `${minutes} Minuten`} noch einmal.`,
  demonstration: 'Konten der Vorführung',
  demonstrationHint: 'Das Passwort ist für alle dasselbe:',
  linkTitle: 'Erste Anmeldung',
  linkLead:
    'Mit diesem Link melden Sie sich ein einziges Mal an. Er wird erst verbraucht, wenn Sie die Schaltfläche drücken.',
  linkSubmit: 'Mich anmelden',
  linkSpent: 'Dieser Link wurde schon benutzt oder ist zu alt. Bitten Sie Ihre Administration um einen neuen.',
  back: 'Zurück zur Supportseite',
};
