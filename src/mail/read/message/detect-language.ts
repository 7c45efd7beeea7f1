import type { Language } from '#domain/language.ts';
import { readingWords } from '#locales/reading/words.ts';
import { languageCharsMax } from '#mail/read/message/limits.ts';

/**
 * The language of a text if it is certain, else null (R27). Counts function words: on short mails they separate the languages of the
 * installation better than letter statistics, and another language has too few of them.
 */
export function detectLanguage(text: string): Language | null {
  const words =
    text
      .slice(0, languageCharsMax)
      .toLowerCase()
      .replace(/\S+/g, (word) => (notProse.test(word) ? ' ' : word))
      .match(wordPattern) ?? [];
  const scores = scoresOf(words);
  const [first, second] = readingWords
    .map(({ language }, place) => ({ language, score: scores[place]! }))
    .sort((a, b) => b.score - a.score);
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  return isSure(first!.score, Math.max(second?.score ?? 0, foreign), words.length) ? first!.language : null;
}

const wordPattern = /\p{L}+(?:['’]\p{L}+)?/gu;
// Addresses, links, file names and error codes are no prose.
const notProse = /[@/\\<>_=#]/;

/** The total word weight per language, in the order of `readingWords`. */
function scoresOf(words: string[]): number[] {
  const scores = readingWords.map(() => 0);
  for (const word of words) {
    const weights = vocabulary.get(word) ?? elided(word);
    if (weights) for (const [place, weight] of weights.entries()) scores[place]! += weight;
  }
  return scores;
}

// « l'image », « n'arrive »: the part before the apostrophe is the function word.
function elided(word: string): number[] | undefined {
  const at = Math.max(word.indexOf("'"), word.indexOf('’'));
  return at === -1 ? undefined : vocabulary.get(`${word.slice(0, at)}'`);
}

// At least two words of one language and none of another, and a fair share of the text.
function isSure(first: number, second: number, words: number): boolean {
  return first >= 2 && first >= second * 2 && first >= words * 0.15;
}

// A word shared by several languages weighs less; a single letter weighs almost nothing.
const vocabulary = weigh(readingWords.map(({ words }) => new Set(words.common.split(/\s+/))));

// Words of Italian, Spanish, Portuguese and Polish that the first four languages do not have: « la » and « si » are not only French. An
// installation that has one of these languages knows its words.
const foreignWords = new Set(
  `gli che di sono della delle alla anche ho questo questa grazie buongiorno salve per favore el los las muy está estoy
  gracias por para buenos días hola puede pueden desde não obrigado obrigada com uma bom dia olá está você nie się jest
  proszę dzień dobry od dziękuję czy`
    .split(/\s+/)
    .filter((word) => !vocabulary.has(word)),
);

/** Each word with its weight per language, in the order of `readingWords`. */
function weigh(known: Set<string>[]): Map<string, number[]> {
  const words = new Set(known.flatMap((list) => [...list]));
  return new Map([...words].map((word) => [word, weightsOf(word, known)]));
}

function weightsOf(word: string, known: Set<string>[]): number[] {
  const shared = known.filter((list) => list.has(word)).length;
  const weight = (word.length === 1 ? 0.5 : 1) / shared ** 2;
  return known.map((list) => (list.has(word) ? weight : 0));
}
