import { randomBytes } from 'node:crypto';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

/** A disk that was not mounted shows at once, a few lost files sooner or later. */
const drawn = 5;

/** Stored bytes that are missing in the storage, by their SHA-256, among a few drawn at random. */
export async function lostInSample(handle: Handle, storage: FileStorage): Promise<string[]> {
  const from = randomBytes(32).toString('hex');
  // The last names have no followers.
  const named = [...(await namedFrom(handle, from)), ...(await namedFrom(handle, ''))];
  const sample = [...new Set(named)].slice(0, drawn);
  const lost: string[] = [];
  // One after the other: on a disk that hangs, each would hold one of the few threads of this process.
  for (const sha256 of sample) if (!(await storage.has(sha256))) lost.push(sha256);
  return lost;
}

/** The next names of attachments and of stored mails, in order. */
async function namedFrom(handle: Handle, from: string): Promise<string[]> {
  const rows = await rowsOf<{ sha256: string }>(handle)`
    (select distinct sha256 from files where sha256 >= ${from} order by sha256 limit ${inStatement(drawn)})
    union (select distinct stored_sha256 from incoming_mails where stored_sha256 >= ${from} order by stored_sha256 limit ${inStatement(drawn)})
    order by sha256 limit ${inStatement(drawn)}`;
  return rows.map(({ sha256 }) => sha256);
}
