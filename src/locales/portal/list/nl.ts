import type { PortalListWords } from '#locales/portal/list/fr.ts';

export const nl: PortalListWords = {
  views: { mine: 'Mijn tickets', organisation: 'Tickets van mijn organisatie' },
  viewsLabel: 'Lijsten',
  groups: { waits: 'Wachten op uw antwoord', atWork: 'In behandeling bij de servicedesk', closed: 'Afgesloten' },
  organisationGroups: {
    waits: 'Wachten op een antwoord',
    atWork: 'In behandeling bij de servicedesk',
    closed: 'Afgesloten',
  },
  search: 'Zoeken in deze tickets',
  searchHint: 'Een nummer, een woord of een site',
  find: 'Zoeken',
  clear: 'Alle tickets tonen',
  next: 'Oudere tickets',
  first: 'Terug naar het begin van de lijst',
  nothing: {
    title: 'U hebt nog geen ticket.',
    text: 'Uw aanvragen verschijnen hier, met hun antwoord en hun termijn.',
  },
  nothingOfOrganisation: {
    title: 'Uw organisatie heeft nog geen ticket.',
    text: 'De aanvragen voor haar sites verschijnen hier.',
  },
  notFound: ({ q }) => `Geen enkel ticket komt overeen met “${q}”.`,
  notFoundHint: 'Controleer het nummer, of probeer één enkel woord.',
  likely: ({ number }) => `Dit nummer kan niet kloppen. Bedoelde u ${number}?`,
  by: ({ name }) => `van ${name}`,
  opened: ({ date }) => `Geopend op ${date}`,

  whatNext: {
    firstAnswer: ({ date }) => `Eerste antwoord uiterlijk op ${date}.`,
    firstAnswerLate: ({ date }) => `Het eerste antwoord was verwacht op ${date}: de servicedesk weet het.`,
    complaint: ({ date }) => `Antwoord op uw klacht uiterlijk op ${date}.`,
    reacted: ({ date }) => `De servicedesk heeft uw bericht sinds ${date} en antwoordt u.`,
    atWork: 'De servicedesk werkt eraan en schrijft u zodra er nieuws is.',
  },
};
