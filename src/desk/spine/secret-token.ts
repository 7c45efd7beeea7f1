import { createHash, randomBytes } from 'node:crypto';

/** A secret that opens something: 256 bits of chance for its bearer, and for the database only a hash (attacks 25, 64). */
export interface SecretToken {
  token: string;
  hash: Buffer;
}

export function newSecretToken(prefix = ''): SecretToken {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** A plain hash is enough: what has 256 bits of chance cannot be guessed from it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
