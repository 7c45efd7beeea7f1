import { withoutEnds } from '#domain/text-scan.ts';

/** Longest file name in the archive: with its folders it fits the limit of Windows. */
const nameCharactersMax = 80;
/** `.presentation` is about the longest extension. */
const endingCharactersMax = 13;

/** Letters that do not decompose into a plain letter. */
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };

/**
 * A file name that any program can unpack in any locale: short, ASCII letters, digits and a few symbols, no path. The number in
 * front makes it unique and avoids device names of Windows. The archive's pages show the original name.
 */
export function safeName(name: string, place: number): string {
  const plain = name
    .replace(/[ßæÆœŒøØłŁ]/g, (letter) => spelled[letter]!)
    .normalize('NFKD')
    // Remove accents and invisible characters: controls, text direction, joiners.
    .replace(/[\p{M}\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/[^A-Za-z0-9 ._'()+,=@-]+/g, '_')
    .replace(/\.{2,}/g, '.');
  const dot = plain.lastIndexOf('.');
  const hasEnding = dot > 0 && plain.length - dot <= endingCharactersMax && dot < plain.length - 1;
  const ending = hasEnding ? plain.slice(dot).trimEnd() : '';
  const stem = trimmed(trimmed(hasEnding ? plain.slice(0, dot) : plain).slice(0, nameCharactersMax));
  return `${String(place).padStart(2, '0')}-${/[A-Za-z0-9]/.test(stem) ? stem : 'file'}${ending}`;
}

/** Windows drops dots and spaces at the end. */
function trimmed(text: string): string {
  return withoutEnds(text, /[. ]/);
}
