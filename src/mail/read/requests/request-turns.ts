// How people move on to another subject or stay with the current one.
import { inReading } from '#locales/reading/words.ts';
import { inRequests } from '#mail/read/requests/request-words.ts';

const strong = inRequests(({ turns }) => turns.strong);
const vague = inRequests(({ turns }) => turns.vague);
const first = inRequests(({ turns }) => turns.first);
const second = inRequests(({ turns }) => turns.second);
const joining = inRequests(({ turns }) => turns.joined);
const and = `(?:(?:${inRequests((words) => words.and.word)}) )?`;
const place = '(?:^|[.!?…:][ \\t\\n]{1,3}|\\n)[^\\p{L}\\n]{0,6}';
const turns = new RegExp(`(?<=${place})(?:${strong}|${vague})(?!\\p{L})`, 'giu');
// The second half of a pair also occurs within a sentence. It is searched first, because the first half may be far away: "d'une
// part … et d'autre part".
const pairs = new RegExp(`(?=(?:${second})(?!\\p{L}))(?<=(?:${first})(?!\\p{L})[^\\n]{10,300})`, 'giu');
// Two requests in one sentence: "could you …, and can you …?", "… and I also wanted to ask …".
const joined = new RegExp(`(?<=,? )(?:${joining})(?!\\p{L})`, 'giu');
const strongStart = new RegExp(`^[^\\p{L}]{0,6}(?:${strong})(?!\\p{L})`, 'iu');
const pairStart = new RegExp(`^(?:${second})(?!\\p{L})`, 'iu');
const secondStart = new RegExp(`^[^\\p{L}]{0,6}${and}(?:${second})(?!\\p{L})`, 'iu');
const firstStart = new RegExp(`^[^\\p{L}]{0,6}(?:${first})(?!\\p{L})`, 'iu');
const vagueStart = new RegExp(`^[^\\p{L}]{0,6}${and}(?:${vague})(?!\\p{L})`, 'iu');

/** Returns the positions of words that may introduce another subject. */
export function turnsIn(text: string): number[] {
  return [...text.matchAll(turns), ...text.matchAll(pairs), ...text.matchAll(joined)].map(({ index }) => index);
}

/** "Regarding last year's invoice, …": these words name the subject. */
const topic = new RegExp(`^\\s{0,9}(?:${inRequests((words) => words.turns.topic)})(?!\\p{L})([^,:.?!\\n]{3,80})`, 'iu');

/** Returns the subject that a sentence names in its first words ("Regarding the invoice, …"), or null. */
export function topicOf(sentence: string): string | null {
  return topic.exec(sentence)?.[1] ?? null;
}

/** "I take this opportunity to ask …" can occur anywhere in a sentence. */
const opportunity = new RegExp(`(?<!\\p{L})(?:${inRequests((words) => words.turns.opportunity)})(?!\\p{L})`, 'iu');

/**
 * Returns how clearly a sentence introduces another subject: "another question" is strong, "besides" is vague. Null if it does
 * not.
 */
export function turnAt(sentence: string): 'strong' | 'vague' | null {
  if ([strongStart, pairStart, opportunity].some((words) => words.test(sentence))) return 'strong';
  return vagueStart.test(sentence) ? 'vague' : null;
}

/** True for "firstly, …" and "on the one hand …". */
export function isFirstOfPair(sentence: string): boolean {
  return firstStart.test(sentence);
}

/** True for "secondly, …" and "on the other hand …". */
export function isSecondOfPair(sentence: string): boolean {
  return secondStart.test(sentence);
}

const additive = new RegExp(`(?<!\\p{L})(?:${inRequests((words) => words.turns.adds)})(?!\\p{L})`, 'iu');

/** True if a sentence adds to the previous one: "could you also …". */
export function adds(sentence: string): boolean {
  return additive.test(sentence);
}

const pronoun = new RegExp(
  `^[^\\p{L}]{0,6}(?:${inRequests(({ pronouns }) => pronouns.start)})(?!\\p{L})|(?<!\\p{L})(?:${inRequests(({ pronouns }) => pronouns.anywhere)})`,
  'iu',
);
/** German tells "you" from "she" and "they" by a capital letter, except at the beginning of a sentence. */
const capitalPronouns = inReading(({ requests }) => requests.pronouns.capital).map((each) => new RegExp(each, 'u'));

/** True if a sentence, or only its first clause, refers to the text before it. */
export function refersBack(sentence: string, { clauseOnly }: { clauseOnly: boolean }): boolean {
  return (
    pronoun.test(clauseOnly ? firstClause(sentence) : sentence) || capitalPronouns.some((each) => each.test(sentence))
  );
}

/** A clause ends at a comma, semicolon or colon after a word and twelve more characters of its line. */
function firstClause(sentence: string): string {
  let start = 0;
  for (const line of sentence.split('\n')) {
    const long = /\p{L}{4}[^\n]{12}/u.exec(line);
    const from = long ? start + long.index + long[0].length : start + line.length;
    const mark = sentence.slice(from, start + line.length + 1).search(/[,;:]\s/);
    if (mark !== -1) return sentence.slice(0, from + mark);
    start += line.length + 1;
  }
  return sentence;
}

/** Inflected forms of a word share their first letters. */
const stemLength = 5;

/** Too common in mails to show that two sentences share a subject. */
const empty = new Set(
  inReading(({ requests }) => requests.empty)
    .flatMap((words) => words.split(/\s+/))
    .map((word) => word.slice(0, stemLength)),
);

/** Returns the stems of the words that carry a text's subject. */
export function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const stems = words.map((word) => word.slice(0, stemLength));
  return [...new Set(stems)].filter((stem) => !empty.has(stem));
}
