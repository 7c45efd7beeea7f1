import type { PortalLinkWords } from '#locales/portal/link/fr.ts';

export const nl: PortalLinkWords = {
  title: 'Uw ticket openen',
  lead: 'Deze link opent één ticket, voor de persoon die onze e\u2011mail heeft ontvangen en alleen in deze browser.',
  to: ({ address }) => `Hij is verstuurd naar ${address}.`,
  what: 'U kunt dit ticket een uur lang lezen en erop antwoorden, zonder account. Daarna opent u de link gewoon opnieuw.',
  open: 'Het ticket bekijken',
  signedInAs: ({ name }) =>
    `In deze browser is ${name} aangemeld, die dit ticket niet mag lezen. Om het te openen, wordt die sessie beëindigd.`,
  signOutAndOpen: 'De sessie beëindigen en het ticket bekijken',
  spentTitle: 'Deze link is in een andere browser gebruikt of te oud',
  spentText:
    'Voor de veiligheid werkt elke link maar in één browser en zeven dagen lang. Wij kunnen een nieuwe sturen, naar hetzelfde adres als deze link.',
  send: 'Een nieuwe link sturen',
  sentTitle: 'Kijk in uw mailbox',
  sentText:
    'Een nieuwe link vertrekt naar het adres van onze e\u2011mail. Na drie vragen in een uur vertrekt er niets meer tot het volgende uur.',
  signIn: 'Hebt u een account?',
  signInLink: 'Naar mijn tickets',
};
