import type { AccessTicketWords } from '#locales/access/ticket/fr.ts';

export const nl: AccessTicketWords = {
  summary: ({ organisation }) => `Aanvraag van toegang: ${organisation}`,
  lead: ({ name, address, role, organisation }) =>
    `${name} (${address}) vraagt toegang als ${role} voor ${organisation}.`,
  sites: ({ list }) => `Sites: ${list}`,
  words: ({ words }) => `Reden: ${words}`,
  unanswered: 'Geen enkele servicemanager van de organisatie heeft geantwoord: de servicedesk neemt de aanvraag over.',
  note: ({ address }) =>
    `Een beheerder kent deze toegang hier toe of weigert ze: ${address}\nEen medewerker kan de aanvrager ook antwoorden.`,
  decided: {
    granted: ({ by }) => `De toegang is toegekend door ${by}.`,
    refused: ({ by }) => `De toegang is geweigerd door ${by}.`,
    takenBack: ({ by }) => `${by} heeft de aanvraag ingetrokken.`,
  },
  roles: { editor: 'redacteur', owner: 'site-eigenaar', serviceManager: 'servicemanager' },
};
