import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import { parseCookie } from '#web/app/cookies.ts';

/** `system` follows the browser's preference and needs no cookie. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const name = 'theme';
const yearSeconds = 365 * 24 * 60 * 60;

export function readTheme(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system';
}

export function themeOf(request: Request): Theme {
  return readTheme(parseCookie(request, cookieName(request, name)));
}

/** Returns the Set-Cookie value that saves a theme. The server writes the theme into the page. */
export function themeCookie(theme: Theme, request: Request): string {
  return setCookie(request, { name, value: theme, seconds: theme === 'system' ? 0 : yearSeconds });
}
