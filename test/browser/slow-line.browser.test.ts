import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { languages } from '#domain/language.ts';
import { fast3g, watchPaint } from './paint.ts';
import { fillRequest, openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();
const pages = { 'support page': '/fr', 'contact form': '/fr/contact?who=editor', statement: '/fr/accessibility' };
const widths = [390, 1440];

for (const [name, path] of Object.entries(pages))
  for (const width of widths) {
    test(`${name} at ${width}: its document alone paints the main content`, async (t) => {
      const alone = await watchPaint(desk.browser, desk.url + path, { width, only: 'document' });
      const whole = await watchPaint(desk.browser, desk.url + path, { width });
      t.diagnostic(`largest paint: ${whole.element} “${whole.text}”`);
      assert.ok(whole.text.length > 0);
      assert.deepEqual([alone.element, alone.text], [whole.element, whole.text]);
    });

    test(`${name} at ${width}: nothing moves on fast 3G`, async () => {
      const { shift, paintedAfter } = await watchPaint(desk.browser, desk.url + path, { width, line: fast3g });
      assert.ok(paintedAfter > 0);
      assert.equal(shift, 0);
    });
  }

test('a page with its styles is at most 20 kB compressed', async (t) => {
  for (const [name, path] of Object.entries(pages)) {
    const answer = await fetch(desk.url + path, { headers: { 'accept-encoding': 'br' } });
    assert.equal(answer.headers.get('content-encoding'), 'br', name);
    const html = await answer.text();
    const bytes = Number(answer.headers.get('content-length') ?? 0) || brotliCompressSync(html).length;
    t.diagnostic(`${name}: ${bytes} bytes`);
    assert.ok(bytes <= 20_000, `${name}: ${bytes}`);
    assert.equal((html.match(/<style>/g) ?? []).length, 1, name);
    assert.doesNotMatch(html.slice(0, html.indexOf('</head>')), /rel="stylesheet"/, name);
  }
});

test('the questions of a form, which are personal and uncompressed, are at most 20 kB', async (t) => {
  for (const language of languages) {
    const { page, close } = await desk.visit(`/${language}/contact?who=editor`);
    await fillRequest(page);
    const answer = await page.reload();
    const bytes = (await answer!.body()).length;
    t.diagnostic(`questions in ${language}: ${bytes} bytes`);
    assert.equal(answer!.headers()['content-encoding'], undefined);
    assert.ok(bytes <= 20_000, `${language}: ${bytes}`);
    await close();
  }
});
