import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField, changeField, retireField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { type FieldInput, newField } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';
import type { TypedValue } from '#domain/fields/value.ts';
import { inEachLanguage } from '#domain/language.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { listFields } from '#store/fields/fields.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, jonas, claire, amina] = [
  desk.actor('nadia'),
  desk.actor('jonas'),
  desk.actor('claire'),
  desk.actor('amina'),
];
const deskId = cast.desks.wcms;
const options = (...keys: string[]) => keys.map((key) => ({ key, names: inEachLanguage(() => key) }));

async function made(key: string, more: Partial<FieldInput> = {}): Promise<string> {
  const saved = await addField(world, jonas, deskId, { ...newField, key, names: inEachLanguage(() => key), ...more });
  assert.ok('saved' in saved, JSON.stringify(saved));
  return saved.saved;
}

await made('note');
await made('budget', { type: 'money', visibleTo: 'requester' });
const sizes = { type: 'choices', visibleTo: 'requester' } as const;
const size = await made('size', { ...sizes, options: options('small', 'large') });
const old = await made('old', { type: 'number' });

const values: Record<string, TypedValue> = { note: 'By contract', budget: 12.5, size: ['small', 'large'], old: 7 };

/** A closed ticket of Claire's with these values, in which Amina takes part. */
async function closed(): Promise<string> {
  const number = await askQuestion(desk);
  await addParticipant(world, claire, number, amina.email!);
  const typed = Object.entries(values).map(([key, value]) => ({ key, value }));
  assert.ok('ticket' in (await setFields(world, nadia, number, typed)));
  await closeTicket(world, nadia, number, { reason: 'spam' });
  return number;
}

async function followUp(number: string, by: Actor) {
  await reactToTicket(world, by, number, { text: 'Encore une chose.', channel: 'portal' });
  const [row] = await db
    .selectFrom('tickets as later')
    .innerJoin('tickets as former', 'former.id', 'later.followUpOf')
    .select('later.number')
    .where('former.number', '=', number)
    .execute();
  return (await findTicketSummary(db, nadia, { number: row!.number }))!;
}

async function valuesOf(ticket: Awaited<ReturnType<typeof followUp>>): Promise<Record<string, unknown>> {
  const shown = fieldsShown(ticket, await listFields(db, [deskId]));
  return Object.fromEntries(shown.map(({ field, value }) => [field.key, plainValue(value)]));
}

test('a follow-up of somebody else has only the values that no requester sees', async () => {
  assert.deepEqual(await valuesOf(await followUp(await closed(), amina)), { note: 'By contract', old: 7 });
});

test('a text that a follow-up took over is still its author’s', async () => {
  const later = await followUp(await closed(), claire);
  const rows = await db
    .selectFrom('texts')
    .select(['authorId', 'internal'])
    .where('ticketId', '=', later.id)
    .where('text', '=', 'By contract')
    .execute();
  assert.deepEqual(rows, [{ authorId: nadia.personId, internal: true }]);
});

test('a follow-up takes over the values of its ticket, except those of retired fields and options', async () => {
  const number = await closed();
  await retireField(world, jonas, { deskId, id: old });
  const fewer = { ...newField, ...sizes, key: 'size', names: inEachLanguage(() => 'size'), options: options('small') };
  await changeField(world, jonas, { deskId, id: size }, { ...fewer, seen: null });
  const later = await followUp(number, claire);
  assert.deepEqual(await valuesOf(later), { note: 'By contract', budget: 12.5, size: ['small'] });
  const { events, names } = await readRecord(db, nadia, later);
  const said = events.map((event) => [event.author, eventSentence(event.said, names, 'en')]);
  assert.deepEqual(said.at(-1), ['desk', `took over the fields note, budget, size from ${number}`]);
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});
