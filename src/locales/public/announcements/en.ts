import type { AnnouncementWords } from '#locales/public/announcements/fr.ts';

export const en: AnnouncementWords = {
  title: 'Known incidents',
  lead: 'What we know already, and how far we are. There is no need to write it to us a second time.',
  none: 'No incident is known at the moment.',
  current: 'At the moment',
  past: ({ days }) => `Over in the last ${days} days`,
  nonePast: ({ days }) => `No announced incident ended in the last ${days} days.`,
  allSites: 'All sites',
  site: ({ number, name }) => `Site ${number}, ${name}`,
  since: ({ from }) => `Since ${from}`,
  until: ({ from, until }) => `From ${from} to ${until}`,
  sameDay: ({ day, from, until }) => `On ${day}, from ${from} to ${until}`,
  expected: ({ from, until }) => `Since ${from}, probably until ${until}`,
  changed: ({ moment }) => `Last changed on ${moment}.`,
  band: ({ number }) => (number === null ? 'Known incident.' : `Known incident, site ${number}.`),
  follow: 'Follow',
  more: ({ others }) => (others === 1 ? 'Another known incident' : `${others} other known incidents`),
  form: 'Is this your problem? Then we are working on it already.',
  feedTitle: ({ desk }) => `Known incidents – ${desk}`,
  subscribe: 'Subscribe (Atom feed)',
  subscribeText: 'Your feed reader tells you of each incident, how it goes on and when it ends.',
};
