/**
 * Joins the lines that a mail program wrapped (RFC 3676), within quotes too: a line that ends in a blank goes on in the next
 * of the same depth. With `deletesBlank` (delsp=yes) that blank was added as well.
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
 * Wraps a text so that it reads well where lines are not wrapped, and can be joined again (RFC 3676): a line that goes on ends
 * in a blank. A word that is longer than a line, such as an address, stays whole.
 */
export function flow(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === signatureMark ? line : wrapped(line.trimEnd()).map(stuffed).join(' \n')))
    .join('\n');
}

/** 4.2: lines of at most 78 characters, with room for the marks of two quotes around them. */
const lineCharactersMax = 72;

/** Broken at blanks alone: those that do not break stay where typography wants them. Blanks that begin a line stay with it. */
function wrapped(line: string): string[] {
  const [indent] = /^ */.exec(line)!;
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines = [indent + first];
  for (const word of words) {
    const last = lines.at(-1)!;
    // The blank that says that the line goes on counts too.
    if (last.length + 1 + word.length < lineCharactersMax) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** 4.4: what would be read as a quote, or as blanks of ours, has one put before it. */
function stuffed(line: string): string {
  return /^(?:[ >]|From )/.test(line) ? ` ${line}` : line;
}

// RFC 3676 4.3: it ends in a blank and never goes on.
const signatureMark = '-- ';

function readLine(line: string) {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const marks = /^>{0,1000}/.exec(whole)![0].length;
  // 4.4: a blank is put before what would look like a quote.
  const words = whole.slice(marks).replace(/^ /, '');
  return { depth: marks, words, goesOn: words.endsWith(' ') && words !== signatureMark };
}
