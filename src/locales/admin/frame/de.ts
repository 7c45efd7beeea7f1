import type { AdminFrameWords } from '#locales/admin/frame/fr.ts';

export const de: AdminFrameWords = {
  title: 'Verwaltung',
  lead: 'Was die Öffentlichkeit liest und was das Formular fragt, halten Sie hier aktuell.',
  skip: 'Zum Inhalt',
  navigation: 'Navigation',
  thumb: 'Seiten in Reichweite',
  menu: 'Menü',
  console: 'Tickets',
  kept: 'Zu pflegen',
  account: 'Ihr Konto',
  signOut: 'Abmelden',
  error: ({ title }) => `Fehler: ${title}`,
  fix: ({ count }) =>
    count === 1 ? 'Berichtigen Sie zuerst diesen Punkt' : `Berichtigen Sie zuerst diese ${count} Punkte`,
  desks: 'Desk',
  meanwhile: {
    title: ({ name, when }) => `${name} hat dies inzwischen geändert${when === null ? '' : ` (${when})`}`,
    someone: 'Eine andere Person',
    text: 'Nichts ist verloren: Hier steht, was jetzt gespeichert ist, wo es von Ihren Angaben abweicht. Ihre Texte stehen in den Feldern. Übernehmen Sie, was fehlt, und speichern Sie: Ihre Fassung ersetzt dann die andere.',
    field: ({ name }) => `${name}, jetzt gespeichert`,
    empty: 'nichts',
  },
  pages: {
    articles: { name: 'Artikel', about: 'Die Antworten, die jede Person selbst finden kann.' },
    announcements: { name: 'Gemeldete Störungen', about: 'Was die Öffentlichkeit jetzt wissen muss, je Website.' },
    referrals: {
      name: 'Weitergeleitete Besucher',
      about: 'An welche Verwaltungen jene gehen, denen wir nicht helfen.',
    },
    directory: { name: 'Verzeichnis', about: 'Organisationen, Websites, Redaktion und Eigentum.' },
    people: { name: 'Personen', about: 'Was von einer Person gespeichert ist, und das Löschen auf ihren Wunsch.' },
    forms: { name: 'Formulare', about: 'Die Fragen jeder Art von Anfrage, mit ihren Fassungen.' },
    look: { name: 'Erscheinungsbild', about: 'Name, Farben und Logo der öffentlichen Seiten.' },
    desks: { name: 'Desks', about: 'Zeiten, Leitungen, Abschluss und Zusagen jedes Desks.' },
    audit: { name: 'Prüfprotokoll', about: 'Wer was gewährt, geändert oder gelesen hat.' },
    tokens: { name: 'API-Tokens', about: 'Was anderen Programmen die API öffnet, mit Bereich und Ende.' },
    'sign-in': { name: 'Identitätsanbieter', about: 'Über die sich Personen mit einem Konto von anderswo anmelden.' },
  },
};
