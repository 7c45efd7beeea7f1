import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareDemonstration } from '#demo/prepare.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import type { Database } from '#store/database/database.ts';
import { claimInstallation, readInstallation } from '#store/database/installation.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { openTestDatabase } from '#test/database.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world: likeThis } = await openTestDesk();

/** A world on an empty database. */
async function openEmptyWorld(): Promise<World> {
  const { db } = await openTestDatabase();
  return { ...likeThis, db, transact: openTransact(db, likeThis.queue, likeThis.hints), ...rememberDesks() };
}

const own = await openEmptyWorld();
/** Filled once, by the last test; filling takes seconds. */
const shared = await openEmptyWorld();

async function countTickets(db: Database): Promise<number> {
  return (await db.selectFrom('tickets').select('id').execute()).length;
}

test('a database made by “desk create” is refused and unchanged', async () => {
  await own.transact(({ trx }) => claimInstallation(trx, 'desk'));
  assert.deepEqual(await prepareDemonstration(own), { refused: 'ownDesk' });
  assert.equal(await readInstallation(own.db), 'desk');
  assert.deepEqual(await own.db.selectFrom('desks').select('id').execute(), []);
});

test('a failed run leaves nothing behind', async () => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    if (ids > 500) throw new Error('The program fails.');
    return shared.newId();
  };
  await assert.rejects(prepareDemonstration({ ...shared, newId }));
  assert.equal(await readInstallation(shared.db), null);
  assert.equal(await countTickets(shared.db), 0);
});

test('after a failed run, two processes that start at once fill the database once', async () => {
  const outcomes = await Promise.all([prepareDemonstration(shared), prepareDemonstration(shared)]);
  assert.deepEqual(outcomes.sort(), ['filled', 'filledBefore']);
  const tickets = await countTickets(shared.db);
  // The stories, and the half year of routine tickets before them.
  assert.ok(tickets > 110);
  assert.equal(await readInstallation(shared.db), 'demonstration');
  assert.equal(await prepareDemonstration(shared), 'filledBefore');
  assert.equal(await countTickets(shared.db), tickets);
});
