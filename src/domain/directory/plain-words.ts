/** Without accents, capitals and punctuation: "Musee des pierres" is "Musée des Pierres". */
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

/** The words by which something is looked for: articles and single letters find nothing, unless there is nothing else. */
export function wantedWords(text: string): string[] {
  const words = [...new Set(plain(text).split(' '))].filter(Boolean).slice(0, wordsMax);
  const telling = words.filter((word) => word.length > 1 && !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A name has fewer; each word of a question goes once through the vocabulary of the directory. */
const wordsMax = 12;

const smallWords = new Set(
  'le la les de des du et en aux au the of and for het een van der den die das dem von und fur zu'.split(' '),
);
