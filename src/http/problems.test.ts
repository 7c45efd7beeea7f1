import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { refusals } from '#domain/ticket/refusals.ts';
import { problemBody } from '#http/problem.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const logged: object[] = [];
const log = { info: () => undefined, warn: () => undefined, error: (facts: object) => void logged.push(facts) };
const desk = await openHttpDesk({
  log,
  health: async () => {
    throw new Error('secret of the machine');
  },
});

const contact = { requester: { name: 'Somebody' }, summary: 'x', description: 'x' };

async function issuesOf(body: unknown, path = '/tickets'): Promise<string[]> {
  const reply = await desk.call('nadia', 'POST', path, body);
  assert.equal(reply.status, 422, JSON.stringify(reply.body));
  assert.equal(reply.headers.get('content-type'), 'application/problem+json');
  return reply.body.issues.map(({ path }: { path: string }) => path).sort();
}

test('each invalid field is named', async () => {
  const bad = {
    ...contact,
    requester: { email: 'nobody', phone: '1' },
    summary: ' ',
    kind: 'wish',
    site: '12',
    channel: 'fax',
  };
  assert.deepEqual(await issuesOf(bad), ['channel', 'kind', 'requester.email', 'requester.phone', 'site', 'summary']);
});

test('a missing field is named', async () => {
  assert.deepEqual(await issuesOf({}), ['description', 'summary']);
  assert.deepEqual(await issuesOf({ summary: 'x', description: 'x' }), ['requester']);
});

test('an unknown field is refused, so that no hidden one is written', async () => {
  assert.deepEqual(await issuesOf({ ...contact, status: 'closed' }), ['status']);
  assert.deepEqual(await issuesOf({ ...contact, isAdmin: true }), ['isAdmin']);
});

test('a requester is either named or anonymous', async () => {
  assert.deepEqual(await issuesOf({ ...contact, requester: {} }), ['requester']);
  assert.deepEqual(await issuesOf({ ...contact, requester: { anonymous: true, email: 'a@b.example' } }), ['requester']);
});

test('a body that is not JSON is a bad request', async () => {
  const reply = await desk.call('nadia', 'POST', '/tickets', '{"summary":');
  assert.deepEqual([reply.status, reply.body.type], [400, 'urn:belfry:problem:malformed']);
});

test('JSON that is not an object is invalid', async () => {
  for (const body of ['[]', '"x"', '1', 'null'])
    assert.equal((await desk.call('nadia', 'POST', '/tickets', body)).status, 422);
});

test('a form instead of JSON is refused', async () => {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const headers = { ...form, Authorization: `Bearer ${await desk.token('nadia')}` };
  const reply = await fetch(`${desk.url}/api/v1/tickets`, { method: 'POST', headers, body: 'summary=x' });
  assert.equal(reply.status, 415);
});

test('a body in another character set is refused, instead of losing its accents', async () => {
  const headers = { Authorization: `Bearer ${await desk.token('nadia')}` };
  const latin = Buffer.from(JSON.stringify({ ...contact, summary: 'Été' }), 'latin1');
  const statusOf = async (type: string) => {
    const sent = { method: 'POST', headers: { ...headers, 'Content-Type': type }, body: latin };
    return (await fetch(`${desk.url}/api/v1/tickets`, sent)).status;
  };
  assert.equal(await statusOf('application/json'), 400);
  assert.equal(await statusOf('application/json; charset=iso-8859-1'), 415);
});

test('a zero character or half a character in a text is no error of the desk', async () => {
  const labels = { fr: 'Lieu\0', nl: 'Plaats', de: 'Ort\ud800', en: 'Place' };
  const made = await desk.call('admin', 'POST', '/fields', { desk: 'DTO', key: 'place', type: 'text', labels });
  const said = (made.body as unknown as { labels?: Record<string, string> }).labels;
  assert.deepEqual([made.status, said?.fr, said?.de], [201, 'Lieu', 'Ort\ufffd']);
});

test('a text of characters that nobody sees is missing', async () => {
  for (const summary of ['\u200b', '\u0000', '\u2060\u00a0'])
    assert.deepEqual(await issuesOf({ ...contact, summary }), ['summary']);
});

test('a field that is not there is missing, not of a wrong type', async () => {
  const reply = await desk.call('nadia', 'POST', '/tickets', { requester: contact.requester });
  const issues = (reply.body as unknown as { issues: { path: string; message: string }[] }).issues;
  assert.deepEqual(
    issues.map(({ path, message }) => `${path} ${message}`),
    ['summary is missing', 'description is missing'],
  );
});

test('a wrong field of an alternative is named', async () => {
  assert.deepEqual(await issuesOf({ ...contact, requester: { name: 'Claire', language: 'xx' } }), [
    'requester.language',
  ]);
});

test('a body that is too large is refused', async () => {
  const reply = await desk.call('nadia', 'POST', '/tickets', { ...contact, description: 'x'.repeat(1_100_000) });
  assert.deepEqual([reply.status, reply.body.type], [413, 'urn:belfry:problem:tooLarge']);
});

test('an unknown API address returns a problem', async () => {
  for (const path of ['/nothing', '/tickets/DTO-1/nothing', '/', ''])
    assert.deepEqual((await desk.call('nadia', 'GET', path)).body.type, 'urn:belfry:problem:notFound', path);
});

test('a wrong method gets the list of allowed ones', async () => {
  const reply = await desk.call('nadia', 'DELETE', '/tickets');
  assert.deepEqual([reply.status, reply.headers.get('allow')], [405, 'POST, GET, HEAD']);
});

test('an invalid number finds no ticket', async () => {
  for (const number of ['DTO-104001-18', 'x', '%00', '..%2f..', `${'9'.repeat(300)}`, '%F0%9F%98%80'])
    assert.equal((await desk.call('nadia', 'GET', `/tickets/${number}`)).status, 404, number);
});

test('an internal error returns a reference and nothing else', async () => {
  const reply = await fetch(`${desk.url}/health`);
  const text = await reply.text();
  assert.equal(reply.status, 500);
  assert.doesNotMatch(text, /secret|at .*\.ts/);
  assert.equal(JSON.parse(text).reference, reply.headers.get('x-request-id'));
  assert.equal((logged.at(-1) as { requestId: string }).requestId, reply.headers.get('x-request-id'));
});

test('a problem is in the requested language, or else in English', async () => {
  const title = async (language?: string) =>
    (await desk.call(null, 'GET', '/tickets', undefined, language ? { 'Accept-Language': language } : {})).body.title;
  assert.deepEqual(
    [await title(), await title('nl-BE,nl;q=0.9'), await title('es, de;q=0.3'), await title('fr;q=0, en')],
    ['Not signed in', 'Niet aangemeld', 'Nicht angemeldet', 'Not signed in'],
  );
});

test('every refusal has a text in four languages, and its name ends its type', () => {
  for (const language of languages)
    for (const refusal of refusals) {
      const { type, title, detail, status } = problemBody({ refused: refusal }, language);
      assert.ok(type.endsWith(refusal) && title && detail && [409, 422].includes(status));
    }
});

test('responses forbid caching, framing, sniffing and referrers', async () => {
  const { headers } = await desk.call('nadia', 'GET', '/tickets');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
  assert.equal(headers.get('referrer-policy'), 'no-referrer');
  assert.equal(headers.get('x-powered-by'), null);
});

test('an aborted request does not stop the server', async () => {
  await new Promise<void>((resolve) => {
    const sent = request(`${desk.url}/api/v1/tickets`, { method: 'POST', headers: { 'Content-Length': 100 } });
    sent.on('error', () => resolve());
    sent.write('{');
    setTimeout(() => sent.destroy(), 30);
    sent.on('close', () => resolve());
  });
  assert.equal((await desk.call('nadia', 'GET', '/tickets')).status, 200);
});
