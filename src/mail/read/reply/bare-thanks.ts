import type { ReadingWords } from '#locales/folder.ts';
import { inReading } from '#locales/reading/words.ts';

/**
 * Whether a message only says thanks: it is then recorded but moves no clock (R19). Quote and signature are stripped before.
 * Every word must be in one language's list, so any name, number or link makes it a reaction.
 */
export function isBareThanks(text: string, { attachments }: { attachments: number }): boolean {
  if (attachments > 0 || text.length > charactersMax) return false;
  const plain = fold(text);
  if (!onlyWordsAndPleasantSigns.test(plain)) return false;
  const words = plain.match(/\p{L}+/gu) ?? [];
  return words.length <= wordsMax && vocabularies.some((known) => saysThanks(known, words));
}

const wordsMax = 12;

/** Twelve of the longest words, with room for empty lines. */
const charactersMax = 400;

// No digits, question marks of any script or other emoji: they may carry meaning.
const onlyWordsAndPleasantSigns = /^[\p{L}\s.,!;:…()'’\-–—*_👍👌👏🙏🙂😊😀😃😄🎉🌞☺❤💐]*$/u;

const vocabularies = inReading(({ thanks }) => thanks).map(vocabularyOf);

/** Words of thanks, reasons for them, and polite words. Accents are folded. */
function vocabularyOf({ words, preposition, reasons, polite }: ReadingWords['thanks']) {
  return { thanks: list(words), preposition: fold(preposition), reasons: list(reasons), polite: list(polite) };
}

/** Without a word of thanks it may be a greeting whose text was lost. */
function saysThanks({ thanks, preposition, reasons, polite }: (typeof vocabularies)[number], words: string[]): boolean {
  const from = words.indexOf(preposition);
  const isKnown = (word: string, place: number) =>
    thanks.has(word) || polite.has(word) || word === preposition || (reasons.has(word) && from >= 0 && from < place);
  return words.some((word) => thanks.has(word)) && words.every(isKnown);
}

function list(words: string): Set<string> {
  return new Set(fold(words).split(/\s+/));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');
}
