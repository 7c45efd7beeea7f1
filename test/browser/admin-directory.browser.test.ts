import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { enter } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const site = desk.cast.sites['1042']!;
const heritage = desk.cast.organisations.heritage;
const pages = [
  '/admin/directory',
  '/admin/directory?q=stadsarhief',
  '/admin/directory/sites/new',
  `/admin/directory/sites/${site}`,
  '/admin/directory/organisations',
  '/admin/directory/organisations/new',
  `/admin/directory/organisations/${heritage}`,
  '/admin/directory/files',
  '/admin/referrals',
];
const withoutScript = { javaScriptEnabled: false };

test('each page needs its duty: sign-in first, and not found for everyone else', async () => {
  const paths = [...pages, '/admin/directory/files/sites.csv', '/admin/referrals/visits.csv'];
  for (const path of paths) {
    const reply = await fetch(desk.url + path, { redirect: 'manual' });
    assert.match(reply.headers.get('location') ?? '', /^\/sign-in/, path);
  }
  const expected: [PersonName, (path: string) => number][] = [
    ['claire', () => 404],
    ['nadia', (path) => (path.includes('referrals') ? 200 : 404)],
    ['jonas', () => 200],
  ];
  for (const [who, statusOf] of expected) {
    const { page, close } = await signInAs(who, withoutScript);
    for (const path of paths) {
      const reply = await page.request.get(desk.url + path);
      assert.equal(reply.status(), statusOf(path), `${who} ${path}`);
    }
    await close();
  }
});

/** Signs in without expecting the console: a requester is not redirected there. */
async function signInAs(who: PersonName, options: { javaScriptEnabled: boolean }) {
  const context = await desk.browser.newContext(options);
  const page = await context.newPage();
  await enter(page, desk, desk.cast.people[who]);
  return { page, close: () => context.close() };
}

test('an administrator manages a site, its people and its history without script', async () => {
  const { page, close } = await desk.signIn('jonas', withoutScript);
  await goTo(page, `${desk.url}/admin/directory/sites/new`);
  await page.fill('[name=number]', '10');
  await page.fill('[name=name]', 'Neue Seite');
  await page.fill('[name=addresses]', 'https://www.neue-seite.example/\nstadsarchief.example');
  await page.click('[value=save]');
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /„10“/);
  assert.equal(await page.inputValue('[name=name]'), 'Neue Seite');
  await page.fill('[name=number]', '1042');
  await page.click('[value=save]');
  await awake(page);
  assert.equal(await page.locator('[role=alert] li').count(), 2);
  await page.fill('[name=number]', '4711');
  await page.fill('[name=addresses]', 'https://www.neue-seite.example/');
  await page.click('[value=save]');
  assert.equal(await page.inputValue('[name=addresses]'), 'neue-seite.example');

  for (const name of ['eins', 'zwei', 'drei', 'vier']) {
    await page.fill('[name=person-email]', `${name}@patrimoine.example`);
    await page.fill('[name=person-name]', name);
    await page.click('[value=grant]');
  }
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /schon 3 Redakteure: drei, eins, zwei/);
  assert.equal(await page.inputValue('[name=person-email]'), 'vier@patrimoine.example');
  await page.check('[name=role][value=owner]');
  await page.click('[value=grant]');
  await awake(page);
  assert.equal(await page.locator('[role=alert]').count(), 0);
  await page.click('[value=delete]');
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /4 Personen/);
  for (const _ of ['eins', 'zwei', 'drei', 'vier']) await page.locator('[value=leave]').first().click();
  await page.click('[value=delete]');
  await awake(page);
  assert.equal(new URL(page.url()).pathname, '/admin/directory');
  await close();
});

test('an organisation is edited with its service by language, and the public sees it', async () => {
  const { page, close } = await desk.signIn('jonas', withoutScript);
  await goTo(page, `${desk.url}/admin/directory/organisations/${heritage}`);
  await page.fill('[name=phone]', 'call us');
  await page.click('[value=save]');
  assert.match((await page.locator('[role=alert]').textContent()) ?? '', /„call us“/);
  await page.fill('[name=phone]', '02 555 29 99');
  await page.fill('[name=name-de]', 'Denkmalamt');
  await page.click('[value=save]');
  assert.match((await page.locator('#history ~ ol').textContent()) ?? '', /Denkmalamt/);
  const html = await (await fetch(`${desk.url}/de/directory/1042`)).text();
  assert.match(html, /Denkmalamt/);
  assert.match(html, /02.555.29.99/);
  await close();
});

test('a file is checked by line and then imported', async () => {
  const { page, close } = await desk.signIn('jonas', withoutScript);
  await goTo(page, `${desk.url}/admin/directory/files`);
  const file = (text: string) => ({ name: 'sites.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.setInputFiles('[name=file]', file('number;name\n104;X\n1311;Kinder'));
  await page.click('main form button');
  assert.match((await page.locator('table').textContent()) ?? '', /abgelehnt/);
  assert.equal(await page.locator('[name=import]').count(), 0);
  await page.setInputFiles('[name=file]', file('number;name\n1311;Kinder'));
  await page.click('main form button');
  assert.match((await page.locator('table').textContent()) ?? '', /Kinderbibliotheek → Kinder/);
  await page.locator('form:has([name=import]) button').click();
  await awake(page);
  assert.match(page.url(), /done=1$/);
  assert.match(await (await fetch(`${desk.url}/de/directory/1311`)).text(), /„Kinder“/);
  await close();
});
