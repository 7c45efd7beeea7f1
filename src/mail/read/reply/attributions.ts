// The line above a quote that says who wrote it: "On …, … wrote:", in the languages of the installation and those of its visitors.
// Every check looks at a bounded line, and at most a few lines together, so no text makes it slow.
import { withoutEnd } from '#domain/text-scan.ts';
import { inAnyLanguage, inReading } from '#locales/reading/words.ts';

/** A line for the checks: no-break spaces become spaces, marks of bold and quoting are removed. */
export function bare(line: string): string {
  return line
    .slice(0, lineCharsMax)
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, '')
    .trim();
}

const lineCharsMax = 400;
const joinedLinesMax = 4;

/** The number of lines from `at` that say "On …, … wrote:"; 0 if they do not. Sending programs wrap long ones. */
export function attributionLines(lines: string[], at: number): number {
  if (!mayAttribute(lines[at]!)) return 0;
  let joined = '';
  for (let count = 1, words = 0; words < joinedLinesMax && at + count <= lines.length; count++) {
    const next = bare(lines[at + count - 1]!);
    // A linked address takes lines of its own.
    if (next === '' && !isAddressNext(lines, at + count)) return 0;
    if (next === '') continue;
    words += 1;
    joined = `${joined} ${next}`.trim();
    if (!joined.endsWith('<') && isAttribution(joined)) return count;
    if (joined.endsWith(':') && !joined.endsWith('mailto:')) return 0;
  }
  return 0;
}

function isAddressNext(lines: string[], at: number): boolean {
  return /^\s?<\s{0,3}(?:mailto:|$)/.test(lines[at]?.slice(0, 20) ?? '');
}

const opening = new RegExp(
  `^[\\s>*-]{0,8}(?:${inAnyLanguage(({ wrote }) => wrote.on)}|den|il|el|em|dnia|w|vào|på|\\p{L}{2,12}[.,]?\\s\\d|\\d{1,4}[\\s./-])`,
  'iu',
);
const verb = new RegExp(
  inAnyLanguage(
    ({ wrote }) => wrote.verb,
    'skrev|escribió|scritto|escreveu|napisał|pisze|napsal|kirjoitti|написал|пише|viết|写道|寫道|작성',
  ),
  'i',
);
const ending = />\s?:\s{0,4}$/;

function mayAttribute(line: string): boolean {
  const start = line.slice(0, lineCharsMax);
  return opening.test(start) || verb.test(start) || ending.test(line.slice(-8));
}

function isAttribution(text: string): boolean {
  if (text.length > lineCharsMax || !/\d|<[^<>\s]{1,64}@/.test(text)) return false;
  const lower = withoutEnd(text.toLowerCase().replace(/^[>\s-]+/, ''), /[\s-]/)
    .replace(/<mailto:[^<>\s]{1,255}>/g, '')
    .replace(/<\s+/g, '<')
    .replace(/(?<!\s)\s+>/g, '>');
  return attributions.some(({ starts, says }) => starts.test(lower) && says.test(lower)) && !ownWords.test(lower);
}

// Each ends in a colon (in French after a space). The name may come before or after the verb.
const attributions = [
  ...inReading(({ wrote }) => wrote.lines).flat(),
  // Other languages need a day, a time or an address too, because their verbs also occur in ordinary text.
  {
    starts: /@|\d{1,2}[:.]\d\d|\b\d{4}\b/,
    says: /(?: (?:escribió|ha scritto|scrisse|escreveu|skrev|kirjoitti|napsala?|írta|a scris|yazdı|пише|писал[аи]?|написал[аи]?|đã viết|(?:pisze|napisał)(?:\(a\)|a)?)|写道|寫道|作成|작성) ?[:：]$/u,
  },
  // "tir. 18. apr. 2017 kl. 13:09 skrev Anna <anna@…>:"
  {
    starts: /\d{1,2}[:.]\d\d|\b\d{4}\b/,
    says: /$(?<= (?:skrev|escribió|escreveu) .{0,200}<[^\s<>]{1,255}>? ?:?)/,
  },
  // Programs without a verb: a date, a name and an address.
  { starts: /\d{1,2}[:.]\d\d|^\d{4}[/-]\d{1,2}[/-]\d{1,2} /, says: /[<(][^\s<>@()]{1,64}@[^\s<>@()]{1,255}[>)] ?:$/ },
  { starts: /^\d{4}\/\d{1,2}\/\d{1,2} /, says: /<[^\s<>@()]{1,64}@[^\s<>@()]{1,255}>$/ },
  { starts: /^\d{4}-\d\d-\d\d \d{1,2}:\d\d gmt[+-]\d\d:\d\d /, says: /$(?<=\p{L}[^.!?]{0,80})/u },
];
// « Op 24 november om 10.15 schreef ik: » is a person's report of what they did.
const ownWords = new RegExp(`\\b(?:${inAnyLanguage(({ wrote }) => wrote.ofOneself)})\\b`);
