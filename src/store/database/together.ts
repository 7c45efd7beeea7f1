interface Call<Item, Result> {
  item: Item;
  bytes: number;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** Mails stored in one statement or read in one transaction, with one commit. */
const mailsMax = 32;
/** Bytes of one batch, which are in memory several times meanwhile; a larger mail goes alone. */
const bytesMax = 1024 * 1024;

/**
 * Batches single calls: items that arrive while a write is running share the next statement and commit. A single item does not
 * wait, and a failed item does not affect the others.
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
      if (calls.length === 1) return calls[0]!.reject(error);
      for (const call of calls) await write([call]);
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
    return place === mailsMax || (place > 0 && bytes > bytesMax);
  });
  return waiting.splice(0, beyond === -1 ? waiting.length : beyond);
}
