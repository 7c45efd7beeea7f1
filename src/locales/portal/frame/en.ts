import type { PortalFrameWords } from '#locales/portal/frame/fr.ts';

export const en: PortalFrameWords = {
  mine: 'My tickets',
  newRequest: 'New request',
  console: 'Console',
  support: 'Support',
  account: 'Your account',
  signOut: 'Sign out',
};
