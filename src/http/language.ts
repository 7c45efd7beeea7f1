import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import { type Language, readLanguage } from '#domain/language.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { HttpSettings } from '#http/parts.ts';

/** The best of the four that an Accept-Language header asks for (RFC 9110, 12.5.4), or null. */
export function languageAsked(header: string | undefined): Language | null {
  const wishes = parseAccept((header ?? '').slice(0, headerCharactersMax)).filter(({ q }) => q > 0);
  wishes.sort((one, other) => other.q - one.q);
  return wishes.map(({ type }) => readLanguage(type)).find((language) => language !== null) ?? null;
}

const name = 'language';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language that was chosen on a page before anybody signed in, or null. */
export function languageChosen(settings: Pick<HttpSettings, 'url'>, c: Context): Language | null {
  return readLanguage(getCookie(c, cookieName(settings, name)));
}

/** Remembers such a choice. It opens nothing, and makes no page anybody's own. */
export function languageCookie(settings: Pick<HttpSettings, 'url'>, language: Language): string {
  return setCookie(settings, { name, value: language, seconds: yearSeconds });
}

/** A browser with every language of its user sends a few hundred. */
const headerCharactersMax = 1000;
