// Attack 94: zero characters, broken encodings and odd methods reach a route that reads its input by itself, and it fails.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { openLog } from '#cli/log.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';

const lines: string[] = [];
const desk = await openWebDesk({
  settings: { demonstration: false },
  log: openLog('error', { write: (line) => void lines.push(line) }),
});
/** The limit per token would answer before anything is read. */
const unlimited = {
  take: async () => null,
  wait: async () => null,
  has: async () => false,
  clear: async () => undefined,
};
Object.assign(desk.world, { limiter: () => unlimited });
/** Jonas administers both desks. */
const session = { cookie: `belfry=${await signedIn(desk.world, desk.cast.people.jonas)}` };
const bearer = { authorization: `Bearer ${await desk.token('admin')}` };

/** The value of each parameter of a path. The second ends in half a character, the last is larger than a number of PostgreSQL. */
const values = [
  'a%00b',
  '%ED%A0%80',
  '%ff',
  '%',
  '%2e%2e%2f',
  'é'.repeat(900),
  '%E2%80%AE',
  '9'.repeat(30),
  '-1',
  '__proto__',
];
const queries = [
  '',
  '?q=%00&q=%ff&q[]=%',
  '?desk=%00&limit=%00&cursor=%ED%A0%80&inline=1&inline=1&__proto__=x',
  `?${'a=1&'.repeat(400)}`,
];
const methods = ['TRACE', 'PROPFIND', 'OPTIONS', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'POST', 'MKCOL', 'PURGE'];

const filled = (pattern: string, value: string) => pattern.replaceAll(/:\w+\??|\{\w+\}|\*/g, value);

const calls = Object.entries((await desk.call(null, 'GET', '/openapi.json')).body.paths).flatMap(([path, named]) =>
  Object.keys(named).map((method) => ({ method: method.toUpperCase(), path: `/api/v1${path}` })),
);
const pages = (await pageRoutes()).map(({ pattern }) => pattern);
const others = [
  '/health',
  '/health/live',
  '/health/ready',
  '/metrics',
  '/api/v1/openapi.json',
  '/assets/*',
  '/__manifest',
];

/** Asks as a client does that writes the request line itself. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer) {
  return new Promise<{ status: number; allow: string | undefined; type: string }>((resolve, reject) => {
    const sent = request(desk.url + path, { method, path, headers, agent: false }, (answer) => {
      const { statusCode: status = 0, headers } = answer;
      // An event stream never ends.
      answer.destroy();
      resolve({ status, allow: headers.allow, type: headers['content-type'] ?? '' });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

async function failing(
  asked: Iterable<[method: string, path: string, headers: Record<string, string>, body?: string | Buffer]>,
) {
  const failed: string[] = [];
  for (const [method, path, headers, body] of asked) {
    const { status } = await ask(method, path, headers, body);
    if (status >= 500 || status === 429) failed.push(`${status} ${method} ${path.slice(0, 120)}`);
  }
  assert.deepEqual([...failed, ...lines.splice(0)], []);
}

test('no call of the API fails for what its path or query holds', async () => {
  assert.ok(calls.length > 40 && calls.some(({ path }) => path.endsWith('/text')), `${calls.length} calls`);
  await failing(
    calls.flatMap(({ method, path }) =>
      (path.includes('{') ? values : ['']).flatMap((value) =>
        queries.map((query) => [method, filled(path, value) + query, bearer] as [string, string, typeof bearer]),
      ),
    ),
  );
});

test('no call of the API fails for what its body or headers hold', async () => {
  const json = { ...bearer, 'content-type': 'application/json' };
  const half = Buffer.from('{"text":"\\ud800","summary":"a\\u0000b"}');
  const bodies: [Record<string, string>, string | Buffer][] = [
    [json, '{"a"'],
    [json, half],
    [json, Buffer.from([0x22, 0xff, 0x22])],
    [json, '[[[[[[[]]]]]]]'],
    [json, 'null'],
    [{ ...json, 'idempotency-key': '\u00ff'.repeat(300) }, '{}'],
    [{ ...json, 'accept-language': '\u00ff;q=x,,;;q=', range: 'bytes=9-1', 'if-none-match': '"' }, '{}'],
    [{ ...bearer, 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\nbroken'],
    [{ ...bearer, 'content-type': 'text/plain', 'content-disposition': "a; filename*=UTF-8''%00%ff" }, 'x'],
    [{ ...bearer, 'content-type': '\u00ff/\u00ff; charset=\u00ff' }, 'x'],
  ];
  const writing = calls.filter(({ method }) => method !== 'GET');
  await failing(
    writing.flatMap(({ method, path }) =>
      bodies.map(
        ([headers, body]) =>
          [method, filled(path, 'x'), headers, body] as [string, string, typeof headers, typeof body],
      ),
    ),
  );
});

test('no page fails for what its path or query holds, with a session or without', async () => {
  assert.ok(pages.length > 180, `${pages.length} pages`);
  await failing(
    pages.flatMap((pattern) =>
      (/[:*]/.test(pattern.replace(':language', '')) ? values : ['x']).flatMap((value) => {
        const path = filled(pattern.replace(':language', 'fr'), value);
        return [
          ['GET', path + queries[1]!, session],
          ['GET', `${path}.data${queries[2]}`, session],
          ['GET', path, {}],
        ] as [string, string, Record<string, string>][];
      }),
    ),
  );
});

test('no form fails for what its address or body holds', async () => {
  const form = { ...session, origin: desk.url, 'content-type': 'application/x-www-form-urlencoded' };
  const body = 'intent=%00&intent=%ff&name=%ED%A0%80&id=%00&__proto__=1&%=%';
  await failing(
    pages.flatMap((pattern) =>
      ['a%00b', '9'.repeat(30)].map(
        (value) =>
          ['POST', filled(pattern.replace(':language', 'fr'), value), form, body] as [
            string,
            string,
            typeof form,
            string,
          ],
      ),
    ),
  );
});

test('an odd method is refused with the methods of the address, by every route', async () => {
  const all = [...pages, ...calls.map(({ path }) => path), ...others].map((pattern) =>
    filled(pattern.replace(':language', 'fr'), 'x'),
  );
  const failed: string[] = [];
  for (const path of new Set(all))
    for (const method of methods) {
      const { status, allow } = await ask(method, path, bearer);
      if (status >= 500 || (status === 405 && !allow)) failed.push(`${status} ${method} ${path} ${allow}`);
    }
  assert.deepEqual([...failed, ...lines.splice(0)], []);
  for (const path of ['/fr', '/console', '/health', '/metrics']) {
    const { status, allow, type } = await ask('TRACE', path);
    assert.deepEqual([status, allow?.startsWith('GET, HEAD'), type], [405, true, 'application/problem+json'], path);
  }
  assert.deepEqual((await ask('TRACE', '/api/v1/tickets', bearer)).allow, 'POST, GET, HEAD');
});

test('the whole text of an entry is not found under a number with a zero character', async () => {
  for (const path of ['/tickets/a%00b/entries/x/text', '/tickets/x/entries/%00/text', '/files/%00'])
    assert.equal((await ask('GET', `/api/v1${path}`, bearer)).status, 404, path);
});

test('HEAD of the events opens no stream', async () => {
  for (let asked = 0; asked < 30; asked++) assert.equal((await ask('HEAD', '/api/v1/events', bearer)).status, 200);
  assert.equal((await ask('GET', '/api/v1/events', bearer)).status, 200);
});
