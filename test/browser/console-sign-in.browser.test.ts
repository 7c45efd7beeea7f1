import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demonstrationPassword as castPassword } from '#demo/cast.ts';
import { atEnd } from '#test/at-end.ts';
import { demonstrationPassword } from '#web/account/sign-in/demonstration-password.ts';
import { openPage } from './browser.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });

atEnd(() => assert.deepEqual(desk.reported, []));

async function signInPage(next = '', options = {}) {
  const opened = await openPage(desk.browser, options);
  await goTo(opened.page, `${desk.url}/sign-in${next}`);
  const send = async (login: string, password: string) => {
    await opened.page.fill('[name=login]', login);
    await opened.page.fill('[name=password]', password);
    const loaded = opened.page.waitForEvent('load');
    await opened.page.click('main button[type=submit]');
    await loaded;
  };
  return { ...opened, send };
}

test('a stranger is sent to the sign-in and then to the requested page', async () => {
  const { page, send, close } = await signInPage();
  await goTo(page, `${desk.url}/console/new`);
  assert.equal(new URL(page.url()).pathname, '/sign-in');
  await send('nadia@desk.example', 'belfry-demo');
  assert.equal(new URL(page.url()).pathname, '/console/new');
  await close();
});

test('an unknown account and a wrong password get the same message', async () => {
  const { page, send, close } = await signInPage('', { locale: 'en' });
  const said: (string | null)[] = [];
  for (const login of ['nadia@desk.example', 'nobody@desk.example']) {
    await send(login, 'guessed');
    said.push(await page.getByRole('alert').textContent());
    assert.match(await page.title(), /^Error: /);
    assert.equal(await page.inputValue('[name=login]'), login);
    assert.equal(await page.inputValue('[name=password]'), '');
  }
  assert.equal(said[0], said[1]);
  assert.match(said[0] ?? '', /The e\u2011mail address or the password is not right/);
  await close();
});

test('a sign-in never redirects to another site (attack 61)', async () => {
  for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
    const { page, send, close } = await signInPage(`?next=${encodeURIComponent(next)}`);
    await send('nadia@desk.example', 'belfry-demo');
    const { origin, pathname } = new URL(page.url());
    assert.deepEqual([origin, pathname], [desk.url, '/console'], next);
    await close();
  }
});

test('without a desk role the console does not exist', async () => {
  const { page, send, close } = await signInPage('?next=/console');
  await send('claire.dumont@patrimoine.example', 'belfry-demo');
  assert.equal(new URL(page.url()).pathname, '/portal');
  for (const path of ['/console', '/console/new', '/console/unplaced', '/console/tickets/DTO-104001-17'])
    assert.equal((await goTo(page, desk.url + path))?.status(), 404, path);
  await close();
});

test('signing out ends the session at once', async () => {
  const { page, close } = await desk.atConsole('nadia');
  const cookies = await page.context().cookies();
  await page.locator('[popovertarget=account-menu]').click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await cameTo(page, '**/sign-in');
  await page.context().addCookies(cookies);
  await goTo(page, `${desk.url}/console`);
  assert.equal(new URL(page.url()).pathname, '/sign-in');
  await close();
});

test('a real desk lists no accounts', async () => {
  const { page, close } = await signInPage();
  assert.doesNotMatch(await page.content(), new RegExp(demonstrationPassword));
  await close();
});

test('the demonstration shows its accounts’ password', () => {
  assert.equal(demonstrationPassword, castPassword);
});

test('the sign-in has no axe violation, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, complaints, close } = await signInPage('', { colorScheme, viewport: { width: 390, height: 844 } });
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
    assert.deepEqual(complaints, []);
    await close();
  }
});

test('the sign-in button does not move during hydration', async () => {
  const { page, close } = await openPage(desk.browser);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${desk.url}/sign-in`, { waitUntil: 'commit' });
  const submit = page.locator('main button[type=submit]').first();
  const show = page.locator('button[aria-controls=password]');
  await show.waitFor({ state: 'hidden' });
  await submit.waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await submit.boundingBox();
  release();
  await show.waitFor();
  assert.deepEqual(await submit.boundingBox(), before);
  await close();
});
