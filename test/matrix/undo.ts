import assert from 'node:assert/strict';
import { type Kysely, sql } from 'kysely';
import { openTransact } from '#desk/spine/transaction.ts';
import type { Database } from '#store/database/database.ts';
import type { Schema } from '#store/schema/schema.ts';
import type { TestDesk } from '#test/desk-world.ts';
import { changedTables, sumTables, type TableSums, tablesOf } from '#test/table-sums.ts';

export interface Undoing {
  /** Undoes every database change that `work` makes, but not what the process caches. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  /** Checksums of the whole database. Only tables that were written since the last picture are read again. */
  picture(): Promise<TableSums>;
  /** Checksums of the rows that contain a word. */
  pictureOf(word: string): Promise<TableSums>;
  /** Fails if anything was not undone, such as a change through another connection. */
  close(): Promise<void>;
}

/**
 * Until it is closed, the world uses one connection and one transaction that is always rolled back, so undoing takes a millisecond.
 * The world's own transactions become savepoints, one after the other.
 */
export async function openUndoing(desk: Pick<TestDesk, 'world' | 'db'>): Promise<Undoing> {
  const { world, db } = desk;
  const { transact } = world;
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

  const tables = await tablesOf(connection);
  const start = await sumTables(connection, tables);
  let latest = { sums: start, writes: await writesOf(connection) };

  async function picture(): Promise<TableSums> {
    const writes = await writesOf(connection);
    const written = tables.filter((table) => writes.get(table) !== latest.writes.get(table));
    latest = { sums: new Map([...latest.sums, ...(await sumTables(connection, written))]), writes };
    return latest.sums;
  }

  return {
    async undone(work) {
      const sums = await picture();
      const done = await atPoint('undone', false, work);
      latest = { sums, writes: await writesOf(connection) };
      // The process may have cached desks as they were before the undo.
      world.publicChanged();
      return done;
    },
    picture,
    pictureOf: (word) => sumTables(connection, tables, () => `rows::text like '%${word.replaceAll("'", "''")}%'`),
    async close() {
      const end = await sumTables(connection, tables);
      await say('rollback');
      left.resolve();
      await holding;
      desk.db = db;
      world.db = db;
      world.transact = transact;
      assert.deepEqual(changedTables(start, end), [], 'These tables are not as they were.');
    },
  };
}

/** How often the open transaction has written to each table. Writes that were undone count too. */
async function writesOf(connection: Kysely<Schema>): Promise<Map<string, string>> {
  const { rows } = await sql<{ name: string; writes: string }>`
    select relname as name, pg_stat_get_xact_tuples_inserted(oid) + pg_stat_get_xact_tuples_updated(oid)
      + pg_stat_get_xact_tuples_deleted(oid) as writes
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(connection);
  return new Map(rows.map(({ name, writes }) => [name, writes]));
}
