import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openTransact, tryOut, within } from '#desk/spine/transaction.ts';
import { type Hints, silentHints, type Tx } from '#desk/spine/world.ts';
import type { Database } from '#store/database/database.ts';
import { addPerson, findPerson } from '#store/people/people.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { db, world, cast } = await openTestDesk();
const ticketId = '018f0000-0000-7000-8000-000000000001';

/** The hints of a transaction; `answer` simulates the database's response to the commit. */
async function toldBy(answer: () => void): Promise<string[]> {
  const told: string[] = [];
  const hints: Hints = {
    ...silentHints,
    ticketChanged: (hint) => void told.push(`ticket ${hint.ticketId}`),
    publicChanged: () => void told.push('public'),
  };
  const losing = {
    transaction: () => ({
      async execute(work: Parameters<ReturnType<Database['transaction']>['execute']>[0]) {
        const done = await db.transaction().execute(work);
        answer();
        return done;
      },
    }),
  } as unknown as Database;
  const transact = openTransact(losing, world.queue, hints);
  await transact(async (tx) => void tx.changedTickets.set(ticketId, { deskId: cast.desks.wcms })).catch(
    (error: Error) => told.push(error.message),
  );
  return told;
}

test('a confirmed commit announces only its own tickets', async () => {
  assert.deepEqual(await toldBy(() => undefined), [`ticket ${ticketId}`]);
});

test('a commit without a confirmation may have happened, so everything is read again', async () => {
  const told = await toldBy(() => {
    throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
  });
  assert.deepEqual(told, [`ticket ${ticketId}`, 'public', 'lost']);
});

test('a transaction that fails by its own error announces nothing', async () => {
  const told = await toldBy(() => {
    throw new Error('wrong');
  });
  assert.deepEqual(told, ['wrong']);
});

test('a transaction begins again when a migration changes its tables', async () => {
  await sql`create table growing (id integer)`.execute(db);
  const transact = openTransact(db, world.queue, silentHints);
  const seen: number[] = [];
  const work = async ({ trx, changedTickets }: Tx) => {
    changedTickets.set(ticketId, { deskId: cast.desks.wcms });
    await sql`insert into growing values (${seen.length})`.execute(trx);
    const { rows } = await sql`select * from growing where id >= ${0}`.execute(trx);
    seen.push(rows.length);
  };
  await transact(work);
  await sql`alter table growing add column more integer`.execute(db);
  await transact(work);
  assert.deepEqual(seen, [1, 2]);
});

async function personIn({ trx }: Tx): Promise<string> {
  const id = world.newId();
  await addPerson(trx, { id, name: 'Bram', phone: null, language: null, anonymous: false, address: null });
  return id;
}

async function isSaved(personId: string): Promise<boolean> {
  return (await findPerson(db, personId)) !== undefined;
}

test('a refusal rolls back earlier writes and announces nothing', async () => {
  const told: string[] = [];
  const hints: Hints = { ...silentHints, ticketChanged: (hint) => void told.push(hint.ticketId) };
  let personId = '';
  const outcome = await openTransact(
    db,
    world.queue,
    hints,
  )(async (tx) => {
    personId = await personIn(tx);
    tx.changedTickets.set(ticketId, { deskId: cast.desks.wcms });
    return { refused: 'full', editors: ['Claire'] };
  });
  assert.deepEqual(outcome, { refused: 'full', editors: ['Claire'] });
  assert.deepEqual([await isSaved(personId), told], [false, []]);
});

test('a refusal in a nested transaction rolls back only its part', async () => {
  const ids = await world.transact(async (tx) => {
    const before = await personIn(tx);
    let part = '';
    const refused = await within(world, tx).transact(async (inner) => {
      part = await personIn(inner);
      inner.jobs.push({ name: 'send-mail', data: { mailId: world.newId() } });
      return { refused: 'missing' };
    });
    assert.deepEqual([refused, tx.jobs], [{ refused: 'missing' }, []]);
    const saved = await within(world, tx).transact(personIn);
    return { before, part, saved };
  });
  assert.deepEqual([await isSaved(ids.before), await isSaved(ids.part), await isSaved(ids.saved)], [true, false, true]);
});

test('a trial is always rolled back', async () => {
  const id = await world.transact((tx) => tryOut(world, tx, (inside) => inside.transact(personIn)));
  assert.equal(await isSaved(id), false);
});
