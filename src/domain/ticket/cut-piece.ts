/** A text in two: what was chosen, as it stands there, and the rest. */
export interface CutText {
  piece: string;
  rest: string;
}

/**
 * Cuts a piece out of a text (R5). A browser gives what was selected with other white space than it stands there, so any
 * run of it is as good as another. Null where the piece is not in the text, or is all of it.
 */
export function cutPiece(text: string, chosen: string): CutText | null {
  const from = firstPlace(text, chosen);
  if (from === null) return null;
  const piece = text.slice(from.start, from.end);
  const rest = joined(text.slice(0, from.start).trimEnd(), text.slice(from.end).trimStart());
  return rest === '' ? null : { piece, rest };
}

/** Where the words of the piece stand one after the other, whatever white space lies between them. */
function firstPlace(text: string, chosen: string): { start: number; end: number } | null {
  const sought = bare(chosen);
  if (sought.letters === '') return null;
  const whole = bare(text);
  const place = whole.letters.indexOf(sought.letters);
  if (place === -1) return null;
  return { start: whole.places[place]!, end: whole.places[place + sought.letters.length - 1]! + 1 };
}

/** The text without white space, and where each of its characters stood. */
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

function joined(before: string, after: string): string {
  return [before, after].filter((part) => part !== '').join('\n\n');
}
