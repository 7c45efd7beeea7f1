import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { grantEntitlement } from '#desk/access/entitlements.ts';
import { enter } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const paths = ['/admin/audit', '/admin/audit/entries.csv', '/admin/tokens'];
const jonas = await desk.signIn('jonas', { javaScriptEnabled: false });
const { page } = jonas;

await grantEntitlement(desk.world, desk.actor('jonas'), {
  siteId: desk.cast.sites['1187']!,
  email: 'nora@patrimoine.example',
  role: 'editor',
  sharedMailbox: false,
  name: '=HYPERLINK("https://evil.example")',
});

test('only an administrator sees the audit and the tokens', async () => {
  for (const path of paths) {
    const reply = await fetch(desk.url + path, { redirect: 'manual' });
    assert.match(reply.headers.get('location') ?? '', /^\/sign-in/, path);
  }
  const expected: [PersonName, number][] = [
    ['claire', 404],
    ['hugo', 404],
    ['sofie', 404],
  ];
  for (const [who, status] of expected) {
    const context = await desk.browser.newContext();
    const other = await context.newPage();
    await enter(other, desk, desk.cast.people[who]);
    for (const path of paths)
      assert.equal((await other.request.get(desk.url + path)).status(), status, `${who} ${path}`);
    await context.close();
  }
});

test('R25: a grant is found by author, person, action and day', async () => {
  const found = async (query: string) => {
    await goTo(page, `${desk.url}/admin/audit?${query}`);
    return page.locator('tbody tr').allTextContents();
  };
  const [row] = await found('who=jonas&about=nora@&act=entitled&from=2026-11-24&until=2026-11-24');
  assert.match(row ?? '', /Jonas Weber.*Administrator.*Rolle vergeben.*HYPERLINK.*1187.*Redakteur/);
  assert.deepEqual(await found('about=nobody'), []);
  assert.deepEqual(await found('until=2026-11-23'), []);
  assert.deepEqual(await found('who=100%25'), []);
});

test('an end before the beginning is reported, and the input stays', async () => {
  await goTo(page, `${desk.url}/admin/audit?who=jonas&from=2026-11-25&until=2026-11-20`);
  assert.match((await page.locator('main [role=alert]').textContent()) ?? '', /Ende liegt vor dem Anfang/);
  assert.equal(await page.inputValue('[name=who]'), 'jonas');
});

test('the file contains no formula, and its export is audited', async () => {
  const reply = await page.request.get(`${desk.url}/admin/audit/entries.csv?act=entitled`);
  const text = await reply.text();
  assert.match(text, /'=HYPERLINK/);
  for (const cell of text.split(/\r\n|;/)) assert.doesNotMatch(cell, /^"?[=+\-@\t]/);
  await goTo(page, `${desk.url}/admin/audit?act=exported`);
  assert.match((await page.locator('tbody tr').first().textContent()) ?? '', /Jonas Weber.*Prüfprotokoll/);
});

test('a token is shown once, works in the API, and ends when revoked', async () => {
  await goTo(page, `${desk.url}/admin/tokens`);
  await page.fill('[name=name]', 'Museumsübersicht');
  await page.click('main button.button-main');
  assert.match((await page.locator('main [role=alert]').textContent()) ?? '', /Wählen Sie mindestens einen Bereich/);
  assert.equal(await page.inputValue('[name=name]'), 'Museumsübersicht');
  await page.check('[value=readTickets]');
  await page.click('main button.button-main');
  const token = await page.inputValue('[name=token]');
  const status = async (path: string) =>
    (await fetch(`${desk.url}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } })).status;
  assert.deepEqual([await status('/tickets'), await status('/mails')], [200, 403]);
  await goTo(page, `${desk.url}/admin/tokens`);
  assert.ok(!(await page.content()).includes(token));
  await page.click('button:has-text("Widerrufen")');
  assert.match((await page.locator('main [role=status]').textContent()) ?? '', /widerrufen/);
  assert.equal(await status('/tickets'), 401);
  await goTo(page, `${desk.url}/admin/audit?act=tokenRevoked`);
  assert.match((await page.locator('tbody tr').first().textContent()) ?? '', /Jonas Weber.*Museumsübersicht/);
});

test('no page logged an error', () => assert.deepEqual(desk.reported, []));
