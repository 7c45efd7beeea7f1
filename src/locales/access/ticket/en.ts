import type { AccessTicketWords } from '#locales/access/ticket/fr.ts';

export const en: AccessTicketWords = {
  summary: ({ organisation }) => `Request for access: ${organisation}`,
  lead: ({ name, address, role, organisation }) =>
    `${name} (${address}) asks for access as ${role} for ${organisation}.`,
  sites: ({ list }) => `Sites: ${list}`,
  words: ({ words }) => `Reason: ${words}`,
  unanswered: 'No service manager of the organisation has answered: the service desk takes the request over.',
  note: ({ address }) =>
    `An administrator grants or refuses this access here: ${address}\nAn agent may also answer the requester.`,
  decided: {
    granted: ({ by }) => `The access was granted by ${by}.`,
    refused: ({ by }) => `The access was refused by ${by}.`,
    takenBack: ({ by }) => `${by} has taken the request back.`,
  },
  roles: { editor: 'editor', owner: 'site owner', serviceManager: 'service manager' },
};
