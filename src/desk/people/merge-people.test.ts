import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { mergePeople, partableMerges, partPeople } from '#desk/people/merge-people.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const { claire } = desk.cast.people;

let contacts = 0;
async function write(email: string): Promise<string> {
  contacts += 1;
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    summary: `Question ${contacts}`,
    text: 'Pourquoi ?',
    fileIds: [],
    requester: { email, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const merge = (keptId: string, mergedId: string) =>
  world.transact((tx) => mergePeople(world, tx, { keptId, mergedId }));
const ticket = (number: string) =>
  db
    .selectFrom('tickets')
    .select(['requesterId', 'participantIds'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
const personOf = async (address: string) =>
  (await db.selectFrom('addresses').select('personId').where('address', '=', address).executeTakeFirstOrThrow())
    .personId;

test('after a merge the person has one list of tickets, and history still replays', async () => {
  const number = await write('claire@prive.example');
  const other = await personOf('claire@prive.example');
  assert.deepEqual(await merge(claire, other), { merged: true });
  assert.deepEqual(await ticket(number), { requesterId: claire, participantIds: [claire] });
  assert.equal(await personOf('claire@prive.example'), claire);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a merge can be undone once: addresses and tickets return, and later data stays', async () => {
  const number = await write('claire@club.example');
  const other = await personOf('claire@club.example');
  await merge(claire, other);
  const since = await write('claire@club.example');
  const [made] = await partableMerges(world, claire);
  assert.deepEqual(await partPeople(world, desk.actor('claire'), made!.id), { parted: true });
  assert.deepEqual(await ticket(number), { requesterId: other, participantIds: [other] });
  assert.equal((await ticket(since)).requesterId, claire);
  assert.equal(await personOf('claire@club.example'), other);
  assert.deepEqual(await partPeople(world, desk.actor('claire'), made!.id), { refused: 'missing' });
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('if both had a role on a site, the stronger one stays, and undo restores both', async () => {
  const number = await write('claire@oud.example');
  const other = await personOf('claire@oud.example');
  const site = await db.selectFrom('entitlements').selectAll().where('personId', '=', claire).executeTakeFirstOrThrow();
  await db
    .insertInto('entitlements')
    .values({ personId: other, siteId: site.siteId, role: 'owner', since: null })
    .execute();
  await merge(claire, other);
  const roles = async (personId: string) =>
    (
      await db
        .selectFrom('entitlements')
        .select('role')
        .where('personId', '=', personId)
        .where('siteId', '=', site.siteId)
        .execute()
    ).map(({ role }) => role);
  assert.deepEqual([await roles(claire), await roles(other)], [['owner'], []]);
  const [made] = await partableMerges(world, claire);
  await partPeople(world, desk.actor('claire'), made!.id);
  assert.deepEqual([await roles(claire), await roles(other)], [[site.role], ['owner']]);
  const account = await db.selectFrom('accounts').select('login').where('personId', '=', other).executeTakeFirst();
  assert.deepEqual(account, { login: 'claire@oud.example' }, 'who has access again may sign in again');
  assert.equal((await ticket(number)).requesterId, other);
});

test('erasing a person also erases the people merged into them', async () => {
  await write('claire@adieu.example');
  const other = await personOf('claire@adieu.example');
  await db.updateTable('people').set({ name: 'Marqueur Unique' }).where('id', '=', other).execute();
  await merge(claire, other);
  await erasePerson(world, desk.actor('jonas'), claire, 'AGR 2026/114');
  const left = await db.selectFrom('people').select('name').where('name', '=', 'Marqueur Unique').execute();
  const merges = await db.selectFrom('personMerges').select('addresses').where('keptId', '=', claire).execute();
  assert.deepEqual([left, merges], [[], []]);
});
