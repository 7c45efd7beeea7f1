import { type Kysely, sql } from 'kysely';
import { openTransact } from '#desk/transaction.ts';
import type { Database } from '#store/database.ts';
import type { Schema } from '#store/schema.ts';
import type { TestDesk } from '#test/desk-world.ts';

/** One line for each table: how many rows, and a sum over all that stands in them. */
export type Picture = ReadonlyMap<string, string>;

export interface Undoing {
  /** Undoes whatever was done in a world meanwhile, but what a process remembers beside its database. */
  undone<T>(work: () => Promise<T>): Promise<T>;
  /** Of the whole database, or of the rows that say a word. */
  picture(word?: string): Promise<Picture>;
  close(): Promise<void>;
}

/**
 * From now on a world lives on one connection, in one transaction that never ends well: what was done in it is undone in a
 * millisecond. Its own transactions are savepoints, one after the other.
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

  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(connection);
  // Limits count the tries of everyone, also of those who may not.
  const names = tables.rows.map(({ name }) => name).filter((name) => name !== 'rate_limits');

  return {
    async undone(work) {
      const done = await atPoint('undone', false, work);
      // What a process remembers of the desks would be of what was undone.
      world.publicChanged();
      return done;
    },
    async picture(word) {
      const of = word === undefined ? '' : ` where rows::text like '%${word.replaceAll("'", "''")}%'`;
      const each = names.map((name) => {
        const row = name in lasting ? `(to_jsonb(rows) - '${lasting[name]}')::text` : 'rows::text';
        return `select '${name}' as name, count(*) || ' ' || coalesce(sum(hashtextextended(${row}, 0)), 0) as sum from ${name} rows${of}`;
      });
      const { rows } = await sql.raw<{ name: string; sum: string }>(each.join(' union all ')).execute(connection);
      return new Map(rows.map(({ name, sum }) => [name, sum]));
    },
    async close() {
      await say('rollback');
      left.resolve();
      await holding;
    },
  };
}

/** Columns that say when something was last used, which whoever asks at all changes. */
const lasting: Record<string, string> = { sessions: 'used_at', tokens: 'last_used_at' };
