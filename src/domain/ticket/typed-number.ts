import { type OurPrefixes, readNumber } from '#domain/ticket/number.ts';

/** What a person who searches may mean by a number (R2). Mail is stricter: `findNumbers`. */
export interface TypedNumber {
  /** Whose ticket is looked for, the likeliest first: in one group of digits nobody knows whether a check ends it. */
  sequences: number[];
  /** It has its check, so it is a number even where no ticket has it. */
  isWhole: boolean;
  /** The sequence that was meant, and its number, where the check is wrong. */
  likely: { sequence: number; number: string } | null;
}

/** Reads a number that is all of a search: prefix and check may be missing, O is 0, and l or I is 1. */
export function typedNumber(text: string, ours: OurPrefixes): TypedNumber {
  const { prefix, digits } = partsOf(text, ours);
  const read = readNumber(digits === null ? text : `${prefix}${digits}`, ours);
  const group = digits !== null && /^[1-9][0-9]{2,9}$/.test(digits.trim()) ? [Number(digits)] : [];
  if ('found' in read) {
    const { sequence } = read.found;
    return { sequences: [...new Set([...group, sequence])], isWhole: group.length === 0, likely: null };
  }
  // The digits alone are unique: the search shows the ticket, and so the right prefix (R2).
  if (read.refused === 'unknownPrefix') return { sequences: [read.sequence], isWhole: false, likely: null };
  const isWrong = 'likely' in read && read.refused === 'wrongCheck';
  const likely = isWrong ? { sequence: read.sequence, number: read.likely } : null;
  return { sequences: group, isWhole: false, likely: group.length > 0 ? null : likely };
}

/** A prefix of ours, if any, and the rest as digits; null digits is a text with other words. */
function partsOf(text: string, { prefixes = [] }: OurPrefixes): { prefix: string; digits: string | null } {
  const bare = text.replace(/[[\]()#]/g, ' ').trim();
  const upper = bare.toUpperCase();
  const prefix = prefixes.find((each) => upper.startsWith(each)) ?? '';
  const rest = bare.slice(prefix.length).replace(/^[\s-]+/, '');
  const isNumber = rest.length <= restCharactersMax && /^[\dOoIl\s-]+$/.test(rest) && /\d/.test(rest);
  return { prefix: prefix && `${prefix}-`, digits: isNumber ? rest.replace(/[Oo]/g, '0').replace(/[Il]/g, '1') : null };
}

/** Ten digits and a check, with a blank or a dash beside each. */
const restCharactersMax = 30;
