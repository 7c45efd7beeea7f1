import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActors } from '#demo/find-actors.ts';
import { prepareDemonstration } from '#demo/prepare.ts';
import { usableForms } from '#desk/forms/known-forms.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import { isAfter } from '#domain/instant.ts';
import type { Database } from '#store/database/database.ts';
import { claimInstallation, readInstallation } from '#store/database/installation.ts';
import { rememberDesks } from '#store/desks/desks.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { listSavedViews } from '#store/views/saved-views.ts';
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

test('a newcomer finds a catalogue of five forms, tickets opened by three of them, and fields of the desk in their answers', async () => {
  const { desks } = await findActors(shared.db);
  const forms = await usableForms(shared, (await findActors(shared.db)).people.nadia, desks.archives);
  const own = forms.filter(({ form }) => form.key !== form.kind);
  assert.equal(own.length, 5);
  const types = new Set(
    own.flatMap(({ definition }) => definition.sections.flatMap(({ questions }) => questions.map(({ type }) => type))),
  );
  assert.ok(types.size >= 8, [...types].join(' '));
  assert.ok(own.some(({ definition }) => definition.sections.some(({ repeat }) => repeat?.tickets)));
  const tickets = await shared.db
    .selectFrom('ticketForms')
    .innerJoin('formVersions', 'formVersions.id', 'ticketForms.formVersionId')
    .innerJoin('tickets', 'tickets.id', 'ticketForms.ticketId')
    .select(['formVersions.kind as key', 'tickets.fields', 'answers'])
    .where('tickets.deskId', '=', desks.archives)
    .where(
      'formVersions.kind',
      'in',
      own.map(({ key }) => key),
    )
    .execute();
  assert.deepEqual(tickets.map(({ key }) => key).sort(), ['copies', 'deposit-access', 'deposit-access', 'transfer']);
  assert.equal(Object.keys(tickets.find(({ key }) => key === 'transfer')!.fields).length, 2);
  assert.equal((tickets.find(({ key }) => key === 'copies')!.answers!.documents as unknown[]).length, 3);
});

test('a newcomer finds tasks, an answered question to a third party, approvals, a recurring ticket and a view over a field', async () => {
  const { desks, people } = await findActors(shared.db);
  const tickets = await shared.db.selectFrom('tickets').selectAll().where('deskId', '=', desks.wcms).execute();
  const approvals = tickets.flatMap((ticket) => ticket.approvals);
  assert.deepEqual(approvals.map(({ state }) => state).sort(), ['approved', 'asked']);
  assert.deepEqual(
    tickets.flatMap(({ conversations }) => conversations.map(({ state }) => state)),
    ['answered'],
  );
  const withTasks = tickets.filter(({ tasks }) => tasks.length > 0);
  assert.ok(
    withTasks.some(({ tasks }) => tasks.some(({ done }) => done) && tasks.some(({ done, dueOn }) => !done && dueOn)),
  );
  const [template] = (await listTemplates(shared.db, [desks.wcms])).filter(({ recurs }) => recurs !== null);
  assert.ok(template?.nextAt && isAfter(template.nextAt, '2026-01-01T00:00:00Z'));
  const opened = await shared.db.selectFrom('events').select('data').where('type', '=', 'templateUsed').execute();
  assert.ok(opened.some(({ data }) => JSON.stringify(data).includes(template.id)));
  const views = await listSavedViews(shared.db, people.nadia);
  assert.ok(views.some(({ filter }) => filter === 'field.budget:any'));
});

test('the content for newcomers sends nothing, lies in no future and replays', async () => {
  const letters = await shared.db
    .selectFrom('outgoingMails')
    .select(['letter', 'state', 'sentAt', 'failure'])
    .execute();
  assert.ok(letters.some(({ letter }) => letter === 'accessDecided') && letters.length > 100);
  assert.deepEqual(
    letters.filter(({ state, sentAt }) => state !== 'sent' || isAfter(sentAt!, shared.clock.now())),
    [],
  );
  const events = await shared.db.selectFrom('events').select('at').execute();
  assert.ok(events.every(({ at }) => !isAfter(at, shared.clock.now())));
  assert.deepEqual((await proveHistory(shared.db, shared.historyKey())).broken, []);
});
