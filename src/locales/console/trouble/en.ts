import type { TroubleWords } from '#locales/console/trouble/fr.ts';

export const en: TroubleWords = {
  trouble: {
    signedOut: 'Your session has ended',
    kept: ({ name }) =>
      `Sign in again as ${name}: what you wrote is still there, and what you were sending goes out then. A small window opens with every way to sign in.`,
    other: ({ name }) =>
      `Somebody else is signed in in this browser. This page is ${name}’s: sign in under that name, or leave the page.`,
    loading: 'The page is coming…',
    signIn: 'Sign in and go on',
    leave: 'Leave the page',
    away: ({ time }) =>
      `No connection with the service since ${time}. Nothing is lost: what you sent waits and goes out by itself, once.`,
    again: 'Try now',
  },
};
