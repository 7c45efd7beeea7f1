import { contentOf } from '#domain/intake/request-turns.ts';

/** As many words in common with the second subject as show that a passage belongs to it. */
const sharedStemsMin = 2;

/**
 * The places of the passages that are proposed to be split off: the second one, since the first one stays, and the later ones
 * that share words with it and fewer with the first.
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
