import { languages } from '#domain/language.ts';
import { mailMessages } from '#locales/mail/messages.ts';

/**
 * True for the cells of a clock, which are in our letters' HTML but not in their text: "received 9:31, 1 h 10:31, first answer".
 * Numbers alone are not enough, because they may be an answer.
 */
export function isDrawing(lines: readonly { words: string[] }[]): boolean {
  const words = lines.flatMap(({ words }) => words);
  const isLabelled = words.some((word) => labels.has(word));
  return isLabelled && words.length >= 4 && words.every((word) => labels.has(word) || cellWord.test(word));
}

/** The words in clock cells, in every language. */
const labels = new Set(
  languages
    .map(mailMessages)
    .flatMap(({ received, firstAnswerCell, closesCell, notCountedCell }) => [
      ...[received, closesCell, ...firstAnswerCell, ...notCountedCell(3)],
    ])
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => !/\d/.test(word)),
);

/** Days, hours and dates, with abbreviated weekdays. */
const cellWord = /^\d{1,4}(?:[:.–-]\d{1,4})*$|^\p{L}{1,3}$/u;
