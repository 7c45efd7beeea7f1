import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField, retireField } from '#desk/fields/save-field.ts';
import { changeForm } from '#desk/forms/change-form.ts';
import { usableForms } from '#desk/forms/known-forms.ts';
import { listForms } from '#desk/forms/list-forms.ts';
import { readForm } from '#desk/forms/on-form.ts';
import { publishForm } from '#desk/forms/publish-form.ts';
import {
  addForm,
  changeFormProperties,
  moveForm,
  type NewForm,
  reinstateForm,
  retireForm,
} from '#desk/forms/save-form.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { answerQuestions } from '#desk/portal/answer-questions.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { makeTeam } from '#desk/staff/teams.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Actor } from '#domain/actor.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';
import type { FormAnswers } from '#domain/forms/definition.ts';
import { formFields, newTypedForm, type TypedForm } from '#domain/forms/form.ts';
import { type InEachLanguage, noText } from '#domain/language.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { listFields } from '#store/fields/fields.ts';
import { countFormTickets } from '#store/forms/catalogue.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findTicketById, readHistory } from '#store/ticket/tickets.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast } = desk;
const [nadia, jonas, claire, amina] = (['nadia', 'jonas', 'claire', 'amina'] as const).map(desk.actor) as [
  ...[Actor, Actor, Actor, Actor],
];
const deskId = cast.desks.wcms;
const said = (text: string): InEachLanguage => ({ fr: text, nl: text, de: text, en: text });
const typed = (name: string, more: Partial<NewForm> = {}): NewForm => ({
  ...{ ...newTypedForm, names: said(name), descriptions: noText, categories: noText },
  ...{ key: name.toLowerCase(), kind: 'request', copyOf: '' },
  ...more,
});
const properties = async (key: string): Promise<TypedForm> => {
  const form = await formOf(key);
  return { ...form, teamId: form.teamId ?? '', priority: form.priority ?? '' };
};
const formOf = async (key: string) => (await listForms(db, deskId)).find((form) => form.key === key)!;
const place = (key: string) => ({ deskId, key });
const problemsOf = (done: object) =>
  'problems' in done
    ? (done.problems as { field: string; problem: string }[]).map((each) => `${each.field} ${each.problem}`)
    : done;

async function published(name: string, more: Partial<NewForm> = {}): Promise<string> {
  const added = await addForm(world, jonas, deskId, typed(name, more));
  assert.ok('saved' in added, JSON.stringify(added));
  await publish(added.saved);
  return added.saved;
}

async function publish(key: string): Promise<void> {
  const done = await publishForm(world, jonas, { ...place(key), seen: (await readForm(db, place(key))).seen });
  assert.ok('version' in done, JSON.stringify(done));
}

async function filed(key: string, answers: FormAnswers, requesterId?: string) {
  const form = (await usableForms(world, jonas, deskId)).find((each) => each.key === key)!;
  const [ticket] = await receiveForm(world, {
    ...{ deskId, language: 'fr', formId: world.newId(), requesterId },
    requester: { email: 'lou.petit@client.example', name: 'Lou Petit', phone: null, language: 'fr' },
    subjects: [
      {
        ...{ id: '1', kind: form.form.kind, summary: 'Un badge', text: 'Un badge', site: null, urgent: false },
        ...{ complete: true, files: [], form: { formVersionId: form.id, answers } },
      },
    ],
  });
  return ticket!;
}

test('a desk begins with its built-in forms, each for everyone', async () => {
  const forms = await listForms(db, deskId);
  assert.deepEqual(
    forms.map(({ key, kind, audience }) => [key, kind, audience]),
    ['incident', 'request', 'question', 'complaint'].map((kind) => [kind, kind, 'everyone']),
  );
});

test('a new form begins with a copy, and nobody is asked it before it is published', async () => {
  const added = await addForm(world, jonas, deskId, typed('Badge', { copyOf: 'question', kind: 'incident' }));
  assert.deepEqual(added, { saved: 'badge' });
  const { definition, current } = await readForm(db, place('badge'));
  assert.deepEqual([definition.kind, definition.sections.length, current], ['question', 3, undefined]);
  assert.ok((await usableForms(world, null, deskId)).every(({ key }) => key !== 'badge'));
  await publish('badge');
  const usable = await usableForms(world, null, deskId);
  assert.deepEqual(usable.at(-1)?.key, 'badge');
  assert.equal(usable.find(({ key }) => key === 'question')?.version, 1, 'the copied form stays');
});

test('a key is used once, and an agent adds no form', async () => {
  assert.deepEqual(problemsOf(await addForm(world, jonas, deskId, typed('Badge'))), ['key keyTaken']);
  assert.deepEqual(problemsOf(await addForm(world, jonas, deskId, typed('x', { key: '', kind: 'complaint' }))), [
    'key key',
    'kind kind',
  ]);
  assert.deepEqual(await addForm(world, nadia, deskId, typed('Other')), { refused: 'missing' });
});

test('a form is seen by those who may use it', async () => {
  const audiences = { editors: ['editors'], heritage: ['organisations'], internal: ['staff'] } as const;
  for (const [name, [audience]] of Object.entries(audiences))
    await published(name, {
      audience,
      organisationIds: audience === 'organisations' ? [cast.organisations.heritage] : [],
    });
  const seenBy = async (actor: Actor | null) =>
    (await usableForms(world, actor, deskId)).map(({ key }) => key).filter((key) => key in audiences);
  assert.deepEqual(await seenBy(null), []);
  assert.deepEqual(await seenBy(claire), ['editors', 'heritage']);
  assert.deepEqual(await seenBy({ ...claire, onlyTicketId: world.newId() }), [], 'a link is no sign-in');
  assert.deepEqual(await seenBy(amina), ['editors']);
  assert.deepEqual(await seenBy(nadia), ['editors', 'heritage', 'internal']);
  assert.deepEqual(await seenBy({ ...nadia, deskIds: [cast.desks.archives] }), [], 'nor is another desk');
});

test('two administrators at once lose nothing, and the trail names what changed', async () => {
  const before = await formOf('badge');
  const seen = seenOf(formFields(before));
  const wanted = { ...(await properties('badge')), names: said('Carte'), seen };
  assert.deepEqual(await changeFormProperties(world, jonas, place('badge'), wanted), { saved: 'badge' });
  const late = await changeFormProperties(world, jonas, place('badge'), { ...wanted, names: said('Pass') });
  assert.ok('refused' in late && late.refused === 'changedMeanwhile');
  const [entry] = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 1);
  assert.deepEqual([entry?.data.part, entry?.data.form], ['forms', 'Carte']);
  assert.deepEqual(entry?.data.fields?.['name-fr'], { from: 'Badge', to: 'Carte' });
});

test('R1: a form for everyone stays, and the complaint form cannot be retired', async () => {
  for (const key of ['badge', 'incident', 'request'])
    assert.ok('saved' in (await retireForm(world, jonas, place(key))));
  assert.deepEqual(problemsOf(await retireForm(world, jonas, place('question'))), ['retired lastOpen']);
  const closed = { ...(await properties('question')), audience: 'staff', seen: null };
  assert.deepEqual(problemsOf(await changeFormProperties(world, jonas, place('question'), closed)), [
    'audience lastOpen',
  ]);
  assert.deepEqual(problemsOf(await retireForm(world, jonas, place('complaint'))), ['retired complaint']);
  for (const key of ['badge', 'incident', 'request'])
    assert.ok('saved' in (await reinstateForm(world, jonas, place(key))));
});

test('a form moves within its catalogue', async () => {
  const keys = async () => (await listForms(db, deskId)).map(({ key }) => key);
  const before = await keys();
  assert.deepEqual(await moveForm(world, jonas, place('badge'), -4), { saved: 'badge' });
  assert.deepEqual(await keys(), ['badge', ...before.filter((key) => key !== 'badge')]);
  await moveForm(world, jonas, place('badge'), 100);
  assert.deepEqual((await keys()).at(-1), 'badge');
});

test('a ticket gets the kind, team and priority of its form, and the same by replay', async () => {
  const team = await makeTeam(world, jonas, deskId, { name: 'Badges', memberIds: [] });
  assert.ok('teamId' in team, JSON.stringify(team));
  const key = await published('Pass', { teamId: team.teamId, priority: 'high', kind: 'incident' });
  const ticket = await filed(key, { summary: 'Un badge' });
  const saved = (await findTicketById(db, nadia, ticket.id))!;
  assert.deepEqual([saved.kind, saved.teamId, saved.priority], ['incident', team.teamId, 'high']);
  const history = await readHistory(db, ticket.id);
  const { teamId, priority, version } = replay(history);
  assert.deepEqual([teamId, priority, version], [saved.teamId, saved.priority, saved.version]);
  const moved = history.find(({ type }) => type === 'movedToTeam')!;
  assert.equal(moved.by.role, 'desk');
  assert.equal((await countFormTickets(db, deskId)).get(key), 1);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('an answer about a field becomes the value of the ticket, and another person stays an answer', async () => {
  for (const [key, type] of [
    ['budget', 'money'],
    ['owner', 'person'],
  ] as const)
    await addField(world, jonas, deskId, { ...newField, key, type, names: said(key), visibleTo: 'requester' });
  const key = (await addForm(world, jonas, deskId, typed('Devis'))) as { saved: string };
  for (const field of ['budget', 'owner']) await ask(key.saved, field);
  await publish(key.saved);
  const ticket = await filed(key.saved, { summary: 'Un devis', qbudget: '1200,50', qowner: 'nobody@client.example' });
  assert.deepEqual(await valuesOf(ticket.number), { budget: 1200.5 });
  const answers = { summary: 'Un devis', qowner: claire.email! };
  assert.deepEqual(await valuesOf((await filed(key.saved, answers)).number), {}, 'a stranger learns nothing');
  const own = await filed(key.saved, answers, claire.personId);
  assert.deepEqual(await valuesOf(own.number), { owner: claire.email });
  const budget = (await listFields(db, [deskId])).find((field) => field.key === 'budget')!;
  await retireField(world, jonas, budget);
  const [form] = (await usableForms(world, null, deskId)).filter((each) => each.key === key.saved);
  const asked = form!.definition.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  assert.deepEqual([asked.includes('qbudget'), asked.includes('qowner')], [false, true]);
});

async function ask(key: string, field: string): Promise<void> {
  const at = async () => ({ ...place(key), seen: (await readForm(db, place(key))).seen });
  const section = (await readForm(db, place(key))).definition.sections[0]!.id;
  const question = `q${field}`;
  await changeForm(world, jonas, await at(), { type: 'addQuestion', section, question });
  const texts = { label: said(field), why: noText, example: noText };
  const rules = { required: false, completes: false, condition: null, choices: [], charactersMax: null };
  const content = { type: 'field' as const, ...texts, ...rules, field };
  const done = await changeForm(world, jonas, await at(), { type: 'writeQuestion', question, section, content });
  assert.ok('seen' in done, JSON.stringify(done));
}

async function valuesOf(number: string): Promise<Record<string, unknown>> {
  const ticket = (await findTicketSummary(db, nadia, { number }))!;
  const shown = fieldsShown(ticket, await listFields(db, [deskId]));
  return Object.fromEntries(shown.map(({ field, value }) => [field.key, plainValue(value)]));
}

test('an answer about a field that an agent asks for later becomes the value of the ticket too', async () => {
  const size: FieldInput = { ...newField, key: 'pages', type: 'number', names: said('Pages'), visibleTo: 'requester' };
  await addField(world, jonas, deskId, size);
  const added = await addForm(world, jonas, deskId, typed('Copies'));
  assert.ok('saved' in added);
  await ask(added.saved, 'pages');
  await publish(added.saved);
  const { number } = await filed(added.saved, { summary: 'Des copies' }, claire.personId);
  const asked = await requestInformation(world, nadia, number, { text: '', questionIds: ['qpages', 'gone'] });
  assert.ok('entryId' in asked, JSON.stringify(asked));
  const ticket = (await findTicketById(db, nadia, asked.ticket.id))!;
  const given = { entryId: asked.entryId, answers: { qpages: '12' }, site: null, files: [], text: 'Pages : 12' };
  const done = await answerQuestions(world, { actor: claire, ticket, address: null, provedBy: 'signIn' }, given);
  assert.ok('ticket' in done, JSON.stringify(done));
  assert.deepEqual(await valuesOf(number), { pages: 12 });
});
