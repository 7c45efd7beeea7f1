import { createHash, randomBytes } from 'node:crypto';

export function newSecretToken(prefix = '') {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** A bearer secret of 256 random bits; the database stores only its hash (attacks 25, 64). */
export type SecretToken = ReturnType<typeof newSecretToken>;

/** A plain hash is enough, since 256 random bits cannot be guessed from it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
