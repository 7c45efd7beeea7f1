import type { FrameWords } from '#locales/public/frame/fr.ts';

export const de: FrameWords = {
  skip: 'Zum Inhalt',
  languages: 'Sprache',
  navigation: 'Seiten',
  menu: 'Menü',
  footer: 'Weitere Seiten',
  support: 'Support',
  complete: 'Eine vollständige Anfrage schreiben',
  articles: 'Hilfeartikel',
  work: 'Wie wir arbeiten',
  contact: 'Eine Anfrage schreiben',
  accessibility: 'Erklärung zur Barrierefreiheit',
  privacy: 'Datenschutz',
  daysOff: 'Schließtage (iCalendar)',
  tickets: 'Meine Tickets',

  today: 'Heute',
  countedDay: 'wird gezählt',
  weekendDay: 'Wochenende, nicht gezählt',

  line: {
    in: { fr: 'Auf Französisch', nl: 'Auf Niederländisch', de: 'Auf Deutsch', en: 'Auf Englisch' },
    openUntil: ({ time }) => `Jetzt geöffnet, bis ${time}`,
    opensToday: ({ time }) => `Geschlossen. Öffnet heute um ${time}`,
    opensOn: ({ day, time }) => `Geschlossen. Öffnet am ${day} um ${time}`,
    opensAfter: ({ day, time, dayOff, reason }) => `Geschlossen am ${dayOff} (${reason}). Öffnet am ${day} um ${time}`,
    never: 'Zurzeit geschlossen',
  },
};
