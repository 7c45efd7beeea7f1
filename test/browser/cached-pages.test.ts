import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { signedIn } from '#test/session.ts';
import { openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();

async function read(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(desk.url + path, { headers, redirect: 'manual' });
  return { headers: response.headers, status: response.status, html: await response.text() };
}

/** Only a cached page has an ETag. */
const isCached = async (path: string, headers?: Record<string, string>) =>
  (await read(path, headers)).headers.has('etag');

test('the support page is cached, in every language and for every desk', async () => {
  for (const path of ['/fr', '/nl', '/de', '/en', '/fr/desks/ARC']) assert.ok(await isCached(path), path);
});

test('a HEAD request leaves no empty page in the cache', async () => {
  const head = await fetch(`${desk.url}/nl/privacy`, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.match((await read('/nl/privacy')).html, /<h1/);
});

test('each theme has its own copy', async () => {
  const dark = await read('/fr', { cookie: 'theme=dark' });
  assert.ok(dark.html.includes('<html lang="fr" data-theme="dark">'));
  assert.ok((await read('/fr')).html.includes('<html lang="fr">'));
  assert.notEqual(dark.headers.get('etag'), (await read('/fr')).headers.get('etag'));
});

test('a cached page and its headers contain nothing of a visitor', async () => {
  const { headers, html } = await read('/fr', { cookie: 'theme=light' });
  assert.doesNotMatch(headers.get('content-security-policy') ?? '', /nonce/);
  assert.equal(headers.get('set-cookie'), null);
  assert.ok(!html.includes(headers.get('x-request-id')!));
});

test('every response has its own reference', async () => {
  const [one, other] = [await read('/fr'), await read('/fr')];
  assert.notEqual(one.headers.get('x-request-id'), other.headers.get('x-request-id'));
});

test('a signed-in visitor, or one with a draft, gets an uncached and uncompressed page', async () => {
  const token = await signedIn(desk.world, desk.cast.people.nadia);
  for (const cookie of [`belfry=${token}`, 'theme=dark; belfry-draft=x']) {
    const { headers } = await read('/fr', { cookie, 'accept-encoding': 'br' });
    assert.equal(headers.get('etag'), null, cookie);
    assert.equal(headers.get('content-encoding'), null, cookie);
  }
});

test('an address with an unknown parameter is answered and not cached', async () => {
  const { headers, status } = await read('/fr?from=mail');
  assert.equal(status, 200);
  assert.equal(headers.get('etag'), null);
});

test('request headers have no effect on a cached page', async () => {
  const plain = (await read('/nl')).html;
  desk.world.publicChanged();
  const poison = {
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
    'x-original-url': '/console',
    ...{
      forwarded: 'host=evil.example',
      'x-http-method-override': 'POST',
      'accept-language': 'fr',
      origin: 'http://evil.example',
    },
    referer: 'http://evil.example/',
    'user-agent': '<script>evil</script>',
    'x-request-id': 'evil',
    cookie: 'language=fr; theme=evil',
  };
  const poisoned = await read('/nl', poison);
  assert.equal(poisoned.status, 200);
  assert.ok(poisoned.headers.has('etag'), 'it is a cached page');
  assert.doesNotMatch(poisoned.html, /evil/);
  const after = await read('/nl');
  assert.equal(after.html, plain);
  assert.equal(after.headers.get('etag'), poisoned.headers.get('etag'));
});

test('a known parameter has its own cached page', async () => {
  const other = await read('/nl/privacy?desk=ARC');
  assert.notEqual((await read('/nl/privacy')).html, other.html);
  for (const query of ['?desk=DTO&desk=ARC', '?desk=%3Cscript%3E', '?desk=DTO%00', '?desk[]=ARC']) {
    const { html, status } = await read(`/nl/privacy${query}`);
    assert.ok([200, 404].includes(status), query);
    assert.ok(!html.includes('<script>'), query);
  }
  assert.equal((await read('/nl/privacy')).status, 200);
});

test('a missing page is not cached', async () => {
  assert.equal((await read('/fr/desks/XYZ')).status, 404);
  assert.equal(await isCached('/fr/desks/XYZ'), false);
});

test('a changed setting shows on the next page', async () => {
  await read('/fr');
  await sql`update desks set settings = settings || '{"firstAnswerServiceHours": 7}' where prefix = 'DTO'`.execute(
    desk.db,
  );
  desk.world.publicChanged();
  assert.ok(/dans les\s7\sheures de service/.test((await read('/fr')).html));
});

test('the next minute of desk time has its own page', async () => {
  desk.at('2026-11-24T15:59:59Z');
  assert.ok(/Ouverte maintenant/.test((await read('/fr')).html));
  desk.at('2026-11-24T16:00:00Z');
  assert.ok(/Fermée\. Ouvre/.test((await read('/fr')).html));
});

test('a browser that has the page gets 304', async () => {
  const etag = (await read('/fr')).headers.get('etag')!;
  const again = await read('/fr', { 'if-none-match': etag });
  assert.equal(again.status, 304);
  assert.equal(again.html, '');
  assert.equal(again.headers.get('cache-control'), 'private, no-cache');
});

test('a page is compressed by the browser’s encodings', async () => {
  for (const encoding of ['br', 'gzip']) {
    const page = await read('/fr', { 'accept-encoding': encoding });
    assert.equal(page.headers.get('content-encoding'), encoding);
    assert.match(page.html, /<h1/);
  }
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
