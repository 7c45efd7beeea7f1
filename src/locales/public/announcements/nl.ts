import type { AnnouncementWords } from '#locales/public/announcements/fr.ts';

export const nl: AnnouncementWords = {
  title: 'Gekende incidenten',
  lead: 'Wat wij al weten, en hoever wij staan. U hoeft het ons niet nog eens te schrijven.',
  none: 'Op dit moment is er geen gekend incident.',
  current: 'Op dit moment',
  past: ({ days }) => `Voorbij in de laatste ${days} dagen`,
  nonePast: ({ days }) => `In de laatste ${days} dagen liep geen enkel gemeld incident af.`,
  allSites: 'Alle sites',
  site: ({ number, name }) => `Site ${number}, ${name}`,
  since: ({ from }) => `Sinds ${from}`,
  until: ({ from, until }) => `Van ${from} tot ${until}`,
  sameDay: ({ day, from, until }) => `Op ${day}, van ${from} tot ${until}`,
  expected: ({ from, until }) => `Sinds ${from}, vermoedelijk tot ${until}`,
  changed: ({ moment }) => `Bijgewerkt op ${moment}.`,
  band: ({ number }) => (number === null ? 'Gekend incident.' : `Gekend incident, site ${number}.`),
  follow: 'Volgen',
  more: ({ others }) => (others === 1 ? 'Nog een gekend incident' : `Nog ${others} gekende incidenten`),
  form: 'Is dit uw probleem? Dan werken wij er al aan.',
  feedTitle: ({ desk }) => `Gekende incidenten – ${desk}`,
  subscribe: 'Abonneren (Atom-feed)',
  subscribeText: 'Uw feedlezer meldt u elk incident, het vervolg en het einde.',
};
