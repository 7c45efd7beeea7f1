import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atEnd } from '#test/at-end.ts';
import { openBrowser, openPage } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';
import { servePages } from './pages.ts';

/** Public pages need a desk's settings, and the console needs a signed-in user. */
const desk = await openConsoleDesk({ filled: false });
const site = await servePages({ services: { world: desk.world, demonstration: null } });
atEnd(site.close);
const browser = await openBrowser();

test('a public page is complete, in its language and without script', async () => {
  const { page, complaints, close } = await openPage(browser);
  const response = await goTo(page, `${site.origin}/nl`);
  assert.equal(response?.status(), 200);
  assert.equal(await page.getAttribute('html', 'lang'), 'nl');
  assert.equal(await page.locator('script').count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('a theme is chosen on a public page without script, and persists', async () => {
  const { page, complaints, close } = await openPage(browser, { javaScriptEnabled: false });
  await goTo(page, `${site.origin}/de`);
  await page.getByRole('button', { name: 'Dunkel' }).click();
  await awake(page);
  assert.equal(new URL(page.url()).pathname, '/de');
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  await goTo(page, `${site.origin}/de/contact`);
  assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
  assert.deepEqual(complaints, []);
  await close();
});

test('a console page hydrates under its Content-Security-Policy: a theme changes without a new document', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia');
  await page.evaluate('window.sameDocument = true');
  await page.locator('[popovertarget=account-menu]').click();
  await page.getByRole('button', { name: 'Sombre' }).click();
  await page.waitForSelector('html[data-theme=dark]');
  assert.equal(await page.evaluate('window.sameDocument'), true);
  assert.deepEqual(complaints, []);
  await close();
});

test('every page has the headers of the contract', async () => {
  for (const path of ['/', '/fr', '/console', '/console.data', '/fr/answer/secret', '/nowhere/at/all', '/xx']) {
    const { headers } = await fetch(site.origin + path, { redirect: 'manual' });
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'self'.*frame-ancestors 'none'.*base-uri 'none'.*form-action 'self'/, path);
    // A page that is cached for everyone has no nonce: nothing on it needs one.
    assert.match(policy, path === '/fr' ? /script-src 'self';/ : /script-src 'self' 'nonce-[^']{20,}';/, path);
    assert.equal(headers.get('content-language'), 'fr', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.equal(headers.get('cache-control'), /^\/(fr)?$/.test(path) ? 'private, no-cache' : 'no-store', path);
    assert.equal(
      headers.get('referrer-policy'),
      path.includes('secret') ? 'same-origin' : 'strict-origin-when-cross-origin',
    );
  }
});

test('no nonce is repeated', async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await fetch(`${site.origin}/sign-in`)).headers.get('content-security-policy')),
  );
  assert.notEqual(policies[0], policies[1]);
});

test('built files are cached for a year', async () => {
  const html = await (await fetch(`${site.origin}/sign-in`)).text();
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1];
  assert.equal((await fetch(site.origin + style)).headers.get('cache-control'), 'public, max-age=31536000, immutable');
});

test('another site’s form changes nothing', async () => {
  for (const origin of ['https://evil.example', 'null']) {
    const response = await fetch(`${site.origin}/theme`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'theme=dark&next=/fr',
      redirect: 'manual',
    });
    assert.equal(response.headers.get('set-cookie'), null, origin);
    assert.ok(response.status >= 400, origin);
  }
});

test('a missing page says so in the reader’s language', async () => {
  const response = await fetch(`${site.origin}/nl/nowhere`);
  assert.equal(response.status, 404);
  assert.match(await response.text(), /<html lang="nl".*Deze pagina bestaat niet/s);
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(site.reported, []);
});
