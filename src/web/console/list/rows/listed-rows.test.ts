import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { usualColumns } from '#domain/views/columns.ts';
import { consoleWords } from '#locales/console/messages.ts';
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
