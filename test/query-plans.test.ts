import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { receiveContact } from '#desk/receive-contact.ts';
import { countViews, listTickets, ticketSorts, ticketViews } from '#store/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { growTo } from '../bench/grow.ts';

const desk = await openTestDesk();
const client = new pg.Client({ connectionString: desk.url });
await client.connect();

const tickets = 20_000;

/** Tables that grow with every contact: reading one whole is what makes a desk slow in its third year. */
const growing = [
  'tickets',
  'texts',
  'events',
  'entries',
  'files',
  'incoming_mails',
  'outgoing_mails',
  'people',
  'addresses',
];

async function rowsReadWhole(): Promise<Map<string, number>> {
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ name: string; read: number }>(
    'select relname as name, seq_tup_read::int as read from pg_stat_user_tables where relname = any($1)',
    [growing],
  );
  return new Map(rows.map(({ name, read }) => [name, read]));
}

/** A connection tells what it has read when it is asked to; the desk's queries follow each other on one. */
async function flush(): Promise<void> {
  await sql`select pg_stat_force_next_flush()`.execute(desk.db);
  await sql`select 1`.execute(desk.db);
}

async function openSome(): Promise<void> {
  for (let place = 0; place < 40; place++)
    await receiveContact(desk.world, null, {
      ...{ deskId: desk.cast.desks.wcms, channel: 'form', language: 'fr', kind: 'incident', site: '1187' },
      ...{
        urgent: place % 9 === 0,
        summary: `Erreur ${place}`,
        text: 'Le formulaire répond par une erreur.',
        fileIds: [],
      },
      requester: { email: `person${place}@client.example`, name: 'Person', phone: null, language: 'fr' },
    });
}

test('no list of tickets reads a growing table whole', async () => {
  await openSome();
  await growTo(client, tickets);
  await flush();
  const before = await rowsReadWhole();
  for (const name of ['nadia', 'sofie', 'claire', 'hugo'] as const) {
    const actor = desk.actor(name);
    const page = { after: null, limit: 50 };
    for (const sort of ticketSorts) await listTickets(desk.db, actor, {}, { sort, ...page });
    for (const view of ticketViews) await listTickets(desk.db, actor, { view }, { sort: 'due', ...page });
    await listTickets(desk.db, actor, { statuses: ['closed'] }, { sort: '-openedAt', ...page });
    await countViews(desk.db, actor);
  }
  await flush();
  const after = await rowsReadWhole();
  // A count that stops at a thousand may walk some rows; a table read whole is all of them.
  const readWhole = [...after].filter(([name, read]) => read - (before.get(name) ?? 0) >= tickets);
  assert.deepEqual(readWhole, []);
  await client.end();
});
