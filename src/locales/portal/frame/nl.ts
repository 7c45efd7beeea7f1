import type { PortalFrameWords } from '#locales/portal/frame/fr.ts';

export const nl: PortalFrameWords = {
  mine: 'Mijn tickets',
  newRequest: 'Nieuwe aanvraag',
  console: 'Console',
  support: 'Support',
  account: 'Uw account',
  signOut: 'Afmelden',
};
