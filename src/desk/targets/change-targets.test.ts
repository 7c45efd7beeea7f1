import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recountAsked } from '#desk/clock/recount.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { addTargetStep, changeTargets, removeTargetStep } from '#desk/targets/change-targets.ts';
import { turnTargets } from '#desk/targets/turn-targets.ts';
import { freshStep } from '#domain/targets/typed-step.ts';
import { noTargets, targetFields, typedTargets } from '#domain/targets/typed-targets.ts';
import { findDesk } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const deskId = cast.desks.wcms;
const jonas = desk.actor('jonas');

const stands = async () => (await findDesk(db, deskId)).targets ?? noTargets;
const save = async (changes: Record<string, string>, seen?: string) => {
  const targets = await stands();
  const typed = { ...typedTargets(targets), ...changes };
  return changeTargets(world, jonas, deskId, { typed, seen: seen ?? seenOf(targetFields(targets)) });
};
const empty = { nextAnswer: '', handled: '' };
const noRules = Object.fromEntries(
  Array.from({ length: 12 }, (_, row) =>
    ['kind', 'priority', 'firstAnswer', 'nextAnswer', 'handled'].map((name) => [`rule-${row}-${name}`, '']),
  ).flat(),
);

async function open() {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    fileIds: [],
    summary: 'Le formulaire',
    text: 'Il reste blanc.',
    requester: { email: desk.actor('claire').email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.id;
}

const dueOf = async (id: string) =>
  (await db.selectFrom('tickets').select('targets').where('id', '=', id).executeTakeFirstOrThrow()).targets?.handled
    ?.dueAt;

test('saved targets apply to open tickets from then on, in one event, and are audited', async () => {
  assert.deepEqual(await save({ ...noRules, ...empty }), { saved: true });
  await recountAsked(world, 0);
  const id = await open();
  assert.equal(await dueOf(id), null);
  assert.deepEqual(await save({ handled: '8' }), { saved: true });
  await recountAsked(world, 0);
  // Eight service hours from Tuesday 10:00.
  assert.equal(await dueOf(id), '2026-11-25T08:30:00Z');
  const types = (await readHistory(db, id)).map(({ type }) => type);
  assert.deepEqual(types, ['opened', 'retargeted']);
  const [entry] = await listAuditEntries(db, jonas, {}, 1);
  assert.deepEqual(entry?.data.fields, { handled: { from: null, to: '8' } });
});

test('an invalid target is reported at its field, and nothing is saved', async () => {
  const wrong = await save({
    'rule-0-firstAnswer': '9',
    'rule-0-kind': 'incident',
    'rule-1-handled': '3',
    handled: 'x',
  });
  assert.ok('problems' in wrong);
  assert.deepEqual(wrong.problems.map(({ field, problem }) => `${field} ${problem}`).sort(), [
    'handled hours',
    'rule-0-firstAnswer firstAnswerLonger',
    'rule-1-kind ruleForAll',
  ]);
  assert.equal((await stands()).usual.handled, 8);
});

test('another person’s change is returned and never overwritten', async () => {
  const before = seenOf(targetFields(await stands()));
  await save({ nextAnswer: '6' });
  const late = await save({ nextAnswer: '7' }, before);
  assert.ok('now' in late && late.now.nextAnswer === '6');
});

test('a step applies to open tickets too, fires, and can be removed', async () => {
  const id = await open();
  const typed = { ...freshStep, target: 'handled', when: 'used', figure: '50', act: 'raise' };
  assert.deepEqual(await addTargetStep(world, jonas, deskId, typed), { saved: true });
  await recountAsked(world, 0);
  desk.at('2026-11-24T14:00:00Z');
  await turnTargets(world);
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  assert.equal(row.priority, 'high');
  const [step] = (await stands()).steps;
  assert.deepEqual(await removeTargetStep(world, jonas, deskId, step!.id), { saved: true });
  assert.deepEqual(await removeTargetStep(world, jonas, deskId, step!.id), { refused: 'gone' });
  assert.deepEqual((await stands()).steps, []);
});

test('a step without a valid recipient or share is refused', async () => {
  const wrong = { ...freshStep, act: 'notifyPerson', personId: cast.people.hugo, figure: '100' };
  const refused = await addTargetStep(world, jonas, deskId, wrong);
  assert.ok('problems' in refused);
  assert.deepEqual(
    refused.problems.map(({ field }) => field),
    ['figure', 'personId'],
  );
});

test('only the desk’s administrator changes targets', async () => {
  const nadia = desk.actor('nadia');
  const typed = { ...noRules, ...empty };
  assert.deepEqual(await changeTargets(world, nadia, deskId, { typed, seen: '' }), { refused: 'missing' });
  assert.deepEqual(await addTargetStep(world, nadia, deskId, freshStep), { refused: 'missing' });
  assert.deepEqual(await removeTargetStep(world, nadia, deskId, 'x'), { refused: 'missing' });
});
