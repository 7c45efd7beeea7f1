import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Instant } from '#domain/instant.ts';

/** A key that signs letters (RFC 6376, 8463). */
interface DkimKey {
  algorithm: 'rsa-sha256' | 'ed25519-sha256';
  /** PEM, PKCS #8. */
  privateKey: string;
  /** Base64, as in the DNS record. */
  publicKey: string;
}

/** RFC 8301, 3.2, and the minimum of large receivers. A key twice as long does not fit into one DNS answer. */
const rsaBitsMin = 2048;
const rsaBitsMax = 4096;
/** A 4096-bit key, with room for other line breaks. */
const pemCharactersMax = 8_000;

/** A new key that every receiver supports: RSA, 2048 bits. */
export async function makeDkimKey(): Promise<DkimKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: rsaBitsMin });
  return keyOf(privateKey, 'rsa-sha256');
}

/** Reads an existing private key. Null if it is invalid, too short, of another type, or protected by a password. */
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
  // For Ed25519 the record has only the last 32 bytes of the structure (RFC 8463, 4.2).
  const published = algorithm === 'rsa-sha256' ? der : der.subarray(-32);
  return {
    algorithm,
    privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicKey: published.toString('base64'),
  };
}

/** The key, domain and selector that sign a letter. */
interface MailSigner extends Pick<DkimKey, 'algorithm' | 'privateKey'> {
  domain: string;
  selector: string;
}

/** Headers that a reader or mail program acts on. Systems on the way may add trace headers, so those are not signed. */
const signedHeaders = [
  ...['From', 'To', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['Auto-Submitted', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language'],
];

/**
 * The DKIM signature of a mail, as a header line to prepend (RFC 6376). Throws if the key cannot sign, so no letter goes out
 * unsigned by mistake.
 */
export async function signMail(pieces: readonly Uint8Array[], signer: MailSigner, at: Instant): Promise<Uint8Array> {
  const { domain: signingDomain, selector, algorithm, privateKey } = signer;
  const key = { signingDomain, selector, algorithm, privateKey, headerList: signedHeaders };
  const options = { ...key, canonicalization: 'relaxed/relaxed', signTime: new Date(at), signatureData: [key] };
  // Loaded here, since it takes a tenth of a second and many commands sign nothing.
  const { dkimSign } = await import('mailauth/lib/dkim/sign.js');
  const { signatures, errors } = await dkimSign(Readable.from(pieces), options);
  if (signatures === '') throw errors[0]?.err ?? new Error('The key cannot sign.');
  return Buffer.from(signatures);
}
