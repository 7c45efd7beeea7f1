/** Longest name within the archive: with its folders below what Windows takes. */
const nameCharactersMax = 80;
/** `.presentation` is as long as endings get. */
const endingCharactersMax = 13;

/** Letters that have no plain letter as their base. */
const spelled: Record<string, string> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L' };

/**
 * A file's name as it may stand in an archive, for any program that unpacks it in any locale: letters, digits and a few signs
 * of ASCII, short, no path, and its number before it, so that no two are one and none is a device of Windows. Its own name
 * stands in the pages of the archive.
 */
export function safeName(name: string, place: number): string {
  const plain = name
    .replace(/[ßæÆœŒøØłŁ]/g, (letter) => spelled[letter]!)
    .normalize('NFKD')
    // Accents, and what is not seen: controls, directions, joiners.
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

/** Windows drops dots and blanks at an end. */
function trimmed(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '');
}
