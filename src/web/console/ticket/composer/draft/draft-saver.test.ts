import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import { DraftSaver, type DraftState } from '#web/console/ticket/composer/draft/draft-saver.ts';
import type { DraftView } from '#web/console/ticket/writing/draft-view.ts';

const written = (text: string): WrittenMessage =>
  ({ text, html: '', items: [], files: [], cursor: 0, acts: null }) as unknown as WrittenMessage;

let text = '';
let states: DraftState[] = [];
let shelved: WrittenMessage | null = null;
let answers: ((body: unknown) => void)[] = [];
const plainFetch = globalThis.fetch;

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  [text, states, answers, shelved] = ['', [], [], null];
  globalThis.fetch = (() =>
    new Promise((resolve) => answers.push((body) => resolve(Response.json(body))))) as typeof fetch;
});

afterEach(() => {
  globalThis.fetch = plainFetch;
  mock.timers.reset();
});

function openSaver(own?: DraftView): DraftSaver {
  const shelf = {
    put: (content: WrittenMessage) => {
      shelved = content;
    },
    take: () => {
      shelved = null;
    },
    look: () => shelved,
  };
  const saver = new DraftSaver({ address: '/draft', tab: 'answer', shelf }, own);
  const adopt = (content: WrittenMessage) => {
    text = content.text;
  };
  saver.page = { read: () => written(text), adopt, show: (state) => states.push(state) };
  return saver;
}

const redacted = (said: string): DraftView => ({
  tab: 'answer',
  revision: '3',
  savedAt: '2026-11-24T09:00:03Z',
  time: '10:00',
  content: { ...written(said), isRedacted: true },
});

async function answer(revision: string): Promise<void> {
  await say({ saved: { revision, savedAt: `2026-11-24T09:00:0${revision}Z`, time: '10:00' }, seems: null });
}

async function say(body: unknown): Promise<void> {
  answers.shift()!(body);
  for (let turn = 0; turn < 10; turn++) await new Promise((resolve) => setImmediate(resolve));
}

function type(saver: DraftSaver, more: string): void {
  text += more;
  saver.note();
}

test('a draft is shown as saved only once all typed text is saved', async () => {
  const saver = openSaver();
  type(saver, 'Written at');
  mock.timers.tick(800);
  // Slow typing: a pause, then more text while the first save is running.
  type(saver, ' the office.');
  await answer('1');
  assert.equal(states.at(-1)?.savedAt ?? null, null);
  mock.timers.tick(800);
  await answer('2');
  assert.equal(states.at(-1)?.savedAt, '10:00');
  type(saver, ' More.');
  assert.equal(states.at(-1)?.savedAt, null);
});

test('a draft redacted meanwhile replaces the local one, and the old text is not offered', async () => {
  const saver = openSaver();
  type(saver, 'Dear Hélène');
  mock.timers.tick(800);
  await answer('1');
  type(saver, ' Wauters');
  mock.timers.tick(800);
  await say({ newer: redacted('Dear [erased]'), seems: null });
  assert.deepEqual([text, states.at(-1)?.newer], ['Dear [erased]', null]);
  text = 'Dear Hélène';
  saver.meet({ ...redacted('Dear [erased], hello'), revision: '4', savedAt: '2026-11-24T09:00:04Z' });
  assert.deepEqual([text, states.at(-1)?.newer], ['Dear [erased], hello', null]);
});

test('local text from before a redaction is dropped; text typed since stays', () => {
  shelved = written('Dear Hélène');
  openSaver(redacted('Dear [erased]')).begin();
  assert.deepEqual([text, shelved], ['', null]);
  shelved = { ...written('Dear [erased], hello'), isRedacted: true };
  openSaver(redacted('Dear [erased]')).begin();
  assert.equal(text, 'Dear [erased], hello');
});
