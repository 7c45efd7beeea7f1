/**
 * The file in a part whose encoding is `x-uuencode`, older than MIME: a line `begin`, lines that say their length in their first
 * character and hold three bytes in four characters, a line `end`. Null when there is none.
 */
export function decodeUu(bytes: Uint8Array): Buffer | null {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').split('\n');
  const start = lines.findIndex((line) => /^begin [0-7]{3,4} /.test(line));
  if (start === -1) return null;
  const decoded: Buffer[] = [];
  for (const line of lines.slice(start + 1)) {
    if (/^end\s*$/.test(line)) break;
    decoded.push(decodeLine(line.replace(/\r$/, '')));
  }
  return Buffer.concat(decoded);
}

function decodeLine(line: string): Buffer {
  const length = sextet(line, 0);
  const out = Buffer.alloc(Math.ceil(length / 3) * 3);
  for (let from = 1, to = 0; to < length; from += 4, to += 3) {
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => sextet(line, from + at)) as [number, number, number, number];
    out.writeUIntBE((a << 18) | (b << 12) | (c << 6) | d, to, 3);
  }
  return out.subarray(0, length);
}

// Blanks at the end are lost on the way at times; a backquote stands for a blank.
function sextet(line: string, at: number): number {
  return at < line.length ? (line.charCodeAt(at) - 32) & 63 : 0;
}
