import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { languages } from '#domain/language.ts';
import { openBrowser, openPage } from './browser.ts';
import { servePages } from './pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = ['/parts', '/parts/support', '/parts/form', '/parts/list', '/parts/ticket'];
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 960 };

let browser: Browser;
let site: Awaited<ReturnType<typeof servePages>>;

before(async () => {
  site = await servePages();
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await site?.close();
});

describe('everyone can use the parts', () => {
  for (const path of paths) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${path}, ${colorScheme}`, async () => {
        const { page, complaints, close } = await openPage(browser, { viewport: desktop, colorScheme });
        await page.goto(site.origin + path, { waitUntil: 'networkidle' });
        assert.deepEqual(await violations(page), []);
        await page.setViewportSize(phone);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(complaints, []);
        await close();
      });
    }
  }
});

test('nothing scrolls sideways, on a phone and at 400 % zoom, in any language', async () => {
  for (const language of languages) {
    const { page, close } = await openPage(browser, {
      viewport: phone,
      locale: language,
    });
    for (const path of paths) {
      await page.goto(site.origin + path);
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const tooWide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        assert.equal(tooWide, 0, `${path} ${language} ${width}`);
      }
    }
    await close();
  }
});

test('no element has a style attribute, which the Content-Security-Policy would drop', async () => {
  for (const path of paths) {
    const html = await (await fetch(site.origin + path)).text();
    assert.doesNotMatch(html, /\sstyle="/, path);
  }
});

test('panel and dialog open by keyboard and give the focus back', async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: desktop, reducedMotion: 'reduce' });
  await page.goto(`${site.origin}/parts`, { waitUntil: 'networkidle' });
  const opener = page.getByRole('button', { name: 'Autres actions' }).first();
  await opener.press('Enter');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Autres actions' }).waitFor({ state: 'hidden' });
  assert.equal(await opener.evaluate((button) => button === document.activeElement), true);

  await page.getByRole('button', { name: 'Ich brauche mehr Zeit' }).first().click();
  await page.getByRole('dialog', { name: 'Clôturer avec une raison' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
  await close();
});

test('a button that cannot be pressed says why, and does nothing', async () => {
  const { page, close } = await openPage(browser, { viewport: desktop });
  await page.goto(`${site.origin}/parts`);
  const button = page.getByRole('button', { name: 'Plus de temps' }).first();
  await button.focus();
  await page.getByText('Un ticket clôturé ne peut plus être prolongé.').first().waitFor();
  assert.equal(await button.getAttribute('aria-disabled'), 'true');
  await close();
});

test('without scripts, the console unfolds its navigation on a phone', async () => {
  const { page, close } = await openPage(browser, { viewport: phone, javaScriptEnabled: false });
  await page.goto(`${site.origin}/parts/list`);
  assert.equal(await page.getByRole('navigation', { name: 'Console' }).isVisible(), false);
  await page.getByRole('button', { name: 'Menu' }).click();
  assert.equal(await page.getByRole('navigation', { name: 'Console' }).isVisible(), true);
  await close();
});

test('without scripts, a form that came back with errors has its summary in focus', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site.origin}/parts/form`);
  await page.locator('[role=alert]:focus').waitFor();
  await close();
});

test('a ticket number is copied by a click', async () => {
  const { page, close } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site.origin}/parts/ticket`, { waitUntil: 'networkidle' });
  await page.getByTitle('Copy the number').click();
  await page.getByText('Copied').waitFor();
  assert.equal(await page.evaluate('navigator.clipboard.readText()'), 'DTO-104098-17');
  await close();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
