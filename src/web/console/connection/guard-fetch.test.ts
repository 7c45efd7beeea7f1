import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { currentInterruption, goOn, guardFetch, signedOutHeader } from '#web/console/connection/guard-fetch.ts';

/** The responses of the desk, in order; null is a lost connection. */
let answers: (Response | null)[] = [];
let sent = 0;
let unguard = () => {};
const browser = globalThis as unknown as { window?: unknown; location?: unknown };

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  sent = 0;
  const send = async () => {
    const answer = answers[sent++];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  };
  browser.window = { fetch: send };
  browser.location = { href: 'https://desk.example/console', origin: 'https://desk.example' };
  unguard = guardFetch();
});

afterEach(() => {
  unguard();
  delete browser.window;
  delete browser.location;
  mock.timers.reset();
});

const post = (path = '/console/tickets/DTO-1-1.data', init: RequestInit = {}) =>
  (browser.window as Window).fetch(path, { method: 'POST', ...init });
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a request lost with its connection is sent once more', async () => {
  answers = [null, new Response('done')];
  const answer = post();
  await settle();
  mock.timers.tick(2_000);
  assert.equal(await (await answer).text(), 'done');
  assert.equal(currentInterruption(), null);
});

test('after a second failure it waits, and is sent when the way is free', async () => {
  answers = [null, new Response('', { status: 503 }), new Response('done')];
  const answer = post();
  await settle();
  mock.timers.tick(2_000);
  await settle();
  assert.equal(currentInterruption()?.kind, 'away');
  assert.equal(sent, 2);
  goOn();
  assert.equal(await (await answer).text(), 'done');
});

test('an ended session is waited for, and the request is not lost', async () => {
  answers = [new Response('', { headers: { [signedOutHeader]: '1' } }), new Response('done')];
  const answer = post();
  await settle();
  assert.equal(currentInterruption()?.kind, 'signedOut');
  goOn();
  assert.equal(await (await answer).text(), 'done');
});

test('an aborted request stops waiting, and a request outside the console’s data is left alone', async () => {
  answers = [null, null];
  const given = new AbortController();
  const answer = post('/console.data', { signal: given.signal });
  await settle();
  given.abort();
  await assert.rejects(answer);
  answers = [null];
  sent = 0;
  await assert.rejects(post('/console/find?q=x'));
  assert.equal(currentInterruption(), null);
});
