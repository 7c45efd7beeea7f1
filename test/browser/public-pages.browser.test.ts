import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { awake } from './go-to.ts';
import { fillRequest, goOn, letPass, openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();
/** The one small script of the public pages, by its URL only: without a nonce a cached page can contain it. */
const oneScript = /<script type="module" src="\/assets\/enhance-[\w-]+\.js"><\/script>/g;

test('public pages have no script, except a small one where a field needs it', async () => {
  for (const [path, scripts] of [
    ['/fr', 0],
    ['/fr/answer/x', 0],
    ['/nl/contact', 0],
    ['/de/contact?who=editor', 0],
    ['/en/directory?q=x', 1],
    ['/fr/answer/x?q=%20data-find=%22', 0],
  ] as const) {
    const html = await (await fetch(desk.url + path)).text();
    assert.equal(html.match(oneScript)?.length ?? 0, scripts, path);
    assert.doesNotMatch(html.replace(oneScript, ''), /<script|\sstyle="/, path);
  }
});

test('the script is at most 6 KiB compressed, and cached for a year', async () => {
  const html = await (await fetch(`${desk.url}/fr/directory?q=x`)).text();
  const [, address = ''] = /src="(\/assets\/enhance-[\w-]+\.js)"/.exec(html) ?? [];
  const script = await fetch(desk.url + address);
  assert.match(script.headers.get('cache-control') ?? '', /immutable/);
  assert.ok(gzipSync(Buffer.from(await script.arrayBuffer())).byteLength <= 6 * 1024);
});

test('the languages lead to the same page', async () => {
  const { page, close } = await desk.visit('/fr/directory?q=fleuve');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await awake(page);
  assert.equal(page.url(), `${desk.url}/de/directory?q=fleuve`);
  await close();
});

test('the first page names all desks with their purpose, in the reader’s language', async () => {
  const { page, close } = await desk.visit('/de');
  const desks = page.getByRole('region', { name: 'Welchen Service Desk brauchen Sie?' });
  assert.deepEqual(await desks.getByRole('link').allTextContents(), ['WCMS-Support', 'Archivhilfe']);
  await desks.getByText('Sie sind hier').waitFor();
  await desks.getByRole('link', { name: 'Archivhilfe' }).click();
  await awake(page);
  assert.equal(new URL(page.url()).pathname, '/de/desks/ARC');
  assert.equal(await page.getByText('Sie sind hier').count(), 0);
  await close();
});

test('the form is filled in and sent by keyboard alone', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor&kind=question');
  const tab = async (times: number) => {
    for (let pressed = 0; pressed < times; pressed++) await page.keyboard.press('Tab');
  };
  await page.locator('[name=name]').focus();
  await page.keyboard.type('Ruth Okafor');
  await tab(1);
  await page.keyboard.type('ruth.okafor@fleuve.example');
  await page.keyboard.press('Enter');
  await page.locator('[name=q-summary]').focus();
  await page.keyboard.type('By keyboard');
  await tab(1);
  await page.keyboard.type('Does it work?');
  // The purpose, what was tried, the site.
  await tab(3);
  await page.keyboard.type('travel advice');
  await page.keyboard.press('Enter');
  await page.getByText('1420, Travel Advice Desk').waitFor();
  letPass(3_000);
  await page.getByRole('button', { name: 'Send the request' }).last().press('Enter');
  await page.getByRole('heading', { name: 'This is your number' }).waitFor();
  await close();
});

test('typed text is shown as typed, and never runs (attack 57)', async () => {
  const { page, complaints, close } = await desk.visit('/fr/contact?who=editor', { javaScriptEnabled: true });
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  await page.fill('[name=name]', attack);
  await page.fill('[name=email]', attack);
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  const words = { 'q-summary': attack, 'q-happened': attack, name: attack };
  await fillRequest(page, { ...words, 'q-site': attack });
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.equal(await page.inputValue('[name=q-summary]'), attack);
  await fillRequest(page, words);
  await goOn(page);
  assert.equal(await page.locator('main img, main script').count(), 0);
  letPass(3_000);
  await goOn(page);
  await page.getByText(attack).first().waitFor();
  assert.equal(await page.locator('main img, main script').count(), 0);
  assert.deepEqual(
    complaints.filter((line) => !line.includes('422')),
    [],
  );
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
