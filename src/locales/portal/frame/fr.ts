import type { Widened } from '#locales/widened.ts';

export const fr = {
  mine: 'Mes tickets',
  newRequest: 'Nouvelle demande',
  console: 'Console',
  support: 'Support',
  account: 'Votre compte',
  signOut: 'Se déconnecter',
};

export type PortalFrameWords = Widened<typeof fr>;
