import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** A key with which letters are signed (RFC 6376, 8463). */
export interface DkimKey {
  algorithm: 'rsa-sha256' | 'ed25519-sha256';
  /** PEM, PKCS #8. */
  privateKey: string;
  /** Base64, as the DNS record has it. */
  publicKey: string;
}

/** RFC 8301, 3.2, and what large receivers ask for. A key twice as long no longer fits into one answer of DNS. */
const rsaBitsMin = 2048;
const rsaBitsMax = 4096;
/** Of 4096 bits, with room for another's line breaks. */
const pemCharactersMax = 8_000;

/** Makes a key that every receiver reads: RSA, 2048 bits. */
export async function makeDkimKey(): Promise<DkimKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: rsaBitsMin });
  return keyOf(privateKey, 'rsa-sha256');
}

/** Reads a private key that was made elsewhere; null is none, a short one, of another kind, or one behind a password. */
export function readDkimKey(pem: string): DkimKey | null {
  const key = privateKeyIn(pem);
  if (key?.asymmetricKeyType === 'ed25519') return keyOf(key, 'ed25519-sha256');
  const bits = key?.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  return key && bits >= rsaBitsMin && bits <= rsaBitsMax ? keyOf(key, 'rsa-sha256') : null;
}

function privateKeyIn(pem: string): KeyObject | null {
  if (pem.length > pemCharactersMax) return null;
  try {
    return createPrivateKey(pem.trim());
  } catch {
    return null;
  }
}

function keyOf(privateKey: KeyObject, algorithm: DkimKey['algorithm']): DkimKey {
  const der = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  // Of Ed25519 the record has the 32 bytes alone, which end the structure around them (RFC 8463, 4.2).
  const published = algorithm === 'rsa-sha256' ? der : der.subarray(-32);
  return {
    algorithm,
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: published.toString('base64'),
  };
}
