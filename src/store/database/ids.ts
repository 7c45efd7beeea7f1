import { randomBytes } from 'node:crypto';

export type NewId = () => string;

/**
 * A version 7 UUID (RFC 9562) with 62 random bits. Ids of one process are ordered: a counter within a millisecond (section 6.2,
 * method 1) keeps the audit log and the record in order.
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
/** Milliseconds since 1970 of the last id. Ahead of the clock if that was set back, or if the counter overflowed. */
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

/** Random bytes are drawn in bulk: asking the system for a few each time costs more than the rest of the id. */
const supplyBytes = 4096;
let supply: Buffer = Buffer.alloc(0);

/** Random bytes; each byte is used once. */
export function chance(count: number): Buffer {
  if (supply.length < count) supply = randomBytes(supplyBytes);
  const drawn = supply.subarray(0, count);
  supply = supply.subarray(count);
  return drawn;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an external text is a valid id. PostgreSQL raises an error for others. */
export function isId(text: string): boolean {
  return uuid.test(text);
}

/** When one of our ids was created, in ms since 1970 (RFC 9562, 5.7). */
export function momentOf(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}
