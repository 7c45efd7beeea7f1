import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { openMatrixDesk } from './matrix/desk.ts';
import { openTries } from './matrix/tries.ts';
import { everyBearer, writingPosts } from './matrix/writing-calls.ts';

const matrix = await openMatrixDesk();

suite('every call that writes is made by everyone', () => {
  let tries: Awaited<ReturnType<typeof openTries>>;
  before(async () => {
    await matrix.fill();
    const others = matrix.viewers.filter(({ name }) => !/^(claire|tom|jonas)Token$/.test(name));
    tries = await openTries(matrix, [...others, ...(await everyBearer(matrix.world))]);
  });
  after(() => tries.close());
  for (const post of writingPosts(matrix.calls))
    test(`${post.route}, ${post.press}: done only by ${post.by.join(', ')}`, () => tries.tryAll(post));

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
        const reply = await fetch(`${matrix.desk.url}/api/v1${address}`, { method, headers, body });
        await reply.body?.cancel();
        if (reply.status < 400 || reply.status >= 500)
          odd.push(`${viewer.name}: ${method} ${address}: ${reply.status}`);
      }
    assert.deepEqual(odd, []);
  });
});

/** One body with the fields of every call, and malformed bodies that strangers send. */
const oddBodies = [
  '{"text":"x"}',
  '{"email":null}',
  '{"reason":"spam"}',
  '{"__proto__":{"roles":["agent"]}}',
  '[null]',
  '',
];
