import { type OurPrefixes, readNumber } from '#domain/ticket/number.ts';

/** A ticket number in a search text (R2). Mail is stricter: `findNumbers`. */
interface TypedNumber {
  /** The sequences to look for, the likeliest first. The last two digits of a single group may or may not be check digits. */
  sequences: number[];
  /** It has valid check digits, so it is a number even if no ticket has it. */
  isWhole: boolean;
  /** The probable sequence and number if the check digits are wrong. */
  likely: { sequence: number; number: string } | null;
}

/** Returns the number in a search text. Prefix and check digits are optional, O counts as 0, and l or I as 1. */
export function typedNumber(text: string, ours: OurPrefixes): TypedNumber {
  const { prefix, digits } = partsOf(text, ours);
  const read = readNumber(digits === null ? text : `${prefix}${digits}`, ours);
  const group = digits !== null && /^[1-9][0-9]{2,9}$/.test(digits.trim()) ? [Number(digits)] : [];
  if ('found' in read) {
    const { sequence } = read.found;
    return { sequences: [...new Set([...group, sequence])], isWhole: group.length === 0, likely: null };
  }
  // The digits are unique, so the search shows the ticket with its real prefix (R2).
  if (read.refused === 'unknownPrefix') return { sequences: [read.sequence], isWhole: false, likely: null };
  const isWrong = 'likely' in read && read.refused === 'wrongCheck';
  const likely = isWrong ? { sequence: read.sequence, number: read.likely } : null;
  return { sequences: group, isWhole: false, likely: group.length > 0 ? null : likely };
}

/** The prefix, if it is ours, and the digits; null digits if the text has other words. */
function partsOf(text: string, { prefixes = [] }: OurPrefixes): { prefix: string; digits: string | null } {
  const bare = text.replace(/[[\]()#]/g, ' ').trim();
  const upper = bare.toUpperCase();
  const prefix = prefixes.find((each) => upper.startsWith(each)) ?? '';
  const rest = bare.slice(prefix.length).replace(/^[\s-]+/, '');
  const isNumber = rest.length <= restCharactersMax && /^[\dOoIl\s-]+$/.test(rest) && /\d/.test(rest);
  return { prefix: prefix && `${prefix}-`, digits: isNumber ? rest.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : null };
}

/** Ten digits and a check, each with a space or a dash. */
const restCharactersMax = 30;
