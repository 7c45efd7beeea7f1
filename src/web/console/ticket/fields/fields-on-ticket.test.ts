import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField, retireField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { runAct } from '#web/console/ticket/acts/run-act.ts';
import { readTicketPage } from '#web/console/ticket/read-page.ts';

const desk = await openTestDesk();
const { world, cast } = desk;
const [nadia, jonas, tom] = [desk.actor('nadia'), desk.actor('jonas'), desk.actor('tom')];
const options = [
  { key: 'small', names: { fr: 'Petit', nl: 'Klein', de: 'Klein', en: 'Small' } },
  { key: 'large', names: { fr: 'Grand', nl: 'Groot', de: 'Groß', en: 'Large' } },
];
const ids = new Map<string, string>();
for (const [key, type] of [
  ['budget', 'money'],
  ['sizes', 'choices'],
  ['old', 'text'],
] as const) {
  const typed = {
    ...newField,
    key,
    type,
    names: inEachLanguage(() => key),
    options: type === 'choices' ? options : [],
  };
  const made = await addField(world, jonas, cast.desks.wcms, typed);
  assert.ok('saved' in made, JSON.stringify(made));
  ids.set(key, made.saved);
}

async function open(): Promise<string> {
  const opened = await receiveContact(world, nadia, {
    ...({ deskId: cast.desks.wcms, channel: 'phone', language: 'fr', kind: 'question', site: null } as const),
    ...{ urgent: false, fileIds: [], summary: 'Une question', text: 'Une question ?' },
    requester: { email: null, name: 'Claire', phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

async function viewOf(number: string) {
  const page = await readTicketPage(staffVisit(desk, 'nadia', 'de'), number);
  assert.ok(page?.fields);
  const { shown, inputs } = page.fields;
  return { version: page.version, shown: shown.map(({ key, text }) => `${key} ${text}`), inputs };
}

/** Sends the form of the panel, as it was shown at this version. */
async function send(number: string, version: number, sent: Record<string, string | string[]>) {
  const form = new FormData();
  for (const [name, values] of Object.entries({ intent: 'fields', script: '1', version: String(version), ...sent }))
    for (const value of [values].flat()) form.append(name, value);
  return (await runAct(staffVisit(desk, 'nadia', 'de'), number, form)).data;
}

test('only the fields that differ from what was shown change, in the words of the reader', async () => {
  const number = await open();
  const first = await viewOf(number);
  assert.deepEqual(first.shown, []);
  const empty = { 'was.budget': '', 'was.sizes': '', 'was.old': '', 'field.old': '' };
  await send(number, first.version, { ...empty, 'field.budget': '1234,5', 'field.sizes': ['large', 'small'] });
  const { shown, inputs } = await viewOf(number);
  assert.deepEqual(shown, ['budget 1.234,50\u00a0€', 'sizes Klein, Groß']);
  assert.deepEqual(
    inputs.map(({ key, value }) => `${key} ${value}`),
    ['budget 1234,5', 'sizes small large', 'old '],
  );
});

test('a value that does not fit is named with its field, and nothing is saved', async () => {
  const number = await open();
  const { version } = await viewOf(number);
  const sent = { 'was.budget': '', 'field.budget': '1.234', 'was.old': '', 'field.old': 'neu' };
  const { errors } = await send(number, version, sent);
  assert.deepEqual(
    errors?.map(({ field }) => field),
    ['field.budget'],
  );
  assert.match(errors![0]!.text, /^budget: .*auf zwei Arten/);
  assert.deepEqual((await viewOf(number)).shown, []);
});

test('a form that overtakes a colleague’s change says so, and an empty group empties the field', async () => {
  const number = await open();
  const { version } = await viewOf(number);
  await setFields(world, tom, number, [{ key: 'sizes', value: ['small'] }]);
  assert.ok((await send(number, version, { 'was.budget': '', 'field.budget': '5' })).conflict);
  const now = await viewOf(number);
  assert.deepEqual(now.shown, ['sizes Klein']);
  await send(number, now.version, { 'was.sizes': 'small' });
  assert.deepEqual((await viewOf(number)).shown, []);
});

test('a retired field stays on its tickets, where it can be emptied, and is offered on no other', async () => {
  const [number, other] = [await open(), await open()];
  await setFields(world, nadia, number, [{ key: 'old', value: 'alt' }]);
  await retireField(world, jonas, { deskId: cast.desks.wcms, id: ids.get('old')! });
  const keys = async (of: string) => (await viewOf(of)).inputs.map(({ key }) => key);
  assert.deepEqual(await keys(number), ['budget', 'sizes', 'old']);
  assert.deepEqual(await keys(other), ['budget', 'sizes']);
  const { version } = await viewOf(number);
  await send(number, version, { 'was.old': 'alt', 'field.old': '' });
  assert.deepEqual(await keys(number), ['budget', 'sizes']);
});
