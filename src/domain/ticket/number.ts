import { withoutEnd } from '#domain/text-scan.ts';
/**
 * A ticket number (R2): `DTO-104217-39` is the prefix, the sequence, and the sequence modulo 97 in two digits (97 if it is 0).
 * Only the store knows whether the prefix matches, so both parts are returned.
 */
export interface TicketNumber {
  /** Null if only the digits were typed, which are unique. */
  prefix: string | null;
  sequence: number;
  /** The canonical form; without a prefix `104217-39`. */
  number: string;
}

export type NumberRefusal =
  | { refused: 'wrongCheck' | 'noCheck'; prefix: string | null; sequence: number; rightCheck: string; likely: string }
  | { refused: 'unknownPrefix'; prefix: string; sequence: number }
  | { refused: 'foreign' | 'noNumber' };

type NumberReading = { found: TicketNumber } | NumberRefusal;

/** The prefixes of this installation's desks, if known. */
export interface OurPrefixes {
  prefixes?: readonly string[];
}

/** Whether a text is a prefix: two to eight capital letters. Without digits, so that a missing dash is unambiguous. */
export function isPrefix(text: string): boolean {
  return /^[A-Z]{2,8}$/.test(text) && !numberLabels.has(text);
}

/** Returns the canonical number. Throws unless `sequence` is a whole number of 1 to 10 digits. */
export function formatNumber(prefix: string, sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > sequenceMax) throw new RangeError('Not a sequence');
  return `${prefix}-${sequence}-${checkOf(sequence)}`;
}

/** Returns the two check digits, as in Belgian structured communications. */
export function checkOf(sequence: number): string {
  return String(sequence % 97 || 97).padStart(2, '0');
}

/**
 * Returns the number that a person typed, quoted or said, alone or in a sentence. Digits alone are accepted if there is nothing
 * else. Use it to explain why `findNumbers` found nothing in a subject.
 */
export function readNumber(text: string, ours: OurPrefixes = {}): NumberReading {
  const plain = plainText(text);
  const all = findIn(plain);
  const found = all.find((one) => isOurs(one.prefix, ours)) ?? all[0];
  return found ? known(found, ours) : (readTyped(plain, ours) ?? readMistaken(plain, ours));
}

/** Returns all numbers in a subject, in order, each once. They need a prefix and valid check digits. */
export function findNumbers(text: string): TicketNumber[] {
  return findIn(plainText(text));
}

const sequenceMax = 9_999_999_999;

/** A subject line has at most 998 characters (RFC 5322 2.1.1); this leaves room for a pasted message. */
const textCharactersMax = 4_000;

/** Words that people write before a number, which are no prefixes. */
export const numberLabels = new Set('TICKET TICKETS TICKETNR NUMMER NUMERO NUMBER NUM NO NR REF DOSSIER'.split(' '));

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const dashes = /[\p{Pd}\u00ad\u02d7\u2043\u207b\u208b\u2212]/gu;
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}]|[.,-]\\p{N})';
// Every part has a maximum length, so that matching at one position takes bounded time.
const separated = new RegExp(`${before}([A-Za-z]{2,8})[ -]{0,5}([1-9][0-9]{0,9})[ -]{1,5}([0-9]{2})${after}`, 'gu');
const compact = new RegExp(`${before}([A-Za-z]{2,8})[ -]{0,5}([1-9][0-9]{0,9})([0-9]{2})${after}`, 'gu');
const unchecked = new RegExp(`${before}([A-Za-z]{2,8})[ -]{0,5}([1-9][0-9]{2,9})${after}`, 'gu');
const foreign = /#\s?[0-9]{2}|[A-Za-z]{2}-?[0-9]{3}/u;

function plainText(text: string): string {
  return text
    .slice(0, textCharactersMax)
    .replace(invisible, '')
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(dashes, '-')
    .replace(/\s/gu, ' ')
    .trim();
}

function findIn(plain: string): TicketNumber[] {
  const standing = [...plain.matchAll(separated), ...plain.matchAll(compact)]
    .filter(
      ([, prefix, digits, check]) => !numberLabels.has(prefix!.toUpperCase()) && checkOf(Number(digits)) === check,
    )
    .sort((one, other) => one.index - other.index)
    .map(([, prefix, digits]) => ticketNumber(prefix!.toUpperCase(), Number(digits)));
  return [...new Map(standing.map((one) => [one.number, one])).values()];
}

function ticketNumber(prefix: string | null, sequence: number): TicketNumber {
  return { prefix, sequence, number: formatNumber(prefix ?? '', sequence).replace(/^-/, '') };
}

function isOurs(prefix: string | null, { prefixes }: OurPrefixes): boolean {
  return prefix === null || !prefixes || prefixes.includes(prefix);
}

function known(found: TicketNumber, ours: OurPrefixes): NumberReading {
  if (found.prefix === null || isOurs(found.prefix, ours)) return { found };
  return { refused: 'unknownPrefix', prefix: found.prefix, sequence: found.sequence };
}

/** The whole text is a number written down by ear: any spaces and dashes, with an optional word like "ticket" before it. */
function readTyped(plain: string, ours: OurPrefixes): NumberReading | null {
  const bare = withoutEnd(plain.replace(/[()[\]{}<>"'«»“”„【】]/gu, ' '), /[\s.,;!]/);
  const [, label = '', rest = ''] = /^([A-Za-z]{0,8}[ .:]{0,3}[#°º:]?[ ]{0,3})(.*)$/u.exec(bare.trim()) ?? [];
  const whole =
    numberLabels.has(label.replace(/[^A-Za-z]/g, '').toUpperCase()) || /^[N#]?[#°º]? *$/i.test(label)
      ? rest
      : label + rest;
  const [, letters, digits, check] =
    /^([A-Za-z]{0,8})([1-9][0-9]{0,9})([0-9]{2})$/.exec(whole.replace(/[ -]/g, '')) ?? [];
  if (digits === undefined || letters?.length === 1) return null;
  const prefix = letters ? letters.toUpperCase() : null;
  if (checkOf(Number(digits)) === check) return known(ticketNumber(prefix, Number(digits)), ours);
  return prefix === null ? mistaken(null, whole.trim()) : null;
}

/** The most likely mistyped number of ours, or of another system. */
function readMistaken(plain: string, ours: OurPrefixes): NumberRefusal {
  const shaped = [...plain.matchAll(separated)].find(([whole, prefix]) => looksOurs(whole, prefix!, ours));
  if (shaped) return mistaken(shaped[1]!.toUpperCase(), `${shaped[2]}-${shaped[3]}`);
  const short = [...plain.matchAll(unchecked)].find(([, prefix]) => ours.prefixes?.includes(prefix!.toUpperCase()));
  if (short) return mistaken(short[1]!.toUpperCase(), short[2]!);
  return { refused: foreign.test(plain) ? 'foreign' : 'noNumber' };
}

/** Without known prefixes, a dash distinguishes a number from words such as "page 12 45". */
function looksOurs(whole: string, prefix: string, ours: OurPrefixes): boolean {
  return ours.prefixes ? isOurs(prefix.toUpperCase(), ours) : !/^[A-Za-z]+ /.test(whole);
}

/** Two groups of digits have a wrong check; in a single group the check seems to be missing. */
function mistaken(prefix: string | null, digits: string): NumberRefusal {
  const [, first, check] = /^([1-9][0-9]{0,9})[ -]+([0-9]{2})$/.exec(digits) ?? [];
  const { sequence, number } = ticketNumber(prefix, Number(first ?? digits.replace(/[^0-9]/g, '')));
  return { refused: check ? 'wrongCheck' : 'noCheck', prefix, sequence, rightCheck: checkOf(sequence), likely: number };
}
