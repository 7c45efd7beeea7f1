import { parseCookie } from '#web/cookies.ts';

/** `system` is what the browser prefers, and no cookie at all. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const cookieName = 'theme';
const yearSeconds = 365 * 24 * 60 * 60;

export function readTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

export function themeOf(request: Request): Theme {
  return readTheme(parseCookie(request, cookieName));
}

/** The Set-Cookie line that remembers a choice. No script reads it: the server writes it into the page. */
export function themeCookie(theme: Theme, url: URL): string {
  const secure = url.protocol === 'https:' ? '; Secure' : '';
  const age = theme === 'system' ? 0 : yearSeconds;
  return `${cookieName}=${theme}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`;
}
