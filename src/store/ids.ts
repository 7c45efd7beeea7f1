import { randomBytes } from 'node:crypto';

export type NewId = () => string;

/** A UUID of version 7 (RFC 9562): ordered by the moment it was made, 74 bits of chance. */
export function newId(): string {
  const bytes = Buffer.allocUnsafe(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  chance(10).copy(bytes, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
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
