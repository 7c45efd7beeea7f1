import type { AccessTicketWords } from '#locales/access/ticket/fr.ts';

export const de: AccessTicketWords = {
  summary: ({ organisation }) => `Antrag auf Zugang: ${organisation}`,
  lead: ({ name, address, role, organisation }) =>
    `${name} (${address}) beantragt Zugang als ${role} für ${organisation}.`,
  sites: ({ list }) => `Websites: ${list}`,
  words: ({ words }) => `Grund: ${words}`,
  unanswered: 'Kein Service-Manager der Organisation hat geantwortet: Der Service Desk übernimmt den Antrag.',
  note: ({ address }) =>
    `Die Administration gewährt diesen Zugang hier oder lehnt ihn ab: ${address}\nDer Service Desk kann der anfragenden Person auch antworten.`,
  decided: {
    granted: ({ by }) => `Der Zugang wurde von ${by} gewährt.`,
    refused: ({ by }) => `Der Zugang wurde von ${by} abgelehnt.`,
    takenBack: ({ by }) => `${by} hat den Antrag zurückgezogen.`,
  },
  roles: { editor: 'Redakteur/in', owner: 'Website-Eigentümer/in', serviceManager: 'Service-Manager/in' },
};
