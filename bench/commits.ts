import pg from 'pg';
import { measure } from './statistics.ts';

/**
 * Returns the transactions per second that the same PostgreSQL commits without any application work: the upper limit. Each
 * transaction inserts four rows in one statement (2.5 KB, with keys and indexes), the least that a mail with a new ticket writes.
 */
export async function measureCommits(databaseUrl: string, clients: number): Promise<number> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  await connections[0]!.query(tables);
  const text = 'x'.repeat(600);
  const { perSecond } = await measure({ runs: 2_000, clients }, async (run, client) => {
    await connections[client]!.query({ name: 'commit', text: insert, values: [run, text] });
  });
  await connections[0]!.query('drop schema bench cascade');
  for (const connection of connections) await connection.end();
  return perSecond;
}

const names = ['ticket', 'event', 'text', 'mail'];

const tables = [
  'drop schema if exists bench cascade; create schema bench',
  ...names.map(
    (name) => `create table bench.${name} (id uuid primary key default gen_random_uuid(), run int, words text)`,
  ),
  ...names.map((name) => `create index on bench.${name} (run)`),
].join(';');

const inserts = names.map((name) => `insert into bench.${name} (run, words) values ($1::int, $2::text)`);
const insert = `with ${inserts
  .slice(0, 3)
  .map((each, place) => `i${place} as (${each})`)
  .join(', ')} ${inserts[3]}`;
