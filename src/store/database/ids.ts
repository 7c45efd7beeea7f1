import { randomBytes } from 'node:crypto';

export type NewId = () => string;

/**
 * A UUID of version 7 (RFC 9562), 62 bits of chance. Those of one process come in order: within a millisecond by a counter
 * (section 6.2, method 1), so that what was done first stands first in the trail and on the record.
 */
export function newId(): string {
  advance();
  const bytes = Buffer.allocUnsafe(16);
  bytes.writeUIntBE(moment, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  chance(8).copy(bytes, 8);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const counterMax = 0xfff;
/** Milliseconds since 1970 of the last id; ahead of the clock while that was set back, or where the counter ran out. */
let moment = 0;
let counter = 0;

function advance(): void {
  const now = Date.now();
  if (now > moment || counter === counterMax) {
    moment = Math.max(now, moment + 1);
    counter = chance(1)[0]!;
  } else {
    counter += 1;
  }
}

/** Chance is drawn in supplies: asking the system for a few bytes each time costs more than everything else here. */
const supplyBytes = 4096;
let supply: Buffer = Buffer.alloc(0);

/** So many bytes of chance, each given out once. */
export function chance(count: number): Buffer {
  if (supply.length < count) supply = randomBytes(supplyBytes);
  const drawn = supply.subarray(0, count);
  supply = supply.subarray(count);
  return drawn;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text from outside can name a row at all. PostgreSQL refuses others with an error. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** When an id of ours was made, in ms since 1970 (RFC 9562, 5.7). */
export function momentOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
