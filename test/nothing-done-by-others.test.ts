// Every button of every page and every call that writes is tried by everyone: only those who may change anything.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openMatrixDesk } from './matrix/desk.ts';
import { everyPost } from './matrix/posts/every-post.ts';
import { forEveryone } from './matrix/posts/public-posts.ts';
import { openTries } from './matrix/tries.ts';
import type { Viewer } from './matrix/viewers.ts';
import { everyBearer, writingPosts } from './matrix/writing-calls.ts';

const matrix = await openMatrixDesk();

test('every route that accepts a form has a test post, or a reason why anybody may send it', () => {
  const takes = matrix.routes.filter(({ takesForms }) => takesForms).map(({ pattern }) => pattern);
  const said = new Set([...everyPost.map(({ route }) => route), ...Object.keys(forEveryone)]);
  for (const pattern of takes)
    assert.ok(said.has(pattern), `${pattern} accepts a form: add each of its buttons to test/matrix/posts.`);
  for (const pattern of said) assert.ok(takes.includes(pattern), `${pattern} no longer accepts a form.`);
});

suite('every button is pressed by everyone, and every call that writes is made by everyone', () => {
  let tries: Awaited<ReturnType<typeof openTries>>;
  let atPages: Viewer[];
  let atCalls: Viewer[];

  before(async () => {
    await matrix.fill();
    // Tokens never open pages, so one token of each side is enough.
    atPages = matrix.viewers.filter(({ name, readsPages }) => readsPages || /^(claire|jonas)Token$/.test(name));
    atCalls = matrix.viewers.filter(({ name }) => !/^(claire|tom|jonas)Token$/.test(name));
    atCalls.push(...(await everyBearer(matrix.world)));
    tries = await openTries(matrix);
  });
  after(() => tries.close());

  for (const post of everyPost)
    test(`${post.route} ${post.press}: done only by ${post.by.join(', ')}`, () => tries.tryAll(post, atPages));
  for (const post of writingPosts(matrix.calls))
    test(`${post.route}, ${post.press}: done only by ${post.by.join(', ')}`, () => tries.tryAll(post, atCalls));

  test('no call fails on another person’s ticket, whatever is sent', async () => {
    const odd: string[] = [];
    let turn = 0;
    for (const { method, path } of matrix.calls.filter(
      (call) => call.method !== 'GET' && call.path.includes('{number}'),
    ))
      for (const viewer of matrix.viewers) {
        const others = matrix.world.tickets.filter(({ readers }) => !readers.includes(viewer.name));
        const ticket = others[turn % others.length]!;
        const body = oddBodies[turn++ % oddBodies.length]!;
        const address = path.replace('{number}', ticket.number).replace('{id}', ticket.heldId ?? ticket.entryId);
        const headers = { ...viewer.headers, 'content-type': 'application/json', 'x-http-method-override': 'GET' };
        const { status } = await matrix.desk.respond(`/api/v1${address}`, { method, headers, body });
        if (status < 400 || status >= 500) odd.push(`${viewer.name}: ${method} ${address}: ${status}`);
      }
    assert.deepEqual(odd, []);
  });
});

test('no page failed for anyone', () => assert.deepEqual(matrix.failures, []));

/** One body with the fields of every call, and malformed bodies that strangers send. */
const oddBodies = [
  '{"text":"x"}',
  '{"email":null}',
  '{"reason":"spam"}',
  '{"__proto__":{"roles":["agent"]}}',
  '[null]',
  '',
];
