// How people ask, list and report faults. The words are in the folders of the languages (`requests` in reading.ts).
import type { ReadingWords } from '#locales/folder.ts';
import { inAnyLanguage } from '#locales/reading/words.ts';

type Requests = ReadingWords['requests'];

/** Returns what each language has of a part of the words, as alternatives of a pattern. */
export function inRequests(of: (words: Requests) => string | null): string {
  return inAnyLanguage(({ requests }) => of(requests));
}

// Ignore a question mark within a page address.
const question = /\?(?=[\s»"”’')\]]|$)/u;
const wish = phrase(({ wish }) => wish);
/** A wish as a list item: an action in the infinitive or imperative. */
const actionWords = phrase(({ action }) => action);
/** A fault reported as a subject of its own. */
const complaint = phrase(({ fault }) => fault);
const need = phrase(({ need }) => need);
/** Introduces a list of steps, attempts or changes to one thing. */
export const leadsToSteps = phrase(({ steps }) => steps);

/** True if a text asks for something. */
export function asks(text: string): boolean {
  return question.test(text) || wish.test(text);
}

/** True if a text asks for something or reports a fault. */
export function asksOrComplains(text: string): boolean {
  return asks(text) || complaint.test(text);
}

/** True if a text asks for something, reports a fault, or says that something is needed. */
export function isRequest(text: string): boolean {
  return asksOrComplains(text) || isNeed(text);
}

/** True if a text says that something is needed. It may also add details to an earlier request. */
export function isNeed(text: string): boolean {
  return need.test(text);
}

/** True if a text reports that something is broken. */
export function complains(text: string): boolean {
  return complaint.test(text);
}

/** True if a list item is a request or fault of its own. */
export function isSubject(item: string): boolean {
  const first = firstLine(item);
  return !logLine.test(first) && (asks(item) || actionWords.test(first) || complaint.test(first));
}

/** True if a list item names an action: "add Joke as an editor". */
export function namesAction(item: string): boolean {
  return actionWords.test(firstLine(item));
}

/** True if a list item is long enough for a request and not a log line. */
export function isItem(item: string): boolean {
  const first = firstLine(item);
  return !logLine.test(first) && (first.match(/\p{L}+/gu)?.length ?? 0) >= 4;
}

/** True if a list item tells what somebody did, or how to reproduce a fault. */
export function isStep(item: string): boolean {
  return step.test(firstLine(item)) && !asks(item);
}

/** True for a question about the subject before it: how long, since when, when will it be fixed. */
export function isAboutTheSame(text: string): boolean {
  return sameSubject.test(text);
}

/** True for what often follows a request: a deadline, thanks, a wish to hear more, a remark on the attachment. */
export function isFollowUp(text: string): boolean {
  return followUp.test(text);
}

function firstLine(item: string): string {
  return item
    .trimStart()
    .replace(/^(?:\(?(?:\d{1,2}|[a-h])\s?[.)°]|[-*•–])\s+/u, '')
    .split('\n', 1)[0]!;
}

const sameSubject = phrase(({ same }) => same);
const followUp = phrase(({ followUp }) => followUp);
const step = new RegExp(`^[^\\p{L}]{0,12}(?:${inRequests(({ step }) => step)})`, 'iu');
const logLine = new RegExp(
  `^[^\\p{L}]{0,12}(?:get|post|at|\\p{L}+error|${inRequests(({ log }) => log)})(?=[ :]|$)`,
  'iu',
);

const announced = (of: (words: Requests['announced']) => string) => inRequests((words) => of(words.announced));
const number = `${announced(({ two, three, several }) => `${two}|${three}|${several}`)}|[2-9]`;
const things = announced(({ things }) => things);
/** "J'ai deux demandes", "Twee vragen:", "the following requests". */
export const announces = new RegExp(
  `(?<!\\p{L})(?:(?:${number}) (?:(?:${announced(({ kinds }) => kinds)}) )?(?:${things})|${announced(({ following }) => following)})(?!\\p{L})(?! (?:${announced(({ aboutSame }) => aboutSame)}))`,
  'iu',
);
/** How many things are announced, where the number is small. */
export const counts: readonly [RegExp, number][] = [
  [new RegExp(`^(?:${announced(({ two }) => two)}|2)(?!\\p{L})`, 'iu'), 2],
  [new RegExp(`^(?:${announced(({ three }) => three)}|3)(?!\\p{L})`, 'iu'), 3],
];
/** The things announced are questions. */
export const endsInQuestions = new RegExp(`(?:${announced(({ questions }) => questions)})$`, 'iu');
/** "About the newsletter", directly after the things announced. */
export const aboutTopic = new RegExp(`^ (?:${announced(({ about }) => about)})(?!\\p{L})([^.?!:\\n]{2,80})`, 'iu');

const and = inRequests((words) => words.and.word);
/** Joins two subjects announced in one sentence. */
export const conjunction = new RegExp(
  `[,;] ?(?=(?:${and}) )|[.?!] (?=(?:${and}) )|\\s(?=(?:${inRequests(({ and: { word, articles } }) => `(?:${word}) (?:${articles})`)}) )|\\s(?=(?:${inRequests((words) => words.and.next)}) )`,
  'iu',
);
/** Joins two subjects in a title. */
export const titleConjunction = new RegExp(
  `,? (?:${inRequests(({ and: { word, also } }) => `${word}|${also}`)}) `,
  'iu',
);

/** True if a text ends with "this is what we need:", which can introduce a list of anything. */
export function isOpenLead(lead: string): boolean {
  return openLead.test(lead);
}

const openLead = new RegExp(
  `(?:^|[.!?,:;]\\s*|\\n[^\\S\\n]*)(?:${inRequests(({ lead }) => lead)})[^\\p{L}\\n]{0,4}:\\s*$`,
  'iu',
);

function phrase(of: (words: Requests) => string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${inRequests(of)})(?!\\p{L})`, 'imu');
}
