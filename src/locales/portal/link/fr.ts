import type { Widened } from '#locales/widened.ts';

export const fr = {
  title: 'Ouvrir votre ticket',
  lead: 'Ce lien ouvre un ticket, pour la personne qui a reçu notre e\u2011mail et dans ce navigateur uniquement.',
  to: ({ address }: { address: string }) => `Il a été envoyé à ${address}.`,
  what: 'Vous pourrez lire ce ticket et y répondre pendant une heure, sans compte. Ensuite, ouvrez simplement le lien une nouvelle fois.',
  open: 'Voir le ticket',
  signedInAs: ({ name }: { name: string }) =>
    `Dans ce navigateur, ${name} est connecté et ne peut pas lire ce ticket. Pour l’ouvrir, cette session se termine.`,
  signOutAndOpen: 'Terminer la session et voir le ticket',
  spentTitle: 'Ce lien a servi dans un autre navigateur ou est trop ancien',
  spentText:
    'Par sécurité, chaque lien ne fonctionne que dans un seul navigateur, pendant sept jours. Nous pouvons en envoyer un nouveau, à la même adresse que ce lien.',
  send: 'Envoyer un nouveau lien',
  sentTitle: 'Consultez votre boîte de réception',
  sentText:
    'Nous envoyons un nouveau lien à l’adresse qui a reçu notre e\u2011mail. Après trois demandes en une heure, nous n’en envoyons plus avant l’heure suivante.',
  signIn: 'Vous avez un compte\u202f?',
  signInLink: 'Aller à mes tickets',
};

export type PortalLinkWords = Widened<typeof fr>;
