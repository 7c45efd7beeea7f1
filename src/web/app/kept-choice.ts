import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import { parseCookie } from '#web/app/cookies.ts';

const yearSeconds = 365 * 24 * 60 * 60;

/**
 * A choice that a browser remembers in a cookie for a year, so that the server draws the page accordingly. `read` returns the
 * default, which needs no cookie, for anything else than a choice.
 */
function keptChoice<T extends string>(name: string, read: (value: unknown) => T) {
  const usual = read(undefined);
  return {
    name,
    of: (request: Request): T => read(parseCookie(request, cookieName(request, name))),
    /** Returns the Set-Cookie value that saves a posted choice. */
    cookie(posted: unknown, request: Request): string {
      const value = read(posted);
      return setCookie(request, { name, value, seconds: value === usual ? 0 : yearSeconds });
    },
  };
}

function oneOf<T extends string>(values: readonly [T, ...T[]]) {
  return (value: unknown): T => values.find((each) => each === value) ?? values[0];
}

/** `system` follows the browser's preference. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const theme = keptChoice('theme', oneOf(themes));

/** The navigation of console and administration: `rail` shows icons only, `auto` decides by the window's width. */
const sidebars = ['auto', 'full', 'rail'] as const;
export type Sidebar = (typeof sidebars)[number];
export const sidebar = keptChoice('sidebar', oneOf(sidebars));

/** Whether a list shows the chosen ticket beside it. */
export const previews = ['off', 'on'] as const;
export type Preview = (typeof previews)[number];
export const preview = keptChoice('preview', oneOf(previews));

/** The prefix of the desk whose lists a person of several desks looks at; empty for all of them. */
export const chosenDesk = keptChoice('desk', (value) => /^[A-Z]{2,8}$/.exec(String(value))?.[0] ?? '');
