import type { World } from '#desk/spine/world.ts';
import { protectContents, type StoredContent } from '#store/files/content-checks.ts';
import { contentKey } from '#store/files/file-storage.ts';

/**
 * Stores bytes durably and returns the references for their files, in order. Call it before the transaction that adds the files:
 * bytes without a file are removed after a day.
 */
export async function storeContents(world: World, contents: readonly Uint8Array[]): Promise<StoredContent[]> {
  const stored = contents.map((content) => ({
    sha256: contentKey(content),
    bytes: content.byteLength,
    checkId: world.newId(),
  }));
  await protectContents(world.db, stored);
  for (const content of contents) await world.storage.put(content);
  return stored;
}
