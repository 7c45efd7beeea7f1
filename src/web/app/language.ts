import { type Language, readLanguage } from '#domain/language.ts';

/** Returns the language in an address, or null: `/nl/contact` is Dutch, `/console` has none. */
export function languageOfAddress(pathname: string): Language | null {
  const first = pathname.split('/')[1];
  const language = readLanguage(first);
  return language === first ? language : null;
}

/** Returns the best of the languages for an Accept-Language header (RFC 9110, 12.5.4), or null. */
export function languageAsked(header: string | null | undefined): Language | null {
  const wishes = (header ?? '').split(',').map(readWish);
  wishes.sort((a, b) => b.weight - a.weight);
  return wishes.find((wish) => wish.language !== null && wish.weight > 0)?.language ?? null;
}

function readWish(text: string): { language: Language | null; weight: number } {
  const [tag, ...parameters] = text.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  return { language: readLanguage(tag), weight: Number.isFinite(weight) ? weight : 0 };
}
