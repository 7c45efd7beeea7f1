import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField, retireField } from '#desk/fields/save-field.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import type { GivenContact } from '#desk/intake/receive-contact.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { retireChecklist, saveChecklist } from '#desk/tasks/save-checklist.ts';
import { openFromTemplate } from '#desk/templates/open-from-template.ts';
import { moveTemplate, reinstateTemplate, retireTemplate, saveTemplate } from '#desk/templates/save-template.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import type { MacroAct } from '#domain/messages/acts.ts';
import { noRule, type TemplateInput, templateFields } from '#domain/templates/template.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listTemplates } from '#store/templates/templates.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, tom, jonas, claire] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('jonas'), desk.actor('claire')];
const deskId = cast.desks.wcms;

async function made(name: string, more: Partial<TemplateInput> = {}): Promise<string> {
  const texts = inEachLanguage(() => `${name}, text`);
  const typed: TemplateInput = {
    ...{ names: inEachLanguage(() => name), kind: 'request', summaries: inEachLanguage(() => name), texts, acts: [] },
    ...noRule,
    ...more,
  };
  const done = await saveTemplate(world, jonas, deskId, { id: null, seen: null, ...typed });
  assert.ok('saved' in done, JSON.stringify(done));
  return done.saved;
}

async function checklist(): Promise<string> {
  const items = [{ title: 'Make the badge', required: true, dueInDays: 2, waitsFor: null }];
  const names = inEachLanguage(() => 'Arrival');
  const done = await saveChecklist(world, jonas, deskId, { id: null, seen: null, names, items });
  assert.ok('saved' in done);
  return done.saved;
}

const given = (more: Partial<GivenContact> = {}): GivenContact => ({
  deskId,
  channel: 'phone',
  requester: { name: 'Jean', email: null, phone: '+3225551234', language: 'fr' },
  language: 'fr',
  kind: 'request',
  summary: 'Un badge',
  text: 'Pour lundi.',
  site: null,
  urgent: false,
  fileIds: [],
  ...more,
});

async function opened(templateId: string, more: Partial<GivenContact> = {}, by = nadia) {
  const done = await openFromTemplate(world, by, { ...given(more), templateId });
  assert.ok('ticket' in done, JSON.stringify(done));
  return done.ticket;
}

const recalled = async (id: string) => (await listTemplates(db, [deskId])).find((each) => each.id === id)!;

async function sentences(number: string, by = nadia): Promise<string[]> {
  const ticket = (await findTicketSummary(db, by, { number }))!;
  const { events, names } = await readRecord(db, by, ticket);
  return events.map(({ said, by: author }) => eventSentence({ ...said, by: author }, names, 'en'));
}

test('a template’s acts run as the ticket opens, and the record names it to the desk alone', async () => {
  const acts: MacroAct[] = [
    { do: 'assign', to: 'agent', personId: tom.personId },
    { do: 'priority', impact: 'site', urgencyLevel: 'blocks' },
    { do: 'checklist', checklistId: await checklist() },
  ];
  const ticket = await opened(await made('Badge', { acts }), { requesterId: claire.personId });
  assert.deepEqual([ticket.assigneeId, ticket.priority, ticket.tasks.length], [tom.personId, 'high', 1]);
  assert.deepEqual(replay(await readHistory(db, ticket.id)).tasks, ticket.tasks);
  const said = await sentences(ticket.number);
  assert.equal(said[0], 'used the template “Badge”');
  assert.ok(said.includes('added the task “Make the badge”'));
  assert.ok((await sentences(ticket.number, claire)).every((each) => !each.includes('template')));
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('an act that became impossible is left out, and the rest runs', async () => {
  const listId = await checklist();
  const id = await made('Old list', {
    acts: [
      { do: 'assign', to: 'me' },
      { do: 'checklist', checklistId: listId },
    ],
  });
  await retireChecklist(world, jonas, { deskId, id: listId });
  const ticket = await opened(id);
  assert.deepEqual([ticket.assigneeId, ticket.tasks], [nadia.personId, []]);
});

test('a template fills in fields, and one whose field was retired opens the ticket without it', async () => {
  const typed: FieldInput = { ...newField, key: 'pages', type: 'number', names: inEachLanguage(() => 'Pages') };
  const field = await addField(world, jonas, deskId, typed);
  assert.ok('saved' in field, JSON.stringify(field));
  const other = await addField(world, jonas, deskId, { ...typed, key: 'copies' });
  assert.ok('saved' in other);
  const id = await made('With pages', {
    acts: [
      {
        do: 'fields',
        values: [
          { key: 'pages', value: '12' },
          { key: 'copies', value: '3' },
        ],
      },
    ],
  });
  const [twelve, three] = [{ [field.saved]: { number: 12 } }, { [other.saved]: { number: 3 } }];
  assert.deepEqual((await opened(id)).fields, { ...twelve, ...three });
  await retireField(world, jonas, { deskId, id: field.saved });
  assert.deepEqual((await opened(id)).fields, three);
  await retireField(world, jonas, { deskId, id: other.saved });
  assert.deepEqual((await opened(id)).fields, {});
});

test('a form that is sent twice opens one ticket and acts once', async () => {
  const id = await made('Twice', { acts: [{ do: 'checklist', checklistId: await checklist() }] });
  const submissionId = world.newId();
  const first = await opened(id, { submissionId });
  const second = await opened(id, { submissionId });
  assert.equal(second.number, first.number);
  assert.equal((await findTicket(db, nadia, first.number))!.tasks.length, 1);
});

test('a complaint, or a ticket of the agent’s own, opens without the acts', async () => {
  const id = await made('Assigned', { acts: [{ do: 'assign', to: 'me' }] });
  assert.equal((await opened(id, { kind: 'complaint' })).assigneeId, null);
  assert.equal((await opened(id, { requesterId: nadia.personId })).assigneeId, null);
});

test('a refused act opens nothing', async () => {
  const id = await made('Closed at once');
  // No page saves such an act: an agent must have tried to reach the requester twice (R16).
  const acts = JSON.stringify([{ do: 'close', reason: 'unreachable' }]);
  await db.updateTable('ticketTemplates').set({ acts }).where('id', '=', id).execute();
  const before = await db.selectFrom('tickets').select('id').execute();
  const done = await openFromTemplate(world, nadia, { ...given(), templateId: id });
  assert.deepEqual(done, { refused: 'notTriedTwice' });
  assert.equal((await db.selectFrom('tickets').select('id').execute()).length, before.length);
});

test('a retired template, or one of another desk, opens nothing', async () => {
  const id = await made('Retired');
  await retireTemplate(world, jonas, { deskId, id });
  const use = (more: Partial<GivenContact> = {}) => openFromTemplate(world, nadia, { ...given(more), templateId: id });
  assert.deepEqual(await use(), { refused: 'templateUnknown' });
  await reinstateTemplate(world, jonas, { deskId, id });
  assert.deepEqual(await use({ deskId: cast.desks.archives }), { refused: 'templateUnknown' });
  assert.ok('ticket' in (await use()));
});

test('two administrators at once lose nothing: the second one sees what the first one saved', async () => {
  const id = await made('Shared');
  const before = await recalled(id);
  const seen = seenOf(templateFields(before, null));
  const change = (summary: string) => {
    const summaries = inEachLanguage(() => summary);
    return saveTemplate(world, jonas, deskId, { ...before, acts: [], ...noRule, id, seen, summaries });
  };
  assert.ok('saved' in (await change('First')));
  const second = await change('Second');
  assert.equal('refused' in second && second.refused, 'changedMeanwhile');
  assert.equal((await recalled(id)).summaries.fr, 'First');
});

test('only administrators of the desk save, move and retire its templates, and the trail says what they did', async () => {
  const [one, two] = [await made('One'), await made('Two')];
  assert.deepEqual(await retireTemplate(world, nadia, { deskId, id: one }), { refused: 'missing' });
  assert.deepEqual(await moveTemplate(world, nadia, { deskId, id: one }, 1), { refused: 'missing' });
  await moveTemplate(world, jonas, { deskId, id: two }, -1);
  const order = (await listTemplates(db, [deskId])).map(({ id }) => id);
  assert.ok(order.indexOf(two) < order.indexOf(one));
  await retireTemplate(world, jonas, { deskId, id: two });
  const [latest] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  assert.deepEqual(latest!.data, {
    part: 'templates',
    of: two,
    template: 'Two',
    fields: { retired: { from: null, to: 'retired' } },
  });
});
