import type { PortalListWords } from '#locales/portal/list/fr.ts';

export const en: PortalListWords = {
  views: { mine: 'My tickets', organisation: 'My organisation’s tickets' },
  viewsLabel: 'Lists',
  groups: { waits: 'Waiting for your answer', atWork: 'With the service desk', closed: 'Closed' },
  organisationGroups: { waits: 'Waiting for an answer', atWork: 'With the service desk', closed: 'Closed' },
  search: 'Search these tickets',
  searchHint: 'A number, a word or a site',
  find: 'Search',
  clear: 'Show all tickets',
  next: 'Older tickets',
  first: 'Back to the beginning of the list',
  nothing: {
    title: 'You have no ticket yet.',
    text: 'Your requests will appear here, with their answer and their deadline.',
  },
  nothingOfOrganisation: {
    title: 'Your organisation has no ticket yet.',
    text: 'The requests for its sites will appear here.',
  },
  notFound: ({ q }) => `No ticket matches “${q}”.`,
  notFoundHint: 'Check the number, or try a single word.',
  likely: ({ number }) => `This number cannot be right. Did you mean ${number}?`,
  by: ({ name }) => `from ${name}`,
  opened: ({ date }) => `Opened on ${date}`,

  whatNext: {
    firstAnswer: ({ date }) => `First answer by ${date}.`,
    firstAnswerLate: ({ date }) => `The first answer was due on ${date}: the service desk knows.`,
    complaint: ({ date }) => `Answer to your complaint by ${date}.`,
    reacted: ({ date }) => `The service desk has had your message since ${date} and will answer you.`,
    atWork: 'The service desk is working on it and will write to you as soon as there is news.',
  },
};
