import type { PortalListWords } from '#locales/portal/list/fr.ts';

export const de: PortalListWords = {
  views: { mine: 'Meine Tickets', organisation: 'Tickets meiner Organisation' },
  viewsLabel: 'Listen',
  groups: { waits: 'Warten auf Ihre Antwort', atWork: 'Beim Service Desk in Bearbeitung', closed: 'Geschlossen' },
  organisationGroups: {
    waits: 'Warten auf eine Antwort',
    atWork: 'Beim Service Desk in Bearbeitung',
    closed: 'Geschlossen',
  },
  search: 'In diesen Tickets suchen',
  searchHint: 'Eine Nummer, ein Wort oder eine Website',
  find: 'Suchen',
  clear: 'Alle Tickets zeigen',
  next: 'Ältere Tickets',
  first: 'Zurück zum Anfang der Liste',
  nothing: {
    title: 'Sie haben noch kein Ticket.',
    text: 'Ihre Anfragen erscheinen hier, mit Antwort und Frist.',
  },
  nothingOfOrganisation: {
    title: 'Ihre Organisation hat noch kein Ticket.',
    text: 'Die Anfragen zu ihren Websites erscheinen hier.',
  },
  notFound: ({ q }) => `Kein Ticket passt zu „${q}“.`,
  notFoundHint: 'Prüfen Sie die Nummer, oder versuchen Sie es mit einem einzigen Wort.',
  likely: ({ number }) => `Diese Nummer kann nicht stimmen. Meinten Sie ${number}?`,
  by: ({ name }) => `von ${name}`,
  opened: ({ date }) => `Eröffnet am ${date}`,

  whatNext: {
    firstAnswer: ({ date }) => `Erste Antwort spätestens am ${date}.`,
    firstAnswerLate: ({ date }) => `Die erste Antwort war am ${date} fällig: Der Service Desk weiß es.`,
    complaint: ({ date }) => `Antwort auf Ihre Beschwerde spätestens am ${date}.`,
    reacted: ({ date }) => `Der Service Desk hat Ihre Nachricht seit ${date} und antwortet Ihnen.`,
    atWork: 'Der Service Desk arbeitet daran und schreibt Ihnen, sobald es Neues gibt.',
  },
};
