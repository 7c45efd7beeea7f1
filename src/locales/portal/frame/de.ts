import type { PortalFrameWords } from '#locales/portal/frame/fr.ts';

export const de: PortalFrameWords = {
  mine: 'Meine Tickets',
  newRequest: 'Neue Anfrage',
  console: 'Konsole',
  support: 'Support',
  account: 'Ihr Konto',
  signOut: 'Abmelden',
};
