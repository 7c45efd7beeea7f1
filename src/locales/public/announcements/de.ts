import type { AnnouncementWords } from '#locales/public/announcements/fr.ts';

export const de: AnnouncementWords = {
  title: 'Bekannte Störungen',
  lead: 'Was wir schon wissen und wie weit wir sind. Sie müssen es uns nicht noch einmal schreiben.',
  none: 'Zurzeit ist keine Störung bekannt.',
  current: 'Zurzeit',
  past: ({ days }) => `In den letzten ${days} Tagen beendet`,
  nonePast: ({ days }) => `In den letzten ${days} Tagen ging keine gemeldete Störung zu Ende.`,
  allSites: 'Alle Websites',
  site: ({ number, name }) => `Website ${number}, ${name}`,
  since: ({ from }) => `Seit ${from}`,
  until: ({ from, until }) => `Von ${from} bis ${until}`,
  sameDay: ({ day, from, until }) => `Am ${day}, von ${from} bis ${until}`,
  expected: ({ from, until }) => `Seit ${from}, voraussichtlich bis ${until}`,
  changed: ({ moment }) => `Stand: ${moment}.`,
  band: ({ number }) => (number === null ? 'Bekannte Störung.' : `Bekannte Störung, Website ${number}.`),
  follow: 'Verfolgen',
  more: ({ others }) => (others === 1 ? 'Eine weitere bekannte Störung' : `${others} weitere bekannte Störungen`),
  form: 'Ist das Ihr Problem? Dann arbeiten wir schon daran.',
  feedTitle: ({ desk }) => `Bekannte Störungen – ${desk}`,
  subscribe: 'Abonnieren (Atom-Feed)',
  subscribeText: 'Ihr Feedreader meldet Ihnen jede Störung, wie es weitergeht und wann sie endet.',
};
