import { hash } from 'node:crypto';

/** Eight bytes of its SHA-256 stand for a word: that another shares them is less likely than any mistake. */
export function wordFingerprint(word: string): bigint {
  return BigInt(`0x${hash('sha256', word, 'hex').slice(0, 16)}`);
}
