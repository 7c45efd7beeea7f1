import { withoutEnd } from '#domain/text-scan.ts';
/** Reads little-endian numbers and bytes in order. Throws beyond the end, so truncated structures are rejected. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  take(count: number): Buffer {
    if (count > this.left) throw new RangeError('The structure ends before its content.');
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  u8(): number {
    return this.take(1).readUInt8();
  }

  u16(): number {
    return this.take(2).readUInt16LE();
  }

  u32(): number {
    return this.take(4).readUInt32LE();
  }

  /** Takes bytes padded to a multiple of four; the padding may be missing at the end. */
  takePadded(count: number): Buffer {
    const taken = this.take(count);
    this.take(Math.min((4 - (count % 4)) % 4, this.left));
    return taken;
  }
}

/** Texts in Unicode or the message's code page, and binaries as they are. Numbers are skipped because nothing uses them. */
export type Properties = Map<number, { type: number; bytes: Buffer }>;

const unicode = 0x1f;
const text8 = 0x1e;
const object = 0x0d;
const ofAnyLength = new Set([object, text8, unicode, 0x102]);
const manyValues = 0x1000;
const firstNamed = 0x8000;

/** The MAPI properties in a TNEF attribute (MS-OXTNEF 2.1.3.4), by property id. Named properties are left out. */
export function readProperties(bytes: Uint8Array): Properties {
  const reader = new ByteReader(bytes);
  const found: Properties = new Map();
  for (let left = reader.u32(); left > 0; left--) {
    const type = reader.u16();
    const id = reader.u16();
    if (id >= firstNamed) skipName(reader);
    const value = readValue(reader, type);
    if (value && id < firstNamed) found.set(id, { type, bytes: value });
  }
  return found;
}

function skipName(reader: ByteReader): void {
  reader.take(16);
  const isNumber = reader.u32() === 0;
  if (isNumber) reader.u32();
  else reader.takePadded(reader.u32());
}

/** Returns the first value of a property. */
function readValue(reader: ByteReader, type: number): Buffer | null {
  const single = type & ~manyValues;
  const isVariable = ofAnyLength.has(single);
  const count = isVariable || type & manyValues ? reader.u32() : 1;
  // Zero-length values would allow an endless count.
  if (count > 1 && count > reader.left) throw new RangeError('A property declares more values than bytes.');
  let first: Buffer | null = null;
  for (let left = count; left > 0; left--) {
    const value = reader.takePadded(isVariable ? reader.u32() : lengthOf(single));
    first ??= value;
  }
  return first;
}

function lengthOf(type: number): number {
  const length = lengths[type];
  if (length === undefined) throw new RangeError(`A property has the unknown type ${type}.`);
  return length;
}

const lengths: Record<number, number> = {
  1: 0,
  2: 2,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 2,
  20: 8,
  64: 8,
  72: 16,
};

/** A text property without trailing zeros; null if it is missing or is not text. */
export function textOf(properties: Properties, id: number, decode8: (bytes: Uint8Array) => string): string | null {
  const found = properties.get(id);
  if (found === undefined || (found.type !== unicode && found.type !== text8)) return null;
  const text = found.type === unicode ? found.bytes.toString('utf16le') : decode8(found.bytes);
  return withoutEnd(text, /\0/);
}

/** The bytes of a property; null if missing. An object's bytes begin after its interface id. */
export function bytesOf(properties: Properties, id: number): Buffer | null {
  const found = properties.get(id);
  if (found === undefined) return null;
  return found.type === object ? found.bytes.subarray(16) : found.bytes;
}
