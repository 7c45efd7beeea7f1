// The same through the API: JSON of a great depth, of very many values, or larger than its call takes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openHttpDesk } from '#test/http-desk.ts';
import { judge } from '#test/loop-watch.ts';

const desk = await openHttpDesk();
const json = { 'content-type': 'application/json', authorization: `Bearer ${await desk.token('admin')}` };
const document = (await desk.call('admin', 'GET', '/openapi.json')).body as unknown as {
  paths: Record<string, Record<string, { requestBody?: object }>>;
};
/** Every call with a body, from the description of the API. */
const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods)
    .filter(([, { requestBody }]) => requestBody !== undefined)
    .map(([method]) => ({ method: method.toUpperCase(), path: path.replaceAll(/\{\w+\}/g, 'x') })),
);
const kibibyte = 1024;

async function send({ method, path }: { method: string; path: string }, body: BodyInit, headers = {}) {
  const sent = { method, body, headers: { ...json, ...headers }, duplex: 'half' } as never;
  const answer = await desk.respond(`/api/v1${path}`, sent);
  const { type, issues } = (await answer.json()) as { type: string; issues?: { message: string }[] };
  return { status: answer.status, type: type?.split(':').at(-1), says: issues?.[0]?.message };
}

/** The calls that carry a text of 100,000 characters, a whole installation or a file. */
const larger: Record<string, number> = {
  'POST /tickets': 1024,
  'POST /tickets/x/calls': 1024,
  'POST /tickets/x/answers': 1024,
  'POST /tickets/x/information-requests': 1024,
  'POST /tickets/x/notes': 1024,
  'PUT /tickets/x/handling': 1024,
  'PUT /tickets/x/closure': 1024,
  'POST /tickets/x/conversations': 1024,
  'POST /conversations/x/messages': 1024,
  'POST /tickets/x/approvals': 1024,
  'POST /installation': 1024,
  'POST /files': 26 * 1024,
};

test('every call refuses a body beyond its own limit, with the figure, before it reads it', async () => {
  assert.ok(calls.length > 20);
  for (const call of calls) {
    const name = `${call.method} ${call.path}`;
    const max = (larger[name] ?? 256) * kibibyte;
    const body = new ReadableStream({ pull: () => assert.fail(`${name} reads.`) }, { highWaterMark: 0 });
    const refused = await send(call, body as never, { 'content-length': String(max + 1) });
    assert.deepEqual(refused, { status: 413, type: 'tooLarge', says: `is larger than ${max} bytes` }, name);
    assert.notEqual((await send(call, '{}')).status, 413, name);
  }
  for (const name of Object.keys(larger))
    assert.ok(
      calls.some((call) => `${call.method} ${call.path}` === name),
      name,
    );
});

test('a deep body, or one of very many values, is refused with the figure', async () => {
  for (const call of calls.filter(({ path }) => path !== '/files' && path !== '/installation')) {
    const max = 255 * kibibyte;
    for (const text of ['['.repeat(max), '{"a":'.repeat(max / 5), `${'['.repeat(33)}${']'.repeat(33)}`])
      assert.deepEqual((await send(call, text)).says, 'is nested more than 32 levels deep');
    for (const text of [
      `[${'0,'.repeat(max / 2 - 2)}0]`,
      `{${'"a":0,'.repeat(max / 6 - 2)}"a":0}`,
      `[${'[],'.repeat(max / 3 - 2)}0]`,
    ])
      assert.deepEqual((await send(call, text)).says, 'has more than 5000 values');
  }
  judge(desk.watch);
});

test('a body of very many fields that the call does not know is refused', async () => {
  const fields = Object.fromEntries(Array.from({ length: 4_000 }, (_, at) => [`f${at}`, at]));
  for (const call of calls.filter(({ path }) => path !== '/files')) {
    const { status } = await send(call, JSON.stringify(fields));
    assert.ok(status >= 400 && status < 500, `${call.method} ${call.path} ${status}`);
  }
});
