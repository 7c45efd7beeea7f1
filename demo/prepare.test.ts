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

const empty = await openEmptyWorld();
const own = await openEmptyWorld();
const broken = await openEmptyWorld();
const shared = await openEmptyWorld();

async function countTickets(db: Database): Promise<number> {
  return (await db.selectFrom('tickets').select('id').execute()).length;
}

test('an empty database is filled once', async () => {
  assert.equal(await prepareDemonstration(empty), 'filled');
  const tickets = await countTickets(empty.db);
  // The stories, and the half year of routine tickets before them.
  assert.ok(tickets > 110);
  assert.equal(await readInstallation(empty.db), 'demonstration');
  assert.equal(await prepareDemonstration(empty), 'filledBefore');
  assert.equal(await countTickets(empty.db), tickets);
});

test('a database made by “desk create” is refused and unchanged', async () => {
  await own.transact(({ trx }) => claimInstallation(trx, 'desk'));
  assert.deepEqual(await prepareDemonstration(own), { refused: 'ownDesk' });
  assert.equal(await readInstallation(own.db), 'desk');
  assert.deepEqual(await own.db.selectFrom('desks').select('id').execute(), []);
});

test('a failed run leaves nothing behind, and the next start fills the database', async () => {
  let files = 0;
  const put = async (content: Uint8Array) => {
    files += 1;
    if (files > 3) throw new Error('The disk is full.');
    return broken.storage.put(content);
  };
  await assert.rejects(prepareDemonstration({ ...broken, storage: { ...broken.storage, put } }));
  assert.equal(await readInstallation(broken.db), null);
  assert.equal(await countTickets(broken.db), 0);
  assert.equal(await prepareDemonstration(broken), 'filled');
});

test('when two processes start at once, only one fills the database', async () => {
  const outcomes = await Promise.all([prepareDemonstration(shared), prepareDemonstration(shared)]);
  assert.deepEqual(outcomes.sort(), ['filled', 'filledBefore']);
});
