import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { WrittenMessage } from '#domain/written-message.ts';
import { DraftKeeper, type DraftState } from '#web/console/ticket/composer/draft-keeper.ts';

const written = (text: string): WrittenMessage =>
  ({ text, html: '', items: [], files: [], cursor: 0, acts: null }) as unknown as WrittenMessage;

let text = '';
let states: DraftState[] = [];
let answers: ((body: unknown) => void)[] = [];
const plainFetch = globalThis.fetch;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  [text, states, answers] = ['', [], []];
  globalThis.fetch = (() =>
    new Promise((resolve) => answers.push((body) => resolve(Response.json(body))))) as typeof fetch;
});

afterEach(() => {
  globalThis.fetch = plainFetch;
  mock.timers.reset();
});

function openKeeper(): DraftKeeper {
  const shelf = { put: () => undefined, take: () => undefined, look: () => null };
  const keeper = new DraftKeeper({ address: '/draft', tab: 'answer', shelf }, undefined);
  keeper.page = { read: () => written(text), adopt: () => undefined, show: (state) => states.push(state) };
  return keeper;
}

async function answer(revision: string): Promise<void> {
  answers.shift()!({ kept: { revision, savedAt: `2026-11-24T09:00:0${revision}Z`, time: '10:00' }, seems: null });
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function type(keeper: DraftKeeper, more: string): void {
  text += more;
  keeper.note();
}

test('a draft is called saved only once everything that was typed is', async () => {
  const keeper = openKeeper();
  type(keeper, 'Written at');
  mock.timers.tick(800);
  // A slow machine: the hands rest for a moment, and go on while the first words are being saved.
  type(keeper, ' the office.');
  await answer('1');
  assert.equal(states.at(-1)?.savedAt ?? null, null);
  mock.timers.tick(800);
  await answer('2');
  assert.equal(states.at(-1)?.savedAt, '10:00');
  type(keeper, ' More.');
  assert.equal(states.at(-1)?.savedAt, null);
});
