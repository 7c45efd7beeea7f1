import { hash } from 'node:crypto';

/** The first eight bytes of a word's SHA-256; a collision is negligibly unlikely. */
export function wordFingerprint(word: string): bigint {
  return BigInt(`0x${hash('sha256', word, 'hex').slice(0, 16)}`);
}
