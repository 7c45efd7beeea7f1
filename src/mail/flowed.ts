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

// RFC 3676 4.3: it ends in a blank and never goes on.
const signatureMark = '-- ';

function readLine(line: string) {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const marks = /^>{0,1000}/.exec(whole)![0].length;
  // 4.4: a blank is put before what would look like a quote.
  const words = whole.slice(marks).replace(/^ /, '');
  return { depth: marks, words, goesOn: words.endsWith(' ') && words !== signatureMark };
}
