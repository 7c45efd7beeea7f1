import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField } from '#desk/fields/save-field.ts';
import { type Audience, type FieldInput, type FieldType, newField } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';
import { noText } from '#domain/language.ts';
import { listFields } from '#store/fields/fields.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db } = desk;
const deskId = desk.cast.desks.wcms;
const [claire, nadia, jonas] = (['claire', 'nadia', 'jonas'] as const).map(desk.actor);

async function made(key: string, type: FieldType, audience: Audience): Promise<void> {
  const names = { ...noText, fr: `Le ${key}`, nl: key, de: key, en: key };
  const typed: FieldInput = { ...newField, key, type, names, visibleTo: audience, editableBy: audience };
  assert.ok('saved' in (await addField(world, jonas!, deskId, typed)));
}
await made('delai', 'date', 'requester');
await made('montant', 'money', 'serviceManager');
await made('interne', 'text', 'agent');
const number = await askQuestion(desk);
const cookie = `belfry=${await signedIn(world, claire!.personId)}`;
const page = `/portal/tickets/${number}`;
const headers = { cookie, 'user-agent': 'Mozilla/5.0' };
const sent = (fields: Record<string, string>) => desk.post(page, { intent: 'fields', ...fields }, headers);

async function values(): Promise<Record<string, unknown>> {
  const ticket = (await findTicketSummary(db, nadia!, { number }))!;
  const shown = fieldsShown(ticket, await listFields(db, [deskId]));
  return Object.fromEntries(shown.map(({ field, value }) => [field.key, plainValue(value)]));
}

test('the page of a ticket has an input for each field that its reader sets, and for no other', async () => {
  const html = await (await desk.get(page, headers)).text();
  assert.match(html, /name="field\.delai"/);
  assert.match(html, /Le delai/);
  assert.doesNotMatch(html, /field\.montant|field\.interne|Le interne/);
});

test('a changed value is saved, and one that does not fit comes back with its reason', async () => {
  const wrong = await sent({ 'was.delai': '', 'field.delai': '31.02.2026' });
  assert.equal(wrong.status, 422);
  assert.match(await wrong.text(), /value="31\.02\.2026"/);
  assert.deepEqual(await values(), {});
  const saved = await sent({ 'was.delai': '', 'field.delai': '2026-12-31' });
  assert.equal(saved.status, 303);
  assert.equal(saved.headers.get('location'), `${page}?done=fields`);
  assert.deepEqual(await values(), { delai: '2026-12-31' });
  const same = await sent({ 'was.delai': '2026-12-31', 'field.delai': '2026-12-31' });
  assert.equal(same.status, 303);
});

test('a field of the desk or of service managers cannot be set by a form of one’s own', async () => {
  for (const key of ['interne', 'montant']) {
    const refused = await sent({ [`was.${key}`]: '', [`field.${key}`]: '5' });
    assert.equal(refused.status, 422, key);
  }
  assert.deepEqual(await values(), { delai: '2026-12-31' });
});
