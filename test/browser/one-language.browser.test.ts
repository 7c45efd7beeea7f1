import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTab } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const viewport = { width: 1440, height: 900 };
const { page } = await desk.signIn('jonas', { javaScriptEnabled: false, viewport });
const reader = await openTab(desk.browser, { viewport });

test('an administrator lets a desk serve in French alone', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/languages`);
  for (const language of ['nl', 'de', 'en']) await page.uncheck(`[name=languages][value=${language}]`);
  await page.selectOption('[name=first]', 'fr');
  await page.click('main button.button-main');
  await cameTo(page, /done=languages/);
});

test('an article is published in French alone, and its page offers no other language', async () => {
  await goTo(page, `${desk.url}/admin/articles/new?desk=DTO`);
  assert.equal(await page.locator('[name=title-nl]').count(), 0);
  await page.fill('[name=title-fr]', 'Renouveler un certificat');
  await page.fill('[name=body-fr]', 'Ouvrez **Certificats**.');
  await page.click('button[value=publish].button-main');
  await cameTo(page, /done=published/);
  await goTo(reader.page, `${desk.url}/fr/articles`);
  await reader.page.click('main h3 a');
  await cameTo(reader.page, /renouveler-un-certificat/);
  assert.equal(await reader.page.locator('h1').textContent(), 'Renouveler un certificat');
  assert.equal(await reader.page.locator('[hreflang]:not([hreflang=fr])').count(), 0);
  assert.deepEqual(await violations(reader.page), []);
});

test('a question of a form is published in French alone, and asked', async () => {
  await goTo(page, `${desk.url}/admin/forms/question?desk=DTO`);
  await page.locator('[value^="addQuestion:"]').first().click();
  await cameTo(page, /\/questions\//);
  await page.fill('[name=label-fr]', 'Numéro du certificat');
  await page.click('[value=save]');
  await cameTo(page, /\/admin\/forms\/question\?/);
  await page.click('[value=publish]');
  await cameTo(page, /done=published/);
  await goTo(reader.page, `${desk.url}/fr/complete-request`);
  await reader.page.getByText('Numéro du certificat').first().waitFor();
});

test('a page in German says that it does not exist in German, and leads to the French one', async () => {
  await goTo(reader.page, `${desk.url}/de/complete-request`);
  assert.equal(await reader.page.locator('h1').textContent(), 'Diese Seite gibt es nicht auf Deutsch');
  assert.deepEqual(await violations(reader.page), []);
  await reader.page.click('main a');
  await cameTo(reader.page, /\/fr\/complete-request$/);
  assert.equal(await reader.page.locator('html').getAttribute('lang'), 'fr');
});
