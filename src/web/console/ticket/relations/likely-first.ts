/** The part of a ticket that shows whether two are about the same. */
interface Compared {
  summary: string | null;
  status: string;
  site: { number: string } | null;
}

/** Returns tickets in the order in which they are probably about the same as one: open, of its site, with its words. */
export function likelyFirst<T extends Compared>(tickets: readonly T[], one: Compared): T[] {
  const own = wordsOf(one);
  const likeness = (other: T) =>
    (other.status === 'closed' ? 0 : 2) +
    (one.site !== null && one.site.number === other.site?.number ? 2 : 0) +
    Math.min(3, wordsOf(other).intersection(own).size);
  // Sorting is stable: among equals the newest stays first.
  return tickets.toSorted((first, second) => likeness(second) - likeness(first));
}

/** Short words say nothing about the subject. */
const lettersMin = 4;

function wordsOf({ summary }: Compared): Set<string> {
  const words = summary?.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter(({ length }) => length >= lettersMin));
}
