import type { SignInWords } from '#locales/console/sign-in/fr.ts';

export const en: SignInWords = {
  title: 'Sign in',
  lead: 'For the agents of the service desk.',
  login: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  error: 'Error',
  failed: 'You were not signed in',
  missing: 'Give your e-mail address and your password.',
  wrong: 'The e-mail address or the password is not right.',
  tooMany: ({ minutes }) => `Too many tries. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  demonstration: 'Accounts of the demonstration',
  demonstrationHint: 'The password is the same for all:',
  linkTitle: 'First sign-in',
  linkLead: 'This link signs you in once. It is used up only when you press the button.',
  linkSubmit: 'Sign me in',
  linkSpent: 'This link was used before, or it is too old. Ask your administrator for a new one.',
  back: 'Back to the support page',
};
