import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askApproval } from '#desk/approvals/ask-approval.ts';
import { writeCsv } from '#desk/directory/csv/export-file.ts';
import { addField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addTag } from '#desk/tags/save-tag.ts';
import { setTags } from '#desk/tags/tag-ticket.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { columns } from '#domain/views/columns.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { staffVisit } from '#test/staff-visit.ts';
import { ticketTable } from '#web/console/list/ticket-rows.ts';

const desk = await openTestDesk('2026-11-24T09:05:00Z');
const { world, cast } = desk;
const [nadia, jonas] = [desk.actor('nadia'), desk.actor('jonas')];

for (const name of ['Accès', '=Formule'])
  await addTag(
    world,
    jonas,
    { id: cast.desks.wcms, tagsAddedBy: 'administrators' },
    { name, synonyms: [], colour: 'blue' },
  );

async function open(summary: string, deskId = cast.desks.wcms): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    urgent: false,
    site: '1187',
    summary,
    text: summary,
    fileIds: [],
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

const [first, second] = [await open('Page blanche'), await open('Menu vide')];
await setTags(world, nadia, first, ['=Formule', 'acces']);

const table = (query: Record<string, string>, who: 'nadia' | 'tom' = 'nadia') =>
  ticketTable(staffVisit(desk, who, 'en'), new URLSearchParams(query));

test('the dates of an approval are columns of the table', async () => {
  const asked = { of: desk.actor('hugo').email!, text: 'D’accord ?' };
  assert.ok('approvalId' in (await askApproval(world, nadia, first, asked)));
  const [header, ...rows] = await table({ view: 'next' });
  const row = rows.find((each) => each.includes(first))!;
  const [on, answered] = ['Approval asked', 'Approval answered'].map((name) => row[header!.indexOf(name)]);
  assert.deepEqual([on, answered], ['2026-11-24 10:05', '']);
});

test('a list is a table of all columns, with the tags of each ticket', async () => {
  const [header, ...rows] = await table({ view: 'next' });
  assert.equal(header!.length, columns.length - 1);
  const at = (row: string[], name: string) => row[header!.indexOf(name)];
  assert.deepEqual(rows.map((row) => at(row, 'Number')).sort(), [first, second].sort());
  const row = rows.find((each) => each.includes(first))!;
  assert.deepEqual([at(row, 'Tags'), at(row, 'Opened')], ['=Formule, Accès', '2026-11-24 10:05']);
  assert.match(at(row, 'Site')!, /^1187 /);
});

test('a file has a column for each field, with figures and dates as spreadsheets read them', async () => {
  const size = { key: 'large', names: { fr: 'Grand', nl: 'Groot', de: 'Groß', en: 'Large' } };
  for (const [key, type, options] of [
    ['budget', 'money', []],
    ['until', 'date', []],
    ['size', 'choice', [size]],
  ] as const) {
    const names = inEachLanguage(() => key);
    await addField(world, jonas, cast.desks.wcms, { ...newField, key, type, names, options });
  }
  const values = { budget: '1234,5', until: '2026-12-31', size: 'large' };
  const typed = Object.entries(values).map(([key, value]) => ({ key, value }));
  await setFields(world, nadia, first, typed);
  const [header, ...rows] = await table({ q: 'field.budget:>1000' });
  assert.deepEqual(header!.slice(-3), ['budget', 'until', 'size']);
  assert.deepEqual(
    rows.map((row) => row.slice(-3)),
    [['1234.5', '2026-12-31', 'Large']],
  );
});

test('a filter by tag is the file of its tickets, and a formula in a cell stays text (attack 54)', async () => {
  const rows = await table({ q: 'tag:acces' });
  assert.deepEqual([rows.length, rows[1]!.includes(first)], [2, true]);
  assert.doesNotMatch(writeCsv(rows), /(^|;)"?=Formule/m);
});

test('an agent exports only the tickets of their own desks', async () => {
  const foreign = await open('Registre', cast.desks.archives);
  const has = (rows: string[][]) => rows.some((row) => row.includes(foreign));
  assert.ok(has(await table({ q: 'is:unanswered' })));
  assert.ok(!has(await table({ q: 'is:unanswered' }, 'tom')));
});
