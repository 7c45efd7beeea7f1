/** Returns a text without accents, capitals and punctuation: "Musée des Pierres" becomes "musee des pierres". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Returns the words to search for. Articles and single letters are left out, unless there is nothing else. */
export function wantedWords(text: string): string[] {
  const words = [...new Set(plain(text).split(' '))].filter(Boolean).slice(0, wordsMax);
  const telling = words.filter((word) => word.length > 1 && !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Names have fewer. Each word of a query scans the vocabulary of the directory once. */
const wordsMax = 12;

const smallWords = new Set(
  'le la les de des du et en aux au the of and for het een van der den die das dem von und fur zu'.split(' '),
);
