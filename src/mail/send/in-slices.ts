import { Readable } from 'node:stream';

/** A multiple of three, so that each slice is whole in base64. */
const sliceBytes = 57 * 1024;

/** A stream over the same memory, in slices: encoders that get a whole file at once copy it several times. */
export function inSlices({ buffer, byteOffset, byteLength }: Uint8Array): Readable {
  const whole = Buffer.from(buffer, byteOffset, byteLength);
  return Readable.from(slicesOf(whole));
}

function* slicesOf(whole: Buffer): Generator<Buffer> {
  for (let start = 0; start < whole.byteLength; start += sliceBytes) yield whole.subarray(start, start + sliceBytes);
}
