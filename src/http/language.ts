import { parseAccept } from 'hono/utils/accept';
import { type Language, readLanguage } from '#domain/language.ts';

/** The best of the four that an Accept-Language header asks for (RFC 9110, 12.5.4), or null. */
export function languageAsked(header: string | undefined): Language | null {
  const wishes = parseAccept((header ?? '').slice(0, headerCharactersMax)).filter(({ q }) => q > 0);
  wishes.sort((one, other) => other.q - one.q);
  return wishes.map(({ type }) => readLanguage(type)).find((language) => language !== null) ?? null;
}

/** A browser with every language of its user sends a few hundred. */
const headerCharactersMax = 1000;
