/**
 * The file in an `x-uuencode` part, a format older than MIME: a `begin` line, lines that start with their length and encode three
 * bytes in four characters, an `end` line. Both outer lines may be missing. Null if there is no file.
 */
export function decodeUu(bytes: Uint8Array): Buffer | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const start = lines.findIndex((line) => /^begin(?:-?uu)?[ \t]{1,9}[0-7]{1,6}\b/i.test(line));
  const data = start === -1 ? lines : lines.slice(start + 1);
  if (start === -1 && !beginsAsData(data)) return null;
  const decoded: Buffer[] = [];
  let room = bytes.byteLength;
  for (const line of data) {
    if (/^end\s*$/i.test(line)) break;
    if (line.trim() === '') continue;
    // A line in another form or without a length: the file's `end` was lost.
    if (lengthIn(line) === 0 || !isData(line)) break;
    // Lines that declare more than they hold would make a file many times larger than the mail.
    room -= lengthIn(line);
    if (room < 0) break;
    decoded.push(decodeLine(line));
  }
  return Buffer.concat(decoded);
}

/** Without `begin`, only a full first line tells data from text. */
function beginsAsData(lines: string[]): boolean {
  const first = lines.find((line) => line.trim() !== '');
  return first !== undefined && lengthIn(first) > 0 && isData(first) && /^M|^[!-_`]+$/.test(first);
}

/** No lower case after the length, and at most two characters more than needed (checksum). Trailing spaces may be lost. */
function isData(line: string): boolean {
  return /^[ -`a-z][ -`]{0,89}$/.test(line) && line.length - 1 <= Math.ceil(lengthIn(line) / 3) * 4 + 2;
}

/** Gateways that change case also change the length; use the one that fits the line. */
function lengthIn(line: string): number {
  const folded = line.slice(0, 1).toUpperCase();
  const meant = sextet(folded, 0);
  return folded !== line[0] && line.length - 1 === Math.ceil(meant / 3) * 4 ? meant : sextet(line, 0);
}

function decodeLine(line: string): Buffer {
  const length = lengthIn(line);
  const out = Buffer.alloc(Math.ceil(length / 3) * 3);
  for (let from = 1, to = 0; to < length; from += 4, to += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => sextet(line, from + at)) as [number, number, number, number];
    out.writeUIntBE((a << 18) | (b << 12) | (c << 6) | d, to, 3);
  }
  return out.subarray(0, length);
}

// Trailing spaces may be lost on the way; a backquote stands for a space.
function sextet(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}
