/**
 * Cuts pieces out of a text (R5) and joins them in text order. A browser's selection may have other white space than the text, so
 * any white space matches. Null if a piece is not in the text, two pieces overlap, or nothing would be left.
 */
export function cutPieces(text: string, chosen: readonly string[]): { piece: string; rest: string } | null {
  const places = chosen.map((each) => firstPlace(text, each));
  const found = places.filter((place) => place !== null).sort((one, other) => one.start - other.start);
  if (found.length === 0 || found.length < chosen.length) return null;
  if (found.some(({ start }, at) => at > 0 && start < found[at - 1]!.end)) return null;
  const gaps = [
    ...found.map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start)),
    text.slice(found.at(-1)!.end),
  ];
  const rest = joined(gaps.map((gap, at) => trimmed(gap, { start: at > 0, end: at < gaps.length - 1 })));
  return rest === '' ? null : { piece: joined(found.map(({ start, end }) => text.slice(start, end))), rest };
}

/** Returns where the words of a piece follow each other, with any white space between them. */
function firstPlace(text: string, chosen: string): { start: number; end: number } | null {
  const sought = bare(chosen);
  if (sought.letters === '') return null;
  const whole = bare(text);
  const place = whole.letters.indexOf(sought.letters);
  if (place === -1) return null;
  return { start: whole.places[place]!, end: whole.places[place + sought.letters.length - 1]! + 1 };
}

/** The text without white space, and the original position of each character. */
function bare(text: string): { letters: string; places: number[] } {
  const letters: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < text.length; place++) {
    const letter = text[place]!;
    if (/\s/u.test(letter)) continue;
    letters.push(letter);
    places.push(place);
  }
  return { letters: letters.join(''), places };
}

/** Removes the white space beside a cut and keeps it at the ends of the text. */
function trimmed(gap: string, { start, end }: { start: boolean; end: boolean }): string {
  const begun = start ? gap.trimStart() : gap;
  return end ? begun.trimEnd() : begun;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
