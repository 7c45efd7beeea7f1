import { takeBatch } from '#store/database/take-batch.ts';

interface Call<Item, Result> {
  item: Item;
  bytes: number;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

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
