import { contentOf } from '#mail/read/requests/request-turns.ts';

/** A passage with this many words in common with the second subject belongs to it. */
const sharedStemsMin = 2;

/**
 * Returns the positions of the passages to split off: the second one, and later ones that share more words with it than with the
 * first. The first stays.
 */
export function placesOfSecond(passages: readonly string[]): number[] {
  const [first = [], second = []] = passages.map(contentOf);
  return passages.flatMap((passage, place) => {
    if (place < 2) return place === 1 ? [place] : [];
    const stems = contentOf(passage);
    const shared = (others: readonly string[]) => stems.filter((stem) => others.includes(stem)).length;
    return shared(second) >= sharedStemsMin && shared(second) > shared(first) ? [place] : [];
  });
}
