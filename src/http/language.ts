import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import { type Language, readLanguage } from '#domain/language.ts';
import { cookieName, setCookie } from '#domain/sign-in/cookie.ts';
import type { HttpSettings } from '#http/parts.ts';

/** The best match for an Accept-Language header among the four languages (RFC 9110, 12.5.4), or null. */
export function languageAsked(header: string | undefined): Language | null {
  const wishes = parseAccept((header ?? '').slice(0, headerCharactersMax)).filter(({ q }) => q > 0);
  wishes.sort((one, other) => other.q - one.q);
  return wishes.map(({ type }) => readLanguage(type)).find((language) => language !== null) ?? null;
}

const name = 'language';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language chosen on a page before sign-in, or null. */
export function languageChosen(settings: Pick<HttpSettings, 'url'>, c: Context): Language | null {
  return readLanguage(getCookie(c, cookieName(settings, name)));
}

/** A Set-Cookie value for such a choice. It grants nothing and makes no page private. */
export function languageCookie(settings: Pick<HttpSettings, 'url'>, language: Language): string {
  return setCookie(settings, { name, value: language, seconds: yearSeconds });
}

/** A browser with many languages sends a few hundred. */
const headerCharactersMax = 1000;
