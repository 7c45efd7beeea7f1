import type { PortalLinkWords } from '#locales/portal/link/fr.ts';

export const en: PortalLinkWords = {
  title: 'Open your ticket',
  lead: 'This link opens one ticket, for the person who received our email and in this browser only.',
  to: ({ address }) => `It was sent to ${address}.`,
  what: 'You can read this ticket and reply to it for an hour, without an account. After that, open the link again.',
  open: 'See the ticket',
  signedInAs: ({ name }) =>
    `In this browser ${name} is signed in, who may not read this ticket. Opening it ends that session.`,
  signOutAndOpen: 'End the session and see the ticket',
  spentTitle: 'This link was used in another browser or is too old',
  spentText:
    'For security, each link works in one browser and for seven days. We can send a new one, to the same address as this link.',
  send: 'Send a new link',
  sentTitle: 'Look into your mailbox',
  sentText:
    'A new link goes to the address of our e\u2011mail. After three requests within an hour nothing more goes out until the next.',
  signIn: 'Do you have an account?',
  signInLink: 'Go to my tickets',
};
