/**
 * The East Asian character set in which undeclared bytes are written, or null if they look like a set of one byte per
 * character. Western text has single accented letters between ASCII letters; East Asian text has runs of pairs.
 */
export function guessMultibyte(bytes: Uint8Array): string | null {
  const seen = bytes.subarray(0, lookedAtMax);
  if (hasEscapes(seen)) return 'iso-2022-jp';
  const found = sets
    .map((set) => ({ set, count: countPairs(seen, set) }))
    .filter(({ count }) => count !== null && isLikely(count))
    .map(({ set, count }) => ({ set, share: count!.common / count!.pairs }));
  const best = found.reduce<(typeof found)[number] | null>(
    (first, each) => (first === null || each.share > first.share ? each : first),
    null,
  );
  return best?.set.charset ?? null;
}

// A few pages are enough.
const lookedAtMax = 16 * 1024;

/** RFC 1468: 7-bit Japanese uses escape sequences. */
function hasEscapes(bytes: Uint8Array): boolean {
  const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return seen.includes('\x1b$B') || seen.includes('\x1b$@');
}

type Weight = 'common' | 'rare' | null;

interface MultibyteSet {
  charset: string;
  /** How common a pair is in everyday text; null if the set has no such pair. */
  weigh(lead: number, trail: number): Weight;
  /** Non-ASCII single bytes. */
  isSingle(byte: number): boolean;
}

const within = (byte: number, from: number, to: number) => byte >= from && byte <= to;
const none = () => false;

// More specific sets first: on equal shares the first wins.
const sets: MultibyteSet[] = [
  {
    // Hangul syllables are B0 to C8.
    charset: 'euc-kr',
    weigh: (lead, trail) => {
      if (!within(lead, 0x81, 0xfd) || !within(trail, 0x41, 0xfe)) return null;
      return within(lead, 0xb0, 0xc8) && trail >= 0xa1 ? 'common' : 'rare';
    },
    isSingle: none,
  },
  {
    charset: 'shift_jis',
    weigh: (lead, trail) => {
      const isLead = within(lead, 0x81, 0x9f) || within(lead, 0xe0, 0xfc);
      if (!isLead || !within(trail, 0x40, 0xfc) || trail === 0x7f) return null;
      return within(lead, 0x81, 0x83) || within(lead, 0x88, 0x98) ? 'common' : 'rare';
    },
    isSingle: (byte) => within(byte, 0xa1, 0xdf),
  },
  {
    // Symbols (A1 to A3) and level 1 hanzi (B0 to D7).
    charset: 'gb18030',
    weigh: (lead, trail) => {
      if (!within(lead, 0x81, 0xfe) || !within(trail, 0x40, 0xfe) || trail === 0x7f) return null;
      return (within(lead, 0xa1, 0xa3) || within(lead, 0xb0, 0xd7)) && trail >= 0xa1 ? 'common' : 'rare';
    },
    isSingle: none,
  },
  {
    charset: 'big5',
    weigh: (lead, trail) => {
      if (!within(lead, 0xa1, 0xf9) || !(within(trail, 0x40, 0x7e) || within(trail, 0xa1, 0xfe))) return null;
      return within(lead, 0xa1, 0xc6) ? 'common' : 'rare';
    },
    isSingle: none,
  },
];

interface Count {
  pairs: number;
  common: number;
  /** Pairs next to another pair. */
  inRuns: number;
  /** Pairs with a non-ASCII second byte. */
  highTrails: number;
}

/** Null if the bytes do not fit the set. The text may be cut within its last pair. */
function countPairs(bytes: Uint8Array, set: MultibyteSet): Count | null {
  const count: Count = { pairs: 0, common: 0, inRuns: 0, highTrails: 0 };
  let run = 0;
  const endRun = () => {
    if (run > 1) count.inRuns += run;
    run = 0;
  };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) endRun();
    else if (set.isSingle(lead)) count.pairs += 1;
    else if (at + 1 < bytes.length) {
      const weight = set.weigh(lead, bytes[at + 1]!);
      if (weight === null) return null;
      at += 1;
      run += 1;
      count.pairs += 1;
      if (weight === 'common') count.common += 1;
      if (bytes[at]! >= 0x80) count.highTrails += 1;
    }
  }
  endRun();
  return count;
}

/** "Préférées" fits such sets by chance, but its second bytes are ASCII letters; "Grüße" has one pair, "Żółć" two. */
function isLikely({ pairs, common, inRuns, highTrails }: Count): boolean {
  return pairs >= 3 && common >= pairs * 0.6 && inRuns >= pairs * 0.6 && highTrails >= pairs * 0.2;
}

/** True if valid UTF-8 bytes were declared as a multi-byte set by mistake. */
export function isUtf8Rather(bytes: Uint8Array, declared: string): boolean {
  if (!fits(bytes, declared)) return true;
  let sequences = 0;
  for (const byte of bytes.subarray(0, lookedAtMax)) if (byte >= 0xc2) sequences += 1;
  // Four pairs that are valid UTF-8 by chance are rarer than a wrong declaration.
  return sequences >= 4 || !runsOfPairs(bytes);
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function runsOfPairs(bytes: Uint8Array): boolean {
  return bytes.some((byte, at) => byte >= 0x80 && [1, 2, 3].every((next) => (bytes[at + next] ?? 0) >= 0x80));
}
