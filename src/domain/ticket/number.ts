/**
 * Ticket numbers (R2): `DTO-104217-39` is prefix, sequence, and the sequence modulo 97 in two digits, 97 where that is 0.
 * Whether the prefix belongs to the digits is the store's to say, so both are returned apart.
 */
export interface TicketNumber {
  /** Null where only the digits were typed: they alone are unique. */
  prefix: string | null;
  sequence: number;
  /** Canonical; without a prefix `104217-39`. */
  number: string;
}

export type NumberRefusal =
  | { refused: 'wrongCheck' | 'noCheck'; prefix: string | null; sequence: number; rightCheck: string; likely: string }
  | { refused: 'unknownPrefix'; prefix: string; sequence: number }
  | { refused: 'foreign' | 'noNumber' };

export type NumberReading = { found: TicketNumber } | NumberRefusal;

/** Prefixes of the desks of this installation, where the caller knows them. */
export interface OurPrefixes {
  prefixes?: readonly string[];
}

/** Two to eight capital letters: without digits, so that a missing dash leaves no doubt where the sequence begins. */
export function isPrefix(text: string): boolean {
  return /^[A-Z]{2,8}$/.test(text) && !labels.has(text);
}

/** The canonical form. `sequence` is a whole number of 1 to 10 digits; anything else throws. */
export function formatNumber(prefix: string, sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > sequenceMax) throw new RangeError('Not a sequence');
  return `${prefix}-${sequence}-${checkOf(sequence)}`;
}

/** The two digits that end a number, as in Belgian structured communications. */
export function checkOf(sequence: number): string {
  return String(sequence % 97 || 97).padStart(2, '0');
}

/**
 * Reads the number that a person typed, quoted or said, alone or in a sentence; only the digits are enough when nothing else is there.
 * A subject in which `findNumbers` finds nothing is asked here what is wrong with it.
 */
export function readNumber(text: string, ours: OurPrefixes = {}): NumberReading {
  const plain = plainText(text);
  const all = findIn(plain);
  const found = all.find((one) => isOurs(one.prefix, ours)) ?? all[0];
  return found ? known(found, ours) : (readTyped(plain, ours) ?? readMistaken(plain, ours));
}

/** All numbers of a subject, in order, each once: only with a prefix and the right check. */
export function findNumbers(text: string): TicketNumber[] {
  return findIn(plainText(text));
}

const sequenceMax = 9_999_999_999;

/** A subject line has at most 998 characters (RFC 5322 2.1.1); this leaves room for a pasted message. */
const textCharactersMax = 4_000;

/** What people write before a number; so it is no prefix. */
const labels = new Set('TICKET TICKETS TICKETNR NUMMER NUMERO NUMBER NUM NO NR REF DOSSIER'.split(' '));

const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const dashes = /[\p{Pd}\u00ad\u02d7\u2043\u207b\u208b\u2212]/gu;
const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}]|[.,-]\\p{N})';
// Every part has a bound, so that a place in the text costs a fixed number of steps, whatever stands there.
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
    .filter(([, prefix, digits, check]) => !labels.has(prefix!.toUpperCase()) && checkOf(Number(digits)) === check)
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

/** The whole text is a number noted by ear: any spaces and dashes, perhaps a word like "ticket" before it. */
function readTyped(plain: string, ours: OurPrefixes): NumberReading | null {
  const bare = plain.replace(/[()[\]{}<>"'«»“”„【】]/gu, ' ').replace(/[\s.,;!]+$/u, '');
  const [, label = '', rest = ''] = /^([A-Za-z]{0,8}[ .:]{0,3}[#°º:]?[ ]{0,3})(.*)$/u.exec(bare.trim()) ?? [];
  const whole =
    labels.has(label.replace(/[^A-Za-z]/g, '').toUpperCase()) || /^[N#]?[#°º]? *$/i.test(label) ? rest : label + rest;
  const [, letters, digits, check] =
    /^([A-Za-z]{0,8})([1-9][0-9]{0,9})([0-9]{2})$/.exec(whole.replace(/[ -]/g, '')) ?? [];
  if (digits === undefined || letters?.length === 1) return null;
  const prefix = letters ? letters.toUpperCase() : null;
  if (checkOf(Number(digits)) === check) return known(ticketNumber(prefix, Number(digits)), ours);
  return prefix === null ? mistaken(null, whole.trim()) : null;
}

/** What looks most like a number of ours, or of another system. */
function readMistaken(plain: string, ours: OurPrefixes): NumberRefusal {
  const shaped = [...plain.matchAll(separated)].find(([whole, prefix]) => looksOurs(whole, prefix!, ours));
  if (shaped) return mistaken(shaped[1]!.toUpperCase(), `${shaped[2]}-${shaped[3]}`);
  const short = [...plain.matchAll(unchecked)].find(([, prefix]) => ours.prefixes?.includes(prefix!.toUpperCase()));
  if (short) return mistaken(short[1]!.toUpperCase(), short[2]!);
  return { refused: foreign.test(plain) ? 'foreign' : 'noNumber' };
}

/** Where the prefixes are unknown, a dash tells a number from words such as "page 12 45". */
function looksOurs(whole: string, prefix: string, ours: OurPrefixes): boolean {
  return ours.prefixes ? isOurs(prefix.toUpperCase(), ours) : !/^[A-Za-z]+ /.test(whole);
}

/** Digits in two groups have a check, and it is wrong; in one group it is missing, for all that one can see. */
function mistaken(prefix: string | null, digits: string): NumberRefusal {
  const [, first, check] = /^([1-9][0-9]{0,9})[ -]+([0-9]{2})$/.exec(digits) ?? [];
  const { sequence, number } = ticketNumber(prefix, Number(first ?? digits.replace(/[^0-9]/g, '')));
  return { refused: check ? 'wrongCheck' : 'noCheck', prefix, sequence, rightCheck: checkOf(sequence), likely: number };
}
