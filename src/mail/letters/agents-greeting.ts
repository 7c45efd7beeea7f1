import type { Language } from '#domain/language.ts';
import type { ReadingWords } from '#locales/folder.ts';
import { inReading, readingWords } from '#locales/reading/words.ts';

/** Whether a text begins with a greeting in this language. A greeting in another language does not count. */
export function beginsWithGreeting(text: string, language: Language): boolean {
  const [line = ''] = text.trim().split('\n');
  const greeting = greetings.get(language);
  if (!greeting) return false;
  const { opening, address, title } = greeting;
  if (opening.test(line)) return true;
  const addressed = address?.exec(line);
  // "Beste Bram, wij …" greets; "Beste oplossing: …" does not.
  if (addressed) return isAddressee(upToSign(line.slice(addressed[0].length)));
  return title?.test(line) === true && isAddressee(line);
}

const greetings = new Map(readingWords.map(({ language, words }) => [language, greetingOf(words.greeting)]));

function greetingOf({ opening, address, title }: ReadingWords['greeting']) {
  return { opening: startOf(opening), address: mayStart(address), title: mayStart(title) };
}

function mayStart(words: string | null): RegExp | null {
  return words === null ? null : startOf(words);
}

function startOf(words: string): RegExp {
  return new RegExp(`^(?:${words})(?!\\p{L})`, 'iu');
}

/** Words of an address that need no capital. */
const titles = new Set(inReading(({ greeting }) => greeting.titles).flatMap((words) => words.split(/\s+/)));

function isAddressee(text: string): boolean {
  const words = text.split(/[\s,!]+/).filter((word) => word !== '');
  return (
    words.length <= addressWordsMax && words.every((word) => titles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  );
}

/** A longer line is a sentence. */
const addressWordsMax = 6;

function upToSign(text: string): string {
  return /^[^,!]*/.exec(text)![0];
}
