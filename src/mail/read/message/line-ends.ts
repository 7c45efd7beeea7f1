const lineFeed = 10;
const carriageReturn = 13;

/**
 * Replaces lone carriage returns (old Macs) with line feeds. Only if the headers use them: within a text, a lone carriage return
 * may be the writer's. Returns the same bytes if nothing changes.
 */
export function withLineFeeds(raw: Uint8Array): Uint8Array {
  const end = raw.indexOf(lineFeed);
  const firstReturn = raw.indexOf(carriageReturn);
  if (firstReturn === -1 || (end !== -1 && firstReturn >= end - 1)) return raw;
  const first = Buffer.from(raw.buffer, raw.byteOffset, Math.min(end === -1 ? raw.length : end, headBytesMax));
  if (!/\r[A-Za-z][\w-]{0,60}[ \t]{0,3}:/.test(first.toString('latin1'))) return raw;
  const lines = Buffer.from(raw);
  for (let at = firstReturn; at !== -1; at = lines.indexOf(carriageReturn, at + 1)) {
    if (lines[at + 1] !== lineFeed) lines[at] = lineFeed;
  }
  return lines;
}

/** Removes blank lines above the headers, which some mails that were saved and sent again have. */
export function withoutBlankStart(raw: Uint8Array): Uint8Array {
  if (!isBlank(raw[0])) return raw;
  const first = raw.findIndex((byte) => !isBlank(byte));
  const head = Buffer.from(raw.subarray(Math.max(first, 0), first + 80)).toString('latin1');
  return /^[A-Za-z][\w-]{0,60}[ \t]{0,3}:/.test(head) ? raw.subarray(first) : raw;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === lineFeed || byte === carriageReturn;
}

const headBytesMax = 64 * 1024;
