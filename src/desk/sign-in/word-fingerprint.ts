import { hash } from 'node:crypto';

/** Eight bytes of its SHA-256 stand for a word: two of a million words share them once in ten million years of asking. */
export function wordFingerprint(word: string): bigint {
  return BigInt(`0x${hash('sha256', word, 'hex').slice(0, 16)}`);
}
