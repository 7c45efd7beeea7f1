import { randomBytes } from 'node:crypto';
import type { Handle } from '#store/database/database.ts';
import { columnOf } from '#store/database/rows.ts';
import type { FileStorage } from '#store/files/file-storage.ts';

/** A disk that was not mounted shows at once, a few lost files sooner or later. */
const drawn = 5;

/** Attachments that are missing in the storage, by their SHA-256, among a few drawn at random. */
export async function lostInSample(handle: Handle, storage: FileStorage): Promise<string[]> {
  const from = randomBytes(32).toString('hex');
  const ordered = handle.selectFrom('files').select('sha256').distinct().orderBy('sha256').limit(drawn);
  const [after, before] = await Promise.all([
    ordered.where('sha256', '>=', from).$call(columnOf('sha256')),
    // The last names have no followers.
    ordered.where('sha256', '<', from).$call(columnOf('sha256')),
  ]);
  const sample = [...after, ...before].slice(0, drawn);
  const isThere = await Promise.all(sample.map((sha256) => storage.has(sha256)));
  return sample.filter((_, index) => !isThere[index]);
}
