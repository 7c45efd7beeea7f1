import type { Language } from '#domain/language.ts';

/** Every address of every page, written here and nowhere else. */
export const urls = {
  first: () => '/',
  support: (language: Language) => `/${language}`,
  desk: (language: Language, prefix: string) => `/${language}/desks/${segment(prefix)}`,
  contact: (language: Language, about: { desk?: string } = {}) => `/${language}/contact${query(about)}`,
  received: (language: Language, token: string) => `/${language}/contact/received/${segment(token)}`,
  answer: (language: Language, token: string) => `/${language}/answer/${segment(token)}`,

  signIn: (to: { next?: string } = {}) => `/sign-in${query(to)}`,
  signInLink: (token: string) => `/sign-in/link/${segment(token)}`,
  signOut: () => '/sign-out',
  theme: () => '/theme',

  console: (view: { view?: string } = {}) => `/console${query(view)}`,
  ticket: (number: string) => `/console/tickets/${segment(number)}`,
};

/** One piece of a path. A dot alone would climb out of it. */
function segment(text: string): string {
  return /^\.+$/.test(text) ? '-' : encodeURIComponent(text);
}

function query(parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
