import { type Language, readLanguage } from '#domain/language.ts';

/** The language that an address names: `/nl/contact` is Dutch, `/console` names none. */
export function languageOfAddress(pathname: string): Language | null {
  const first = pathname.split('/')[1] ?? '';
  return first.length === 2 ? readLanguage(first) : null;
}

/** The best of the four that an Accept-Language header asks for (RFC 9110, 12.5.4), or null. */
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
