import { storeContents } from '#desk/files/save-file.ts';
import type { Files, Store } from '#desk/spine/world.ts';
import { listSettledMails, moveToStorage } from '#store/intake/stored-mails.ts';

/** Some megabytes of mails; the largest ones come alone. */
const mailsAtOnce = 20;

/**
 * Moves the bytes of mails received before an instant from the database into the storage, oldest first. Yields the number moved so
 * far. May be stopped at any time, and repeated: bytes that are stored and not named are removed after a day.
 */
export async function* storeMails(world: Store & Files, before: string): AsyncGenerator<number> {
  let moved = 0;
  for (;;) {
    const mails = await listSettledMails(world.db, before, mailsAtOnce);
    if (mails.length === 0) return;
    const stored = await storeContents(
      world,
      mails.map(({ raw }) => raw),
    );
    await world.transact(({ trx }) =>
      moveToStorage(
        trx,
        mails.map(({ id }, place) => ({ id, stored: stored[place]! })),
      ),
    );
    moved += mails.length;
    yield moved;
  }
}
