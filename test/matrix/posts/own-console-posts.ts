import assert from 'node:assert/strict';
import { beginBulk, carryOutBulk } from '#desk/bulk/bulk.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import type { BulkAct } from '#domain/bulk/bulk.ts';
import { fieldKey, withField } from '../saved-fields.ts';
import { withTags } from '../saved-tags.ts';
import type { MatrixWorld } from '../world.ts';
import type { Fields, Post } from './post.ts';

const deskOne = ['lena', 'tom', 'sofie', 'jonas'] as const;

/** The fields that each bulk action sends besides the selected tickets. */
const acts: Record<string, Fields> = {
  take: {},
  assign: { 'bulk-assignee': 'sofie@desk.example' },
  team: { 'bulk-team': '' },
  priority: { 'bulk-priority': 'critical', 'bulk-because': 'Tous les sites' },
  language: { 'bulk-language': 'de' },
  note: { 'bulk-note': 'Entre nous.' },
  handle: { 'bulk-handle': 'C’est fait.' },
  close: { 'bulk-reason': 'solved', 'bulk-how': 'phone', 'bulk-said': 'C’est bon.' },
  spam: {},
};

/** An agent's own console settings. */
const settings: Record<string, Fields> = {
  display: { language: 'de', density: 'comfortable' },
  signatures: { 'signature-fr': 'Lena' },
  noticing: { urgentSound: '1' },
  keys: { keysOff: '1' },
  usualKeys: {},
  absence: { from: '2026-12-01', until: '2026-12-04' },
};

/** Bulk actions, their results, and the agent's own settings. */
export function ownConsolePosts(): Post[] {
  return [
    ...Object.entries(acts).map(([act, fields]) => bulkPost(act, () => fields)),
    bulkPost('field', async (matrix) => {
      await withField(matrix);
      return { 'bulk-field': fieldKey, 'bulk-value': 'Neuf' };
    }),
    bulkPost('tag', async (matrix) => ({ 'bulk-tag': (await withTags(matrix)).tagId })),
    ...Object.entries(settings).map(([act, fields]) => settingsPost(`act=${act}`, { act, ...fields })),
    // The buttons of the urgent board.
    ...['urgentSound', 'urgentNotification'].map((name) => settingsPost(`${name}=1`, { act: 'alarm', [name]: '1' })),
    {
      route: '/console/inbox',
      press: '',
      by: ['lena'],
      ownOnly: true,
      async send({ matrix }) {
        const { number } = matrix.ticket('ofClaire');
        await addNote(matrix.desk.world, matrix.actorOf('tom'), number, { text: '@lena' });
        return { to: '/console/inbox', fields: {} };
      },
    },
    {
      route: '/console/bulk/:run',
      press: '',
      by: ['lena'],
      async send({ matrix }) {
        const runId = await runOf(matrix, { do: 'language', language: 'de' });
        return { to: `/console/bulk/${runId}`, fields: {}, about: [runId] };
      },
    },
  ];
}

function bulkPost(act: string, fieldsIn: (matrix: MatrixWorld) => Fields | Promise<Fields>): Post {
  return {
    route: '/console/bulk',
    press: `do=${act}`,
    by: deskOne,
    async send({ matrix }) {
      const { number } = matrix.ticket('ofClaire');
      const fields = await fieldsIn(matrix);
      return { to: '/console/bulk', fields: { do: act, ticket: number, ...fields }, about: [number] };
    },
  };
}

function settingsPost(press: string, fields: Fields): Post {
  return {
    route: '/console/settings',
    press,
    by: ['lena'],
    ownOnly: true,
    send: () => ({ to: '/console/settings', fields }),
  };
}

async function runOf(
  { desk, actorOf, ticket }: MatrixWorld,
  act: Exclude<BulkAct, { do: 'restore' }>,
): Promise<string> {
  const begun = await beginBulk(desk.world, actorOf('lena'), act, [ticket('ofClaire').number]);
  assert.ok('runId' in begun, JSON.stringify(begun));
  await carryOutBulk(desk.world, begun.runId);
  return begun.runId;
}
