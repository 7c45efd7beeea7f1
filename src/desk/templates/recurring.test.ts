import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { mergePeople } from '#desk/people/merge-people.ts';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import { reinstateTemplate, retireTemplate, saveTemplate } from '#desk/templates/save-template.ts';
import { recountRecurring, takeRecurringStep, turnRecurring } from '#desk/templates/turn-recurring.ts';
import type { Instant } from '#domain/instant.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { TemplateInput } from '#domain/templates/template.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { longDate } from '#locales/format.ts';
import { findDesk, saveDeskSettings } from '#store/desks/desks.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk, usualStart } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast, at } = desk;
const deskId = cast.desks.wcms;
const [jonas, claire, nadia] = [desk.actor('jonas'), desk.actor('claire'), desk.actor('nadia')];
const { hours } = await findDesk(db, deskId);
let before = 0;

/** Tuesday 24 November 2026, 10:00 in Brussels, at a desk without templates. */
async function begin(): Promise<void> {
  await db.deleteFrom('ticketTemplates').execute();
  at(usualStart);
  await changeHours(hours);
  before = (await db.selectFrom('tickets').select('sequence').orderBy('sequence', 'desc').execute())[0]?.sequence ?? 0;
}

async function changeHours(changed: typeof hours): Promise<void> {
  await world.transact(({ trx }) => saveDeskSettings(trx, deskId, { hours: changed }));
  world.forgetDesks();
}

/** Saves a template for Claire, on Mondays unless told otherwise. */
async function made(more: Partial<TemplateInput> = {}) {
  const typed: TemplateInput = {
    names: inEachLanguage(() => 'Backup check'),
    kind: 'request',
    summaries: inEachLanguage((language) => `Check the backup (${language})`),
    texts: inEachLanguage(() => 'Restore one file.'),
    acts: [],
    ...{ recurs: { every: 'week', weekday: 1 }, email: claire.email!, quiet: false },
    ...more,
  };
  const saved = await saveTemplate(world, jonas, deskId, { id: null, seen: null, ...typed });
  assert.ok('saved' in saved, JSON.stringify(saved));
  return { id: saved.saved, typed };
}

const recalled = async (id: string) => (await listTemplates(db, [deskId])).find((each) => each.id === id)!;

/** The tickets that opened since the test began, oldest first. */
function tickets() {
  return db.selectFrom('tickets').selectAll().where('sequence', '>', before).orderBy('sequence').execute();
}

async function turnAt(instant: Instant): Promise<number> {
  at(instant);
  return turnRecurring(world);
}

test('a ticket opens when the desk does, not earlier, and once', async () => {
  await begin();
  await made();
  assert.equal(await turnAt('2026-11-30T07:29:59Z'), 0);
  assert.equal(await turnAt('2026-11-30T07:30:00Z'), 1);
  assert.equal(await turnAt('2026-11-30T16:00:00Z'), 0);
  const [ticket] = await tickets();
  assert.deepEqual(
    [ticket!.requesterId, ticket!.kind, ticket!.status, ticket!.channel],
    [claire.personId, 'request', 'new', 'api'],
  );
  const found = (await findTicketSummary(db, jonas, { number: ticket!.number }))!;
  const record = await readRecord(db, jonas, found);
  const [first] = record.events;
  assert.equal(
    eventSentence(first!.said, record.names, 'en'),
    `opened the ticket by the recurring template “Backup check”, for ${longDate('2026-11-30', 'en', 'UTC')}`,
  );
  assert.deepEqual([first!.author, record.entries[0]!.ofDesk, record.entries[0]!.by], ['desk', true, null]);
  assert.deepEqual([record.entries[0]!.text, record.entries[0]!.seq], ['Restore one file.', 1]);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('after a stop only the latest missed date of each template opens, and its ticket says how many it stands for', async () => {
  await begin();
  await made();
  await made({ recurs: { every: 'week', weekday: 3 } });
  assert.equal(await turnAt('2026-12-08T09:00:00Z'), 2);
  assert.equal(await turnAt('2026-12-08T09:00:15Z'), 0);
  const said = (await tickets()).map(async ({ number }) => {
    const { events, names } = await readRecord(db, jonas, (await findTicketSummary(db, jonas, { number }))!);
    return eventSentence(events[0]!.said, names, 'en');
  });
  const opened = (on: string) =>
    `opened the ticket by the recurring template “Backup check”, for ${longDate(on, 'en', 'UTC')} (1 earlier date was missed)`;
  assert.deepEqual(await Promise.all(said), [opened('2026-12-02'), opened('2026-12-07')]);
  assert.equal(await turnAt('2026-12-09T07:30:00Z'), 1);
});

test('several workers at once open each ticket once', async () => {
  await begin();
  await made();
  await made({ recurs: { every: 'month', on: 'last' } });
  at('2026-11-30T07:30:00Z');
  await Promise.all([turnRecurring(world), turnRecurring(world), turnRecurring(world)]);
  await turnRecurring(world);
  assert.equal((await tickets()).length, 2);
});

test('a failure before the commit undoes the ticket and its date, stops no other template, and the next turn opens it', async () => {
  await begin();
  const { id } = await made();
  const { id: other } = await made();
  at('2026-11-30T08:00:00Z');
  const ids = [id, other].sort();
  let turns = 0;
  // The first of the two fails after all its work, as if its process had died.
  const failing: typeof world = {
    ...world,
    transact: (work) =>
      world.transact(async (tx) => {
        const done = await work(tx);
        turns += 1;
        if (turns === 1) throw new Error('The process died.');
        return done;
      }),
  };
  assert.equal(await turnRecurring(failing), 1);
  const [first, second] = [await recalled(ids[0]!), await recalled(ids[1]!)];
  assert.deepEqual([first.nextAt, second.nextAt], ['2026-11-30T07:30:00Z', '2026-12-07T07:30:00Z']);
  assert.equal((await tickets()).length, 1);
  assert.equal(await turnRecurring(world), 1);
  assert.deepEqual([(await tickets()).length, (await recalled(ids[0]!)).nextAt], [2, '2026-12-07T07:30:00Z']);
});

test('the acts of the template run in the name of the desk', async () => {
  await begin();
  const items = [{ title: 'Restore a file', required: true, dueInDays: 1, waitsFor: null }];
  const names = inEachLanguage(() => 'Backup');
  const list = await saveChecklist(world, jonas, deskId, { id: null, seen: null, names, items });
  assert.ok('saved' in list);
  await made({
    acts: [
      { do: 'assign', to: 'agent', personId: nadia.personId },
      { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
      { do: 'checklist', checklistId: list.saved },
    ],
  });
  assert.equal(await turnAt('2026-11-30T08:00:00Z'), 1);
  const [ticket] = await tickets();
  assert.deepEqual([ticket!.assigneeId, ticket!.priority, ticket!.tasks.length], [nadia.personId, 'high', 1]);
  const history = await readHistory(db, ticket!.id);
  assert.deepEqual([...new Set(history.map(({ by }) => `${by.role} ${by.personId}`))], ['desk null']);
  assert.deepEqual(replay(history).tasks, ticket!.tasks);
});

test('if an act is refused, the ticket opens without the acts', async () => {
  await begin();
  const { id } = await made();
  // No page saves such an act: an agent must have tried to reach the requester twice (R16).
  const acts = JSON.stringify([
    { do: 'assign', to: 'agent', personId: nadia.personId },
    { do: 'close', reason: 'unreachable' },
  ]);
  await db.updateTable('ticketTemplates').set({ acts }).where('id', '=', id).execute();
  assert.equal(await turnAt('2026-11-30T08:00:00Z'), 1);
  const [ticket] = await tickets();
  assert.deepEqual([ticket!.status, ticket!.assigneeId], ['new', null]);
});

test('the requester gets an acknowledgement, unless the template says none', async () => {
  await begin();
  const lettersOf = async ({ id }: { id: string }) =>
    (await db.selectFrom('outgoingMails').select('letter').where('ticketId', '=', id).execute()).map(
      ({ letter }) => letter,
    );
  await made({ quiet: true });
  await turnAt('2026-11-30T08:00:00Z');
  await made({ recurs: { every: 'week', weekday: 2 } });
  await turnAt('2026-12-01T08:00:00Z');
  const [quiet, told] = await tickets();
  assert.deepEqual([await lettersOf(quiet!), await lettersOf(told!)], [[], ['acknowledgement']]);
});

test('a retired template opens nothing, and one that is back begins with the next date', async () => {
  await begin();
  const { id } = await made();
  await retireTemplate(world, jonas, { deskId, id });
  assert.equal(await turnAt('2026-12-09T08:00:00Z'), 0);
  at('2026-12-09T08:00:00Z');
  await reinstateTemplate(world, jonas, { deskId, id });
  assert.equal((await recalled(id)).nextAt, '2026-12-14T07:30:00Z');
  assert.equal(await turnAt('2026-12-09T09:00:00Z'), 0);
  assert.equal((await tickets()).length, 0);
});

test('saving the same rule again loses no date that is due, and repeats none', async () => {
  await begin();
  const { id, typed } = await made();
  const again = async () =>
    assert.ok('saved' in (await saveTemplate(world, jonas, deskId, { id, seen: null, ...typed })));
  at('2026-11-30T08:00:00Z');
  await again();
  assert.equal(await turnAt('2026-11-30T08:00:00Z'), 1);
  await again();
  assert.equal(await turnAt('2026-11-30T09:00:00Z'), 0);
  const later: TemplateInput = { ...typed, recurs: { every: 'week', weekday: 5 } };
  assert.ok('saved' in (await saveTemplate(world, jonas, deskId, { id, seen: null, ...later })));
  assert.equal(await turnAt('2026-12-04T07:30:00Z'), 1);
  assert.equal((await tickets()).length, 2);
});

test('a change of the hours moves the next ticket, and does not repeat the last', async () => {
  await begin();
  const { id } = await made();
  await turnAt('2026-11-30T07:30:00Z');
  await changeHours({ ...hours, 1: [{ opens: '10:00', closes: '17:00' }] });
  await recountRecurring(world, deskId);
  assert.equal((await recalled(id)).nextAt, '2026-12-07T09:00:00Z');
  assert.equal(await turnAt('2026-11-30T12:00:00Z'), 0);
  assert.equal(await turnAt('2026-12-07T09:00:00Z'), 1);
  assert.equal((await tickets()).length, 2);
});

test('a date whose hours changed unnoticed waits for the new opening', async () => {
  await begin();
  const { id } = await made();
  await changeHours({ ...hours, 1: [{ opens: '10:00', closes: '17:00' }] });
  await turnAt('2026-11-30T07:30:00Z');
  assert.equal((await tickets()).length, 0);
  assert.equal(await takeRecurringStep(world, { id }), false);
  assert.equal(await turnAt('2026-11-30T09:00:00Z'), 1);
});

test('the requester is a known person who does not work at the desk', async () => {
  await begin();
  const { typed } = await made();
  const problems = async (more: Partial<TemplateInput>) => {
    const done = await saveTemplate(world, jonas, deskId, { id: null, seen: null, ...typed, ...more });
    return 'problems' in done ? done.problems.map(({ field, problem }) => `${field} ${problem}`) : [];
  };
  assert.deepEqual(await problems({ email: 'nobody@client.example' }), ['email personUnknown']);
  assert.deepEqual(await problems({ email: desk.actor('nadia').email! }), ['email ownDesk']);
  assert.deepEqual(await problems({ recurs: { every: 'month', on: 32 } }), ['day day']);
  assert.deepEqual(await problems({ acts: [{ do: 'assign', to: 'me' }] }), ['assign nobodyTakes']);
  assert.deepEqual(await problems({ kind: 'complaint' }), ['every complaintRecurs']);
});

test('the audit trail keeps no address of a requester', async () => {
  await begin();
  await made();
  const [latest] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  const { fields } = latest!.data as { fields: Record<string, unknown> };
  assert.deepEqual(
    [fields.recurs, fields.email],
    [
      { from: null, to: 'week 1' },
      { from: null, to: null },
    ],
  );
  assert.ok(!JSON.stringify(latest!.data).includes(claire.email!));
});

test('an erased requester’s tickets open no more, and a merged one’s open for the person who remains', async () => {
  await begin();
  const { id } = await made();
  const bram = desk.actor('bram');
  await world.transact(async (tx) => {
    assert.deepEqual(await mergePeople(world, tx, { keptId: bram.personId, mergedId: claire.personId }), {
      merged: true,
    });
  });
  assert.equal((await recalled(id)).requesterId, bram.personId);
  assert.ok('erased' in (await erasePerson(world, jonas, bram.personId, 'AGR 2026/114')));
  assert.equal((await recalled(id)).requesterId, null);
  assert.equal(await turnAt('2026-11-30T08:00:00Z'), 0);
  assert.deepEqual(await tickets(), []);
});
