import type { Piece } from '#store/erasure/passages.ts';

/** A piece of a text with what was looked for marked in it. */
export function Passage({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    at += text.length;
    return hit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>;
  });
}
