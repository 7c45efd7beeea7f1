import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { newField } from '#domain/fields/field.ts';
import { inEachLanguage } from '#domain/language.ts';
import { readColumns, usualColumns } from '#domain/views/columns.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { listFields } from '#store/fields/fields.ts';
import { listTicketTags } from '#store/views/ticket-tags.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { type PageReader, readTagged, rowText } from '#web/console/list/rows/listed-rows.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;

await receiveContact(world, null, {
  deskId: cast.desks.wcms,
  channel: 'form',
  language: 'fr',
  kind: 'incident',
  urgent: false,
  site: '1187',
  summary: 'Page blanche',
  text: 'Rien.',
  fileIds: [],
  requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
});
const nadia = desk.actor('nadia');
const page = { sort: '-openedAt', after: null, limit: 51 } as const;
const [listed] = await readTagged(world, nadia, await listTicketTags(db, nadia, {}, page));
const { id } = listed!.ticket;

const usual: PageReader = {
  now: '2026-11-24T09:30:10Z',
  language: 'fr',
  words: consoleWords.fr,
  columns: usualColumns,
  fields: [],
  withTeam: true,
  passages: new Map(),
  earlier: new Set(),
  desks: await world.allDesks(db),
};
const rowOf = (given: Partial<PageReader>, of = listed!) => rowText(world, of, { ...usual, ...given });

test('within a minute a row is unchanged, and later it counts the elapsed time', async () => {
  const early = await rowOf({});
  assert.equal(await rowOf({ now: '2026-11-24T09:30:59.9Z' }), early);
  assert.notEqual(await rowOf({ now: '2026-11-24T11:31:00Z' }), early);
});

test('every dependency of a row beside its ticket changes it', async () => {
  const found = { summary: [{ text: 'Page', hit: true }], text: null, file: null };
  const rows = await Promise.all([
    rowOf({}),
    rowOf({ language: 'de', words: consoleWords.de }),
    rowOf({ columns: [...usualColumns, 'kind'] }),
    rowOf({ earlier: new Set([id]) }),
    rowOf({ passages: new Map([[id, found]]) }),
  ]);
  assert.equal(new Set(rows).size, rows.length);
});

test('a search adds its matches to the cached row', async () => {
  const found = { summary: [{ text: 'Page', hit: true }], text: null, file: null };
  const row = await rowOf({ passages: new Map([[id, found]]) });
  assert.deepEqual(JSON.parse(row), { ...JSON.parse(await rowOf({})), passages: found });
});

test('a changed desk changes a row', async () => {
  const before = await rowOf({});
  const desks = usual.desks.map((each) => ({ ...each, zone: 'America/New_York' }));
  world.publicChanged();
  assert.notEqual(await rowOf({ desks }), before);
});

test('a ticket requested singly is read directly', async () => {
  const ticket = { ...listed!.ticket, summary: 'Page grise' };
  assert.equal(JSON.parse(await rowOf({}, { tag: null, ticket })).summary, 'Page grise');
});

test('a column of a field has its value in the reader’s language, and is empty for a desk without the field', async () => {
  const deskId = cast.desks.wcms;
  const names = inEachLanguage((language) => (language === 'de' ? 'Frist' : 'Délai'));
  assert.ok(
    'saved' in (await addField(world, desk.actor('jonas'), deskId, { ...newField, key: 'delay', type: 'date', names })),
  );
  await setFields(world, nadia, listed!.ticket.number, [{ key: 'delay', value: '2026-12-31' }]);
  const fields = await listFields(db, [deskId]);
  const [again] = await readTagged(world, nadia, await listTicketTags(db, nadia, {}, page));
  const chosen = async (given: Partial<PageReader>) => {
    const reader = { columns: readColumns(['field.delay', 'due']), fields, ...given };
    return JSON.parse(await rowOf(reader, again!)).chosen['field.delay'];
  };
  assert.equal(await chosen({}), '31/12/2026');
  assert.equal(await chosen({ language: 'de', words: consoleWords.de }), '31.12.2026');
  assert.equal(
    await chosen({ fields: fields.map((field) => ({ ...field, deskId: cast.desks.archives })), language: 'en' }),
    '',
  );
});
