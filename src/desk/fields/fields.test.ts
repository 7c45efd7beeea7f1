import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { addField, changeField, moveField, reinstateField, retireField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { proveHistory } from '#desk/history/prove-history.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { Actor } from '#domain/actor.ts';
import { type Field, type FieldInput, type FieldType, fieldFields, newField } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';
import type { TypedValue } from '#domain/fields/value.ts';
import { type Language, noText } from '#domain/language.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { readFilter } from '#domain/views/filter.ts';
import { eventSentence } from '#locales/event-sentence.ts';
import { eraseWords } from '#store/erasure/erasure.ts';
import { listFields } from '#store/fields/fields.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { readPersonalTicket } from '#store/own-data/personal-data.ts';
import { readRecord } from '#store/ticket/record/record.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { meanFilters } from '#store/views/meant-filter.ts';
import { findTicketSummary, listTickets } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db, cast } = desk;
const names = ['nadia', 'jonas', 'claire', 'hugo', 'bram'] as const;
const [nadia, jonas, claire, hugo, bram] = names.map(desk.actor) as [Actor, Actor, Actor, Actor, Actor];
const deskId = cast.desks.wcms;
const languages: Language[] = ['fr', 'nl', 'de', 'en'];
const named = (name: string) => ({ ...noText, fr: name, nl: name, de: name, en: name });
const small = { key: 'small', names: { fr: 'Petit', nl: 'Klein', de: 'Klein', en: 'Small' } };
const large = { key: 'large', names: { fr: 'Grand', nl: 'Groot', de: 'Groß', en: 'Large' } };

async function made(key: string, type: FieldType, more: Partial<FieldInput> = {}): Promise<Field> {
  const options = type.startsWith('choice') ? [small, large] : [];
  const saved = await addField(world, jonas, deskId, { ...newField, key, type, names: named(key), options, ...more });
  assert.ok('saved' in saved, JSON.stringify(saved));
  return (await listFields(db, [deskId])).find(({ id }) => id === saved.saved)!;
}

type Typed = { key: string; value: TypedValue }[];

const open = (actor: Actor, fields: Typed) =>
  receiveContact(world, actor, {
    ...({ deskId, channel: 'portal', language: 'fr', kind: 'question', site: '1187' } as const),
    ...{ urgent: false, fileIds: [], summary: 'Une question', text: 'Une question ?', fields },
    requester: { email: claire.email!, name: null, phone: null, language: null },
  });

async function openOne(fields: Typed = [], actor = claire): Promise<string> {
  const opened = await open(actor, fields);
  assert.ok('ticket' in opened, JSON.stringify(opened));
  return opened.ticket.number;
}

async function valuesOf(number: string): Promise<Record<string, unknown>> {
  const ticket = (await findTicketSummary(db, nadia, { number }))!;
  const shown = fieldsShown(ticket, await listFields(db, [deskId]));
  return Object.fromEntries(shown.map(({ field, value }) => [field.key, plainValue(value)]));
}

const set = (number: string, values: Record<string, TypedValue>, actor = nadia) =>
  setFields(
    world,
    actor,
    number,
    Object.entries(values).map(([key, value]) => ({ key, value })),
  );

await made('reference', 'text');
await made('pages', 'number');
await made('budget', 'money');
await made('until', 'date');
await made('size', 'choice');
await made('sizes', 'choices');
await made('owner', 'person');
await made('place', 'site');
await made('page', 'link');

const every = {
  ...{ reference: 'Contrat 12', pages: 12, budget: 99.5, until: '2026-12-31', size: 'large' },
  ...{ sizes: ['small', 'large'], owner: claire.email!, place: '1042', page: 'https://example.org/' },
};

test('a value of each type is an event of the ticket, and replaying the history gives the same ticket', async () => {
  const number = await openOne();
  assert.ok('ticket' in (await set(number, every)));
  assert.deepEqual(await valuesOf(number), every);
  await set(number, { pages: null, size: 'small' });
  const { pages: _, ...rest } = every;
  assert.deepEqual(await valuesOf(number), { ...rest, size: 'small' });
  const ticket = (await findTicket(db, nadia, number))!;
  const history = await readHistory(db, ticket.id);
  assert.deepEqual(
    history.map(({ type }) => type),
    ['opened', 'fieldsSet', 'fieldsSet'],
  );
  assert.deepEqual(replay(history).fields, ticket.fields);
  assert.ok(!JSON.stringify(history).includes('Contrat'), 'an event contains no text');
  assert.deepEqual((await proveHistory(db, world.historyKey())).broken, []);
});

test('a ticket opens with its values in the same change', async () => {
  const number = await openOne([{ key: 'pages', value: 3 }], nadia);
  assert.deepEqual(await valuesOf(number), { pages: 3 });
  const wrong = await open(nadia, [{ key: 'pages', value: 'three' }]);
  assert.deepEqual(wrong, { refused: 'fieldValue', problems: [{ field: 'pages', problem: 'number' }] });
});

test('an invalid value stops all the others, and every invalid one is named', async () => {
  const number = await openOne();
  const refused = await set(number, { pages: 3, budget: '1,234,5', owner: 'nobody@nowhere.example', colour: 'red' });
  assert.deepEqual(refused, {
    refused: 'fieldValue',
    problems: [
      { field: 'budget', problem: 'number' },
      { field: 'owner', problem: 'person' },
      { field: 'colour', problem: 'unknown' },
    ],
  });
  assert.deepEqual(await valuesOf(number), {});
});

test('a value that the ticket already has makes no event', async () => {
  const number = await openOne();
  await set(number, every);
  const before = (await findTicket(db, nadia, number))!.version;
  await set(number, every);
  await set(number, {});
  assert.equal((await findTicket(db, nadia, number))!.version, before);
});

test('the index of filters has exactly the values of each ticket', async () => {
  const number = await openOne();
  await set(number, { ...every, sizes: ['small', 'large'] });
  await set(number, { sizes: ['large'], page: null, reference: 'Été' });
  const { id } = (await findTicket(db, nadia, number))!;
  const { rows } = await sql<{ key: string; value: string }>`
    select key, concat_ws('', text, number, day, ref_id = ${claire.personId} or null) as value
    from ticket_fields join fields on fields.id = field_id where ticket_id = ${id} order by position, place`.execute(
    db,
  );
  assert.deepEqual(
    rows.map(({ key, value }) => `${key} ${value}`),
    [
      ...['reference ete', 'pages 12', 'budget 99.5', 'until 2026-12-31', 'size large', 'sizes large', 'owner t'],
      'place ',
    ],
  );
});

test('the record names the fields that were set and emptied, to the desk alone', async () => {
  const number = await openOne();
  await set(number, { pages: 3, budget: 4 });
  await set(number, { pages: null, budget: 5 });
  const ticket = (await findTicket(db, nadia, number))!;
  const said = async (actor: Actor) => {
    const { events, names } = await readRecord(db, actor, ticket);
    return events.map(({ said: event }) => eventSentence(event, names, 'en'));
  };
  assert.deepEqual(await said(nadia), [
    'filled in the fields pages, budget',
    'filled in the field budget and emptied the field pages',
  ]);
  assert.deepEqual(await said(claire), []);
});

test('a requester sets no field that the desk keeps for itself', async () => {
  const number = await openOne();
  const hidden = { refused: 'fieldUnknown', problems: [{ field: 'pages', problem: 'hidden' }] };
  assert.deepEqual(await set(number, { pages: 3 }, claire), hidden);
  const opened = await open(claire, [{ key: 'pages', value: 3 }]);
  assert.deepEqual(opened, hidden);
});

test('a requester names only people of the ticket, known or not', async () => {
  await made('contact', 'person', { visibleTo: 'requester', editableBy: 'requester' });
  const refused = { refused: 'fieldValue', problems: [{ field: 'contact', problem: 'person' }] };
  const number = await openOne();
  for (const email of [nadia.email!, 'nobody@nowhere.example'])
    assert.deepEqual(await set(number, { contact: email }, claire), refused);
  assert.deepEqual(await open(claire, [{ key: 'contact', value: nadia.email! }]), refused);
  assert.ok('ticket' in (await open(claire, [{ key: 'contact', value: claire.email! }])));
  assert.ok('ticket' in (await set(number, { contact: claire.email! }, claire)));
  assert.ok('ticket' in (await set(number, { contact: nadia.email! })));
});

test('requesters and their service manager set the fields that the desk leaves to them, until the ticket is closed', async () => {
  await made('phase', 'choice', { visibleTo: 'requester', editableBy: 'requester' });
  await made('cost', 'money', { visibleTo: 'serviceManager', editableBy: 'serviceManager' });
  const number = await openOne();
  assert.ok('ticket' in (await set(number, { phase: 'small' }, claire)));
  assert.ok('refused' in (await set(number, { cost: 5 }, claire)));
  assert.ok('ticket' in (await set(number, { cost: 5, phase: 'large' }, hugo)));
  assert.deepEqual(await valuesOf(number), { phase: 'large', cost: 5 });
  await addParticipant(world, claire, number, bram.email!);
  assert.deepEqual(await set(number, { phase: 'small' }, bram), { refused: 'missing' });
  assert.deepEqual(await set(number, { phase: 'small' }, desk.actor('amina')), { refused: 'missing' });
  await closeTicket(world, nadia, number, { reason: 'spam' });
  assert.deepEqual(await set(number, { phase: 'small' }, claire), { refused: 'ticketClosed' });
});

test('a retired field keeps its values, can be emptied, and takes no new ones', async () => {
  const [number, other] = [await openOne(), await openOne()];
  const field = await made('old', 'text');
  await set(number, { old: 'kept' });
  assert.ok('saved' in (await retireField(world, jonas, field)));
  assert.deepEqual(await valuesOf(number), { old: 'kept' });
  assert.deepEqual(await set(other, { old: 'new' }), {
    refused: 'fieldRetired',
    problems: [{ field: 'old', problem: 'retired' }],
  });
  assert.ok('ticket' in (await set(number, { old: null })));
  assert.ok('saved' in (await reinstateField(world, jonas, field)));
  assert.ok('ticket' in (await set(other, { old: 'new' })));
});

test('a retired option stays where it is, and is chosen nowhere else', async () => {
  const field = await made('kind', 'choice');
  const [number, other] = [await openOne(), await openOne()];
  await set(number, { kind: 'small' });
  const typed = { ...field, options: [large], seen: null };
  assert.ok('saved' in (await changeField(world, jonas, field, typed)));
  assert.deepEqual(await valuesOf(number), { kind: 'small' });
  assert.ok('ticket' in (await set(number, { kind: 'small' })));
  assert.ok('refused' in (await set(other, { kind: 'small' })));
});

test('two administrators at once lose nothing', async () => {
  const field = await made('shared', 'text');
  const seen = seenOf(fieldFields(field, languages));
  const change = (name: string) =>
    changeField(world, jonas, field, { ...field, options: [], names: named(name), seen });
  assert.ok('saved' in (await change('first')));
  const late = await change('second');
  assert.ok('refused' in late && late.refused === 'changedMeanwhile');
  assert.equal(late.now['name-fr'], 'first');
  assert.ok('saved' in (await change('first')), 'the same form sent twice is no conflict');
  const places = async () => (await listFields(db, [deskId])).map(({ key }) => key);
  const before = await places();
  await Promise.all([moveField(world, jonas, field, -1), moveField(world, jonas, field, -1)]);
  const at = before.indexOf('shared');
  assert.deepEqual(await places(), before.toSpliced(at, 1).toSpliced(at - 2, 0, 'shared'));
});

test('only an administrator of the desk defines fields, and the audit trail says what changed', async () => {
  const typed = { ...newField, key: 'mine', names: named('Mine') };
  assert.deepEqual(await addField(world, nadia, deskId, typed), { refused: 'missing' });
  const field = await made('audited', 'choice');
  await changeField(world, jonas, field, { ...field, options: [small, large], names: named('Renamed'), seen: null });
  const entries = await listAuditEntries(db, jonas, { acts: ['deskChanged'] }, 5);
  assert.deepEqual(entries[0]!.data, {
    ...{ part: 'fields', of: field.id, field: 'Renamed' },
    fields: Object.fromEntries(languages.map((each) => [`name-${each}`, { from: 'audited', to: 'Renamed' }])),
  });
});

test('a person’s own data has the values that the desk shows them', async () => {
  await made('shown', 'choice', { visibleTo: 'requester' });
  const number = await openOne();
  await set(number, { shown: 'large', pages: 3 });
  const own = (await readPersonalTicket(db, claire, number))!;
  assert.deepEqual(own.fields, [{ names: named('shown'), value: 'Grand' }]);
});

test('a view that filters by a retired field says so, and keeps the rest', async () => {
  const field = await made('legacy', 'number');
  const number = await openOne();
  await set(number, { legacy: 5 });
  await retireField(world, jonas, field);
  const options = { zone: 'Europe/Brussels', now: world.clock.now(), unknown: 'nothing' as const };
  const [meant] = await meanFilters(db, nadia, [readFilter('field.legacy:>4 status:new').filter], options);
  assert.deepEqual(meant!.problems, [{ why: 'retiredField', operator: 'field.legacy', value: '>4' }]);
  const page = { sort: '-openedAt', after: null, limit: 10 } as const;
  const listed = await listTickets(db, nadia, { conditions: meant!.conditions }, page);
  assert.deepEqual(
    listed.map((ticket) => ticket.number),
    [number],
  );
});

test('an erased person’s words leave their fields and the index', async () => {
  const number = await openOne();
  await set(number, { reference: 'Mot de Nadia' });
  const ticket = (await findTicket(db, nadia, number))!;
  await db.transaction().execute((trx) => eraseWords(trx, nadia.personId, world.clock.now()));
  const rows = await db.selectFrom('ticketFields').select('text').where('ticketId', '=', ticket.id).execute();
  assert.deepEqual(rows, [{ text: null }]);
  const summary = (await findTicketSummary(db, desk.actor('tom'), { number }))!;
  const [shown] = fieldsShown(summary, await listFields(db, [deskId]));
  assert.deepEqual(shown?.value, { type: 'gone' });
});

test('a frequent value is found like a rare one, and a negation leaves out just its tickets', async () => {
  const kinds = { shares: 'choices', spent: 'money', ends: 'date', offset: 'number' } as const;
  const fields = new Map<string, Field>();
  for (const [key, type] of Object.entries(kinds)) fields.set(key, await made(key, type));
  const values = { shares: ['small', 'large'], spent: 12.5, ends: '2026-12-24', offset: -3 };
  const [whole, other, bare] = [await openOne(), await openOne(), await openOne()];
  await set(whole, values);
  await set(other, { shares: ['small'], spent: 12.51, ends: '2026-12-25', offset: 0 });
  const filters: [string, string[]][] = [
    ...([
      ['field.shares:large', [whole]],
      ['field.shares:Klein', [other, whole]],
    ] as [string, string[]][]),
    ...([
      ['field.shares:large,small', [other, whole]],
      ['field.spent:12.5', [whole]],
    ] as [string, string[]][]),
    ...([
      ['field.spent:>12.5', [other]],
      ['field.ends:<=2026-12-24', [whole]],
    ] as [string, string[]][]),
    ...([
      ['field.ends:2026-12-24..2026-12-25', [other, whole]],
      ['field.offset:<0', [whole]],
    ] as [string, string[]][]),
  ];
  const check = async () => {
    for (const [filter, numbers] of filters) {
      assert.deepEqual(await found(filter), numbers, filter);
      const others = await found(`-${filter}`);
      assert.deepEqual([numbers, others.filter((each) => numbers.includes(each))], [numbers, []], filter);
      assert.ok(others.includes(bare), filter);
    }
  };
  await check();
  // Makes each value frequent: many rows in the index alone, for a ticket whose own row has none.
  const { id } = (await findTicket(db, nadia, await openOne()))!;
  for (const { id: fieldId, type } of fields.values())
    await sql`insert into ticket_fields (ticket_id, field_id, place, text, number, day)
      select ${id}, ${fieldId}, place, ${type === 'choices' ? 'large' : null},
        ${{ number: -3, money: 1251 }[type as string] ?? null}::numeric,
        ${type === 'date' ? sql`date '2026-12-24'` : null}
      from generate_series(1, 20001) as place`.execute(db);
  await check();
});

async function found(filter: string): Promise<string[]> {
  const options = { zone: 'Europe/Brussels', now: world.clock.now(), unknown: 'nothing' as const };
  const [meant] = await meanFilters(db, nadia, [readFilter(filter).filter], options);
  assert.deepEqual(meant!.problems, []);
  const page = { sort: '-openedAt', after: null, limit: 1_000 } as const;
  const listed = await listTickets(db, nadia, { conditions: meant!.conditions }, page);
  return listed.map((ticket) => ticket.number);
}
