// Another site makes a signed-in browser send a form, call the API or follow a link that changes something.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { signedIn } from '#test/session.ts';
import { changedTables, sumAfterReading } from '#test/table-sums.ts';
import { openWebDesk } from '#test/web-desk.ts';

const desk = await openWebDesk();
const { world, db, cast } = desk;
const routes = await pageRoutes();
const claire = desk.actor('claire');
const opened = await receiveContact(world, claire, {
  deskId: cast.desks.wcms,
  channel: 'portal',
  language: 'fr',
  kind: 'question',
  site: '1187',
  urgent: false,
  requester: { email: claire.email!, name: null, phone: null, language: null },
  fileIds: [],
  summary: 'Page vide',
  text: 'La page est vide.',
});
assert.ok('ticket' in opened);
const { number } = opened.ticket;
const cookieOf = async (name: 'jonas' | 'nadia' | 'claire' | 'hugo') =>
  `belfry=${await signedIn(world, cast.people[name])}`;
const [jonas, nadia, hugo] = [await cookieOf('jonas'), await cookieOf('nadia'), await cookieOf('hugo')];
const openTo = (path: string) => (path.startsWith('/admin') ? jonas : path.startsWith('/console') ? nadia : hugo);

/** Returns an address of a route, with parameters that exist where possible, so that the page is rendered. */
function addressOf(pattern: string): string {
  return pattern
    .replace(':language', 'en')
    .replace(':number', pattern.includes('directory') ? '1187' : number)
    .replace(':prefix', 'DTO')
    .replace(/:year/, '2026')
    .replace(/:person/, cast.people.claire)
    .replace(/:\w+\??|\*/g, 'x');
}

const was = await sumAfterReading(db);
const nothingChanged = async () => assert.deepEqual(changedTables(was, await sumAfterReading(db)), []);

test('GET and HEAD on an address that names an action only read', async () => {
  const headers = { cookie: nadia };
  for (const path of [
    `/console/tickets/${number}/send?text=x&intent=answer`,
    '/sign-out',
    `/console/tickets/${number}?intent=close`,
  ])
    for (const method of ['GET', 'HEAD'])
      await (await fetch(desk.url + path, { method, headers, redirect: 'manual' })).body?.cancel();
  await nothingChanged();
  assert.equal((await desk.get('/console', { cookie: nadia })).status, 200, 'nobody was signed out');
});

test('every route refuses a form of another, unknown or cross-site origin', async () => {
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: desk.url, 'sec-fetch-site': 'cross-site' },
    { origin: desk.url, 'sec-fetch-site': 'same-site' },
  ];
  for (const { pattern } of routes.filter(({ takesForms }) => takesForms))
    for (const headers of foreign) {
      const path = addressOf(pattern);
      const { status } = await desk.post(path, { intent: 'x', text: 'x' }, { cookie: openTo(path), ...headers });
      assert.equal(status, 403, `${path} with ${JSON.stringify(headers)}`);
    }
  await nothingChanged();
});

test('every route refuses a form with a cookie and no origin', async () => {
  for (const { pattern } of routes.filter(({ takesForms }) => takesForms)) {
    const path = addressOf(pattern);
    const sent = { method: 'POST', body: new URLSearchParams({ intent: 'x', text: 'x' }), redirect: 'manual' } as const;
    for (const cookie of [openTo(path), 'belfry-ticket=x', 'theme=dark'])
      assert.equal((await fetch(desk.url + path, { ...sent, headers: { cookie } })).status, 403, `${path} ${cookie}`);
  }
  await nothingChanged();
});

test('the API writes only for a token, never for a cookie, whatever is sent', async () => {
  const writing = [
    ['POST', '/tickets', { summary: 'x', description: 'x' }],
    ['PATCH', `/tickets/${number}`, { priority: 'high' }],
    ['POST', `/tickets/${number}/notes`, { text: 'x' }],
    ['POST', `/tickets/${number}/answers`, { text: 'x' }],
  ] as const;
  for (const [method, path, body] of writing)
    for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
      const headers = { cookie: nadia, 'content-type': type, origin: desk.url };
      const reply = await fetch(`${desk.url}/api/v1${path}`, { method, headers, body: JSON.stringify(body) });
      assert.equal(reply.status, 401, `${method} ${path} as ${type}`);
    }
  const read = await fetch(`${desk.url}/api/v1/tickets/${number}`, { headers: { cookie: nadia } });
  assert.equal(read.status, 200, 'it reads for a session');
  const override = { cookie: nadia, 'x-http-method-override': 'DELETE' };
  await fetch(`${desk.url}/api/v1/tickets/${number}?_method=DELETE`, { headers: override });
  await nothingChanged();
});

test('no response allows another site to read, and the session cookie is not sent cross-site', async () => {
  const reply = await desk.get('/console', { cookie: nadia, origin: 'https://evil.example' });
  assert.equal(reply.headers.get('access-control-allow-origin'), null);
  const chosen = await desk.post('/choices', { theme: 'dark', next: '/en' });
  for (const cookie of chosen.headers.getSetCookie()) assert.match(cookie, /SameSite=Lax/i);
});
