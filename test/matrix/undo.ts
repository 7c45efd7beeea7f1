import { type Kysely, sql } from 'kysely';
import { openTransact } from '#desk/spine/transaction.ts';
import type { Database } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { sumTables, type TableSums } from '#test/table-sums.ts';

export interface Undoing {
  /** Undoes every database change that `work` makes, but not what the process caches. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  /** Checksums of the whole database, or of the rows that contain a word. */
  picture(word?: string): Promise<TableSums>;
  close(): Promise<void>;
}

/**
 * From now on the world uses one connection and one transaction that is always rolled back, so undoing takes a millisecond. The
 * world's own transactions become savepoints, one after the other.
 */
export async function openUndoing(desk: Pick<TestDesk, 'world' | 'db'>): Promise<Undoing> {
  const { world, db } = desk;
  const held = Promise.withResolvers<Kysely<Schema>>();
  const left = Promise.withResolvers<void>();
  const holding = db.connection().execute(async (connection) => {
    held.resolve(connection);
    await left.promise;
  });
  const connection = await held.promise;
  const say = (words: string) => sql.raw(words).execute(connection);
  let turn: Promise<unknown> = Promise.resolve();

  async function atPoint<T>(name: string, keeps: boolean, work: () => Promise<T>): Promise<T> {
    const undo = () => say(`rollback to savepoint ${name}; release savepoint ${name}`);
    await say(`savepoint ${name}`);
    let done: T;
    try {
      done = await work();
      if (keeps) await say(`release savepoint ${name}`);
    } catch (error) {
      await undo();
      throw error;
    }
    if (!keeps) await undo();
    return done;
  }

  const inTurn = {
    transaction: () => ({
      execute(work: (trx: unknown) => Promise<unknown>) {
        const mine = turn.then(() => atPoint('transaction_of_the_desk', true, () => work(connection)));
        turn = mine.catch(() => undefined);
        return mine;
      },
    }),
  };
  await say('begin isolation level read committed');
  desk.db = connection;
  world.db = connection;
  world.transact = openTransact(inTurn as unknown as Database, world.queue, world.hints);

  return {
    async undone(work) {
      const done = await atPoint('undone', false, work);
      // The process may have cached desks as they were before the undo.
      world.publicChanged();
      return done;
    },
    picture(word) {
      const condition = word === undefined ? null : `rows::text like '%${word.replaceAll("'", "''")}%'`;
      return sumTables(connection, () => condition);
    },
    async close() {
      await say('rollback');
      left.resolve();
      await holding;
    },
  };
}
