import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { examplePng } from '#test/example-png.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const jonas = await desk.signIn('jonas');
const { page } = jonas;
const look = `${desk.url}/admin/look?desk=DTO`;

/** Opens a public page for a stranger in a new browser, so that nothing is cached. */
async function publicPage<T>(read: (page: Page) => Promise<T>, theme: 'light' | 'dark' = 'light'): Promise<T> {
  const context = await desk.browser.newContext({ colorScheme: theme, javaScriptEnabled: true });
  const stranger = await context.newPage();
  await goTo(stranger, `${desk.url}/de`);
  const found = await read(stranger);
  await context.close();
  return found;
}

const linkColour = (stranger: Page) =>
  stranger
    .locator('main a:not([class])')
    .first()
    .evaluate((link) => getComputedStyle(link).color);

test('an accent without contrast is refused, with its worst pair and ratio, and stays in its field', async () => {
  await goTo(page, look);
  await page.fill('[name=light]', '#ffcc00');
  await page.fill('[name=dark]', '#86b5ff');
  await page.click('[value=accent]');
  const text = await said(page, 'main [role=alert]');
  assert.match(text, /Helles Farbschema: Akzent auf .* erreicht nur 1,2\d\s:\s1/);
  assert.equal(await page.inputValue('[name=light]'), '#ffcc00');
  assert.deepEqual(await violations(page), []);
});

test('an invalid colour is refused with an example', async () => {
  await goTo(page, look);
  await page.fill('[name=dark]', 'blue');
  await page.click('[value=accent]');
  assert.match(await said(page, 'main [role=alert]'), /zum Beispiel #85540f/);
});

test('a valid accent colours the public pages at once, in both themes', async () => {
  await goTo(page, look);
  await page.fill('[name=light]', '#1b5fae');
  await page.fill('[name=dark]', '86B5FF');
  await page.click('[value=accent]');
  assert.match(await said(page, 'main [role=status]'), /Die Farbe ist geändert/);
  assert.equal(await publicPage(linkColour), 'rgb(27, 95, 174)');
  assert.equal(await publicPage(linkColour, 'dark'), 'rgb(134, 181, 255)');
});

test('an active logo is refused with that reason', async () => {
  await goTo(page, look);
  const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  await page.setInputFiles('[name=logo]', { name: 'logo.png', mimeType: 'image/png', buffer });
  await page.click('[value=logo]');
  assert.match(await said(page, 'main [role=alert]'), /SVG-Datei kann Programme enthalten/);
});

test('a logo appears in the public header beside the name, and nothing in it can run', async () => {
  await goTo(page, look);
  await page.setInputFiles('[name=logo]', { name: 'x', mimeType: 'text/html', buffer: examplePng(240, 80) });
  await page.click('[value=logo]');
  const src = await publicPage(async (stranger) => {
    const logo = stranger.locator('header img');
    assert.deepEqual(await violations(stranger), []);
    assert.equal(await logo.getAttribute('alt'), '');
    return logo.getAttribute('src');
  });
  const { headers } = await fetch(desk.url + src);
  assert.equal(headers.get('content-type'), 'image/png');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

test('R27: a name without one language is refused, and the others stay', async () => {
  await goTo(page, look);
  await page.fill('[name=name-de]', 'Webhilfe');
  await page.fill('[name=name-nl]', ' ');
  await page.click('[value=names]');
  assert.match(await said(page, 'main [role=alert]'), /auch auf Niederländisch/);
  assert.equal(await page.inputValue('[name=name-de]'), 'Webhilfe');
  await page.fill('[name=name-nl]', 'Webhulp');
  await page.click('[value=names]');
  assert.match(await publicPage((stranger) => said(stranger, 'header >> nth=0')), /Webhilfe/);
});

test('when two change the name, the second sees who saved what, and keeps their input', async () => {
  const second = await page.context().newPage();
  await goTo(page, look);
  await goTo(second, look);
  await page.fill('[name=name-fr]', 'Aide en ligne');
  await page.click('[value=names]');
  await said(page, 'main [role=status]');
  await second.fill('[name=name-en]', 'Help online');
  await second.click('[value=names]');
  assert.match(await said(second, '[aria-labelledby=names-title]'), /Jonas Weber[\s\S]*Aide en ligne/);
  assert.equal(await second.inputValue('[name=name-en]'), 'Help online');
  assert.deepEqual(await violations(second), []);
  await second.fill('[name=name-fr]', 'Aide en ligne');
  await second.click('[value=names]');
  assert.match(await said(second, 'main [role=status]'), /Der Name ist geändert/);
  await goTo(second, look);
  assert.equal(await second.inputValue('[name=name-fr]'), 'Aide en ligne');
  assert.equal(await second.inputValue('[name=name-en]'), 'Help online');
  await second.close();
});

test('a picked colour stands in its field, and its contrast is shown while it is chosen', async () => {
  await goTo(page, look);
  const picker = page.locator('input[type=color]').first();
  await picker.fill('#ffcc00');
  assert.equal(await page.inputValue('[name=light]'), '#ffcc00');
  const lowest = page.locator('output').first();
  assert.match((await lowest.textContent())!, /1,2\d\s:\s1/);
  await page.fill('[name=light]', '#1b5fae');
  assert.equal(await picker.inputValue(), '#1b5fae');
  assert.doesNotMatch((await lowest.textContent())!, /1,2\d\s:\s1/);
  assert.deepEqual(await violations(page), []);
});

test('logo and accent are reset to Belfry’s own', async () => {
  await goTo(page, look);
  await page.click('[value=removeLogo]');
  await page.click('[value=dropAccent]');
  await awake(page);
  assert.equal(await publicPage((stranger) => stranger.locator('header img').count()), 0);
  assert.equal(await publicPage(linkColour), 'rgb(133, 84, 15)');
});

test('no page logged an error', () => {
  assert.deepEqual([jonas.complaints.filter((complaint) => !complaint.includes('422')), desk.reported], [[], []]);
});

/** Returns the text of a part of a page. */
async function said(shown: Page, part: string): Promise<string> {
  return (await shown.locator(part).textContent()) ?? '';
}
