import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerCached, cachedPage, encodingAsked } from '#web/shared/cached/cached-page.ts';
import { openCachedPages } from '#web/shared/cached/cached-pages.ts';

const page = (text: string) => cachedPage(text, new Headers({ 'Content-Type': 'text/html' }));
const long = `<p>${'Un avis envoyé aujourd’hui clôturerait le ticket mardi. '.repeat(200)}</p>`;

/** Counts how often a page is made. */
function maker(text: string) {
  const made = { times: 0, make: async () => page(`${text} ${++made.times}`) };
  return made;
}

test('simultaneous requests render a page once', async () => {
  const pages = openCachedPages();
  const { make } = maker('fr');
  const taken = await Promise.all([1, 2, 3].map(() => pages.take('/fr', 'now', make)));
  assert.equal(new Set(taken).size, 1);
});

test('the next minute drops every page', async () => {
  const pages = openCachedPages();
  const made = maker('fr');
  for (const moment of ['9:00', '9:00', '9:01', '9:00']) await pages.take('/fr', moment, made.make);
  assert.equal(made.times, 3);
});

test('a response that is not cacheable goes to its own request only', async () => {
  const pages = openCachedPages();
  const make = async () => new Response('');
  const [first, second] = await Promise.all([1, 2].map(() => pages.take('/fr', 'now', make)));
  assert.ok(first instanceof Response);
  assert.equal(second, null);
});

test('a failed rendering fails only its own request', async () => {
  const pages = openCachedPages();
  const failing = pages.take('/fr', 'now', () => Promise.reject(new Error('no database')));
  const other = pages.take('/fr', 'now', () => Promise.reject(new Error('not asked')));
  await assert.rejects(failing, /no database/);
  assert.equal(await other, null);
});

test('a full cache drops the oldest, by number and by size', async () => {
  for (const limits of [
    { pagesMax: 2, bytesMax: 1_000 },
    { pagesMax: 100, bytesMax: 20 },
  ]) {
    const pages = openCachedPages(limits);
    const [a, b, c] = [maker('aaaaaa'), maker('bbbbbb'), maker('cccccc')];
    for (const [key, made] of Object.entries({ a, b, c })) await pages.take(key, 'now', made.make);
    for (const [key, made] of Object.entries({ b, c, a })) await pages.take(key, 'now', made.make);
    assert.deepEqual([a.times, b.times, c.times], [2, 1, 1]);
  }
});

test('a browser gets the smallest encoding that it accepts', () => {
  assert.equal(encodingAsked('gzip, deflate, br, zstd'), 'br');
  assert.equal(encodingAsked('gzip'), 'gzip');
  assert.equal(encodingAsked('br;q=0, gzip;q=0.5'), 'gzip');
  for (const header of [null, '', 'identity', 'brotli', 'gzip;q=0']) assert.equal(encodingAsked(header), null);
});

test('a page is compressed once, and a browser that has it gets 304', async () => {
  const cached = page(long);
  const ask = (headers: Record<string, string>) =>
    answerCached(cached, new Request('http://desk.example/fr', { headers }));
  const first = await ask({ 'accept-encoding': 'br' });
  assert.equal(first.headers.get('content-encoding'), 'br');
  assert.equal(first.headers.get('vary'), 'Accept-Encoding, Cookie');
  const bytes = new Uint8Array(await first.arrayBuffer());
  assert.ok(bytes.length < long.length / 10);
  const again = await ask({ 'accept-encoding': 'br', 'if-none-match': `"other", ${first.headers.get('etag')}` });
  assert.equal(again.status, 304);
  assert.equal(await again.text(), '');
  assert.equal(await (await ask({})).text(), long);
});
