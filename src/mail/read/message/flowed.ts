/**
 * Joins the lines that a mail program wrapped (RFC 3676), also within quotes: a line that ends in a space continues in the next
 * line of the same depth. `deletesBlank` (delsp=yes) also removes that space.
 */
export function unflow(text: string, { deletesBlank }: { deletesBlank: boolean }): string {
  const joined: { depth: number; words: string; goesOn: boolean }[] = [];
  for (const line of text.split('\n').map(readLine)) {
    const last = joined.at(-1);
    const words = line.goesOn && deletesBlank ? line.words.slice(0, -1) : line.words;
    if (last?.goesOn && last.depth === line.depth && line.words !== signatureMark) {
      last.words += words;
      last.goesOn = line.goesOn;
    } else joined.push({ ...line, words });
  }
  return joined.map(({ depth, words }) => (depth === 0 ? words : `${'>'.repeat(depth)} ${words}`)).join('\n');
}

/**
 * Wraps a text for programs that do not, so that it can be joined again (RFC 3676): a wrapped line ends in a space. A word longer
 * than a line, such as an address, stays whole.
 */
export function flow(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === signatureMark ? line : wrapped(line.trimEnd()).map(stuffed).join(' \n')))
    .join('\n');
}

/** 4.2: at most 78 characters per line, with room for two quote marks. */
const lineCharactersMax = 72;

/** Breaks only at ordinary spaces; typography needs the no-break ones. Leading spaces stay with the line. */
function wrapped(line: string): string[] {
  const [indent] = /^ */.exec(line)!;
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines = [indent + first];
  for (const word of words) {
    const last = lines.at(-1)!;
    // Leaves room for the trailing space that marks a wrapped line.
    if (last.length + 1 + word.length < lineCharactersMax) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** 4.4: adds a space before a line that would read as a quote or as stuffed. */
function stuffed(line: string): string {
  return /^(?:[ >]|From )/.test(line) ? ` ${line}` : line;
}

// RFC 3676 4.3: it ends in a space but is never joined.
const signatureMark = '-- ';

function readLine(line: string) {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const marks = /^>{0,1000}/.exec(whole)![0].length;
  // 4.4: removes the space that was added before text that looks like a quote.
  const words = whole.slice(marks).replace(/^ /, '');
  return { depth: marks, words, goesOn: words.endsWith(' ') && words !== signatureMark };
}
