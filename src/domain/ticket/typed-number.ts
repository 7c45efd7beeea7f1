import { checkOf, numberLabels, type OurPrefixes, readNumber } from '#domain/ticket/number.ts';

/** A ticket number in a search text (R2). Mail is stricter: `findNumbers`. */
interface TypedNumber {
  /** The sequences to look for, the likeliest first. The last two digits may or may not be check digits. */
  sequences: number[];
  /** If no ticket has these: the sequences that were probably meant, the likeliest first. */
  meant: number[];
  /** The text can only be a ticket number, so it is not searched for as words. */
  isCertain: boolean;
}

const none: TypedNumber = { sequences: [], meant: [], isCertain: false };

/**
 * Returns the number in a search text. Prefix, check digits and any separators are optional, O counts as 0, and l or I as 1. With
 * a wrong check, the check or one digit may be mistyped.
 */
export function typedNumber(text: string, ours: OurPrefixes): TypedNumber {
  if (text.length > textCharactersMax) return none;
  const { isNamed, groups } = partsOf(text, ours);
  if (groups.length === 0) return inWords(text, ours);
  const digits = groups.join('');
  const [body, check] = [sequenceOf(digits.slice(0, -2)), digits.slice(-2)];
  const isApart = groups.length > 1 && groups.at(-1)!.length === 2 && body !== null;
  const isRight = body !== null && checkOf(body) === check;
  // "10 42 17" may be a sequence in pairs; in "104217 39" the last two are the check.
  const alone = isApart && (isRight || groups.length === 2) ? null : sequenceOf(digits);
  return {
    sequences: [alone, isRight ? body : null].filter((each) => each !== null),
    meant: isRight || body === null ? [] : nearTo(body, check),
    isCertain: isApart && (isRight || isNamed || (groups.length === 2 && body >= certainMin)),
  };
}

const textCharactersMax = 500;
const meantMax = 4;
/** Shorter digits before two others are perhaps a post code and a house number. */
const certainMin = 10_000;

/** Groups of digits, if the text has nothing else but one of our prefixes or a word such as "ticket"; else none. */
function partsOf(text: string, { prefixes = [] }: OurPrefixes): { isNamed: boolean; groups: string[] } {
  const plain = text
    .normalize('NFKD')
    .replace(/\u00ad/g, '-')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [first = '', ...others] = plain.split(' ');
  const bare = numberLabels.has(first) || first === 'N' ? others.join(' ') : plain;
  const rest = withoutPrefix(bare, prefixes);
  const isNumber = /^[\dOIL ]+$/.test(rest) && /\d/.test(rest);
  const digits = rest.replace(/O/g, '0').replace(/[IL]/g, '1');
  return { isNamed: rest !== plain, groups: isNumber ? digits.split(' ') : [] };
}

/**
 * The prefix may have spaces between its letters, and 0 for O or 1 for I. Its letters may look like the first digits: "DTO 11…" is
 * DTO as a word of its own, not DTOLI, and "DTO11…" has the letters of DTO as they are.
 */
function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const looks: Record<string, string> = { O: '[O0]', I: '[IL1]', L: '[IL1]' };
  const looking = (prefix: string) => [...prefix].map((letter) => looks[letter] ?? letter);
  const longestFirst = prefixes.toSorted((one, other) => other.length - one.length);
  const readings = [
    ...longestFirst.map((prefix) => `${looking(prefix).join('')} `),
    ...longestFirst.map((prefix) => `${[...prefix].join(' ?')} ?`),
    ...longestFirst.map((prefix) => `${looking(prefix).join(' ?')} ?`),
  ];
  for (const reading of readings) {
    const rest = text.replace(new RegExp(`^${reading}`), '');
    if (rest !== text && rest !== '') return rest;
  }
  return text;
}

/** Null unless the digits can be a sequence. */
function sequenceOf(digits: string): number | null {
  return /^[1-9]\d{2,9}$/.test(digits) ? Number(digits) : null;
}

/** The sequence itself, and those with two digits swapped or one changed for which the typed check is right. */
function nearTo(sequence: number, check: string): number[] {
  const digits = [...String(sequence)];
  const swapped = digits.slice(1).map((digit, place) => digits.toSpliced(place, 2, digit, digits[place]!));
  const changed = digits.flatMap((_, place) => [...'0123456789'].map((digit) => digits.with(place, digit)));
  const near = [...swapped, ...changed].map((each) => sequenceOf(each.join(''))).filter((each) => each !== null);
  return [...new Set([sequence, ...near.filter((each) => checkOf(each) === check)])].slice(0, meantMax);
}

/** The number in a sentence, such as a pasted subject. */
function inWords(text: string, ours: OurPrefixes): TypedNumber {
  const read = readNumber(text, ours);
  if ('found' in read) return { sequences: [read.found.sequence], meant: [], isCertain: true };
  // The digits are unique, so the search shows the ticket with its real prefix (R2).
  if (read.refused === 'unknownPrefix') return { ...none, sequences: [read.sequence] };
  return read.refused === 'wrongCheck' ? { ...none, meant: [read.sequence] } : none;
}
