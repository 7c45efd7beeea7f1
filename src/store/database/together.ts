import { isTemporary } from '#store/database/temporary-failure.ts';

interface Call<Item, Result> {
  item: Item;
  bytes: number;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Mails saved in one statement or read in one transaction, with one commit. */
const itemsMax = 32;
/** Bytes of one batch, which are in memory several times meanwhile; a larger mail goes alone. */
const bytesMax = 1024 * 1024;

/**
 * Batches single calls: items that arrive while a write is running share the next statement and commit. A single item does not
 * wait, and a failed item does not affect the others. A temporary failure, such as a lost database, rejects the whole batch.
 */
export function together<Item, Result>(
  writeAll: (items: Item[]) => Promise<Result[]>,
  bytesOf: (item: Item) => number,
): (item: Item) => Promise<Result> {
  const waiting: Call<Item, Result>[] = [];
  let busy = false;

  async function write(calls: Call<Item, Result>[]): Promise<void> {
    try {
      const results = await writeAll(calls.map(({ item }) => item));
      for (const [place, call] of calls.entries()) call.resolve(results[place]!);
    } catch (error) {
      // After a lost connection, the commit may have succeeded: writing again could save an item twice.
      if (calls.length > 1 && !isTemporary(error)) for (const call of calls) await write([call]);
      else for (const call of calls) call.reject(error);
    }
  }

  async function writeWaiting(): Promise<void> {
    busy = true;
    while (waiting.length > 0) await write(takeBatch(waiting));
    busy = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, bytes: bytesOf(item), resolve, reject });
      if (!busy) void writeWaiting();
    });
}

/** Removes the next batch from the front of the waiting mails. */
export function takeBatch<Mail extends { bytes: number }>(waiting: Mail[]): Mail[] {
  let bytes = 0;
  const beyond = waiting.findIndex((mail, place) => {
    bytes += mail.bytes;
    return place === itemsMax || (place > 0 && bytes > bytesMax);
  });
  return waiting.splice(0, beyond === -1 ? waiting.length : beyond);
}
