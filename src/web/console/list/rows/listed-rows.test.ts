import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { usualColumns } from '#domain/views/columns.ts';
import { listKnownTickets, openKnownSummaries } from '#store/views/known-summaries.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { listedRows } from '#web/console/list/rows/listed-rows.ts';

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
const page = { sort: '-openedAt', after: null, limit: 51 } as const;
const listed = await listKnownTickets(db, desk.actor('nadia'), {}, page, openKnownSummaries());
const { id } = listed[0]!.ticket;

const usual = {
  now: '2026-11-24T09:30:10Z',
  language: 'fr' as const,
  columns: usualColumns,
  withTeam: true,
  passages: new Map(),
  earlier: new Set<string>(),
  desks: await world.allDesks(db),
};
const rowOf = (given: Partial<typeof usual>) => listedRows(listed, { ...usual, ...given })[0]!;

test('within a minute a row is the same, in words and in drawing', () => {
  const early = rowOf({});
  const late = rowOf({ now: '2026-11-24T09:30:59.9Z' });
  assert.equal(late.key, early.key);
  assert.deepEqual(late.view(), early.view());
  assert.notEqual(rowOf({ now: '2026-11-24T09:31:00Z' }).key, early.key);
});

test('everything that a row depends on beside its ticket makes it another', () => {
  const found = { summary: [{ text: 'Page', hit: true }], text: null, file: null };
  const keys = [
    rowOf({}),
    rowOf({ language: 'de' as 'fr' }),
    rowOf({ columns: [...usualColumns, 'kind'] }),
    rowOf({ withTeam: false }),
    rowOf({ earlier: new Set([id]) }),
    rowOf({ passages: new Map([[id, found]]) }),
    rowOf({ desks: structuredClone(usual.desks) }),
  ].map(({ key }) => key);
  assert.equal(new Set(keys).size, keys.length);
});

test('desks that were read again and are as before make no row another', async () => {
  const before = await world.allDesks(db);
  world.forgetDesks();
  assert.equal(await world.allDesks(db), before);
});

test('a ticket that was asked for by itself has no key', () => {
  const [row] = listedRows([{ tag: null, ticket: listed[0]!.ticket }], usual);
  assert.equal(row!.key, null);
  assert.equal(row!.view().summary, 'Page blanche');
});
