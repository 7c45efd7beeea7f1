import { createHash, randomBytes } from 'node:crypto';

/** A bearer secret of 256 random bits; the database stores only its hash (attacks 25, 64). */
export interface SecretToken {
  token: string;
  hash: Buffer;
}

export function newSecretToken(prefix = ''): SecretToken {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** A plain hash is enough, since 256 random bits cannot be guessed from it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
