import { storeContents } from '#desk/files/save-file.ts';
import type { Files, Store } from '#desk/spine/world.ts';
import { takeBatch } from '#store/database/together.ts';
import { listSettledMails, moveToStorage, readSettledMails } from '#store/intake/stored-mails.ts';

const mailsListed = 500;

/**
 * Moves the bytes of mails received before an instant from the database into the storage, oldest first. Yields the number moved so
 * far. May be stopped at any time, and repeated: stored bytes that no mail names are removed after a day.
 */
export async function* storeMails(world: Store & Files, before: string): AsyncGenerator<number> {
  let moved = 0;
  for (;;) {
    const mails = await listSettledMails(world.db, before, mailsListed);
    if (mails.length === 0) return;
    // Few enough bytes at once, since a mail may have fifty megabytes.
    while (mails.length > 0) {
      moved += await storeBatch(
        world,
        takeBatch(mails).map(({ id }) => id),
      );
      yield moved;
    }
  }
}

async function storeBatch(world: Store & Files, ids: readonly string[]): Promise<number> {
  const mails = await readSettledMails(world.db, ids);
  const stored = await storeContents(
    world,
    mails.map(({ raw }) => raw),
  );
  const named = mails.map(({ id }, place) => ({ id, stored: stored[place]! }));
  await world.transact(({ trx }) => moveToStorage(trx, named));
  return mails.length;
}
