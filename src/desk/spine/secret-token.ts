import { createHash, randomBytes } from 'node:crypto';

export function newSecretToken(prefix = '') {
  const token = prefix + randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** A bearer secret of 256 random bits; the database stores only its hash (attacks 25, 64). */
export type SecretToken = ReturnType<typeof newSecretToken>;

/** The rows with the hashes of these tokens, in their order; none for a token in another shape. An empty list reads nothing. */
export async function findByTokens<Row extends { tokenHash: Buffer }>(
  tokens: readonly (string | null)[],
  shape: RegExp,
  find: (hashes: Buffer[]) => Promise<Row[]>,
): Promise<(Row | undefined)[]> {
  const hashes = tokens.map((token) => (token !== null && shape.test(token) ? hashToken(token) : null));
  const known = hashes.filter((hash) => hash !== null);
  const rows = known.length === 0 ? [] : await find(known);
  const byHash = new Map(rows.map((row) => [row.tokenHash.toString('hex'), row]));
  return hashes.map((hash) => (hash ? byHash.get(hash.toString('hex')) : undefined));
}

/** A plain hash is enough, since 256 random bits cannot be guessed from it. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
