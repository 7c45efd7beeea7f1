import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Language, languages } from '#domain/language.ts';
import { awake } from './go-to.ts';
import { openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 960 };

/** A headless browser identifies itself as a robot. */
const userAgent = 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const counted = () => desk.db.selectFrom('referredVisits').select(['day', 'siteNumber', 'visits']).execute();
const search = async (page: Page, typed: string) => {
  await page.fill('[name=q]', typed);
  await page.locator('main form button').first().click();
  await awake(page);
};
/** Without scripts there is no animation frame to wait for. */
const wider = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const organisations: Record<Language, string> = {
  fr: 'Office du Patrimoine',
  nl: 'Dienst Erfgoed',
  de: 'Amt für Denkmalpflege',
  en: 'Heritage Office',
};

describe('a stranger finds the responsible desk without script or account', () => {
  for (const language of languages)
    for (const viewport of [phone, desktop])
      test(`${language}, ${viewport.width}`, async () => {
        const { page, complaints, close } = await desk.visit(`/${language}/contact?who=visitor`, {
          viewport,
          userAgent,
        });
        assert.equal(new URL(page.url()).pathname, `/${language}/directory`);
        await search(page, 'https://www.musee-des-pierres.example/horaires?x=1');
        assert.equal(new URL(page.url()).pathname, `/${language}/directory/1187`);
        const main = page.locator('main');
        assert.match((await main.locator('h1').textContent()) ?? '', new RegExp(organisations[language]));
        assert.equal(await main.locator('a[href^="mailto:"]').count(), 1);
        assert.equal(await main.locator('a[href^="tel:+32"]').count(), 1);
        assert.equal(await page.locator('html').getAttribute('lang'), language);
        assert.equal(await wider(page), 0);
        assert.deepEqual(complaints, []);
        await close();
      });
});

test('each visit counts the site and the day, without a ticket', async () => {
  assert.deepEqual(await counted(), [{ day: '2026-11-24', siteNumber: '1187', visits: 8 }]);
  assert.deepEqual(await desk.db.selectFrom('tickets').select('id').execute(), []);
});

test('neither reading a page nor a robot is counted', async () => {
  const before = await counted();
  for (const path of ['/fr/directory?q=fleuve', '/fr/directory/1098', '/fr/directory/sites?q=fleuve'])
    assert.equal((await fetch(desk.url + path)).status, 200);
  const robot = await fetch(`${desk.url}/fr/directory`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' },
    body: new URLSearchParams({ q: '1098' }),
  });
  assert.equal(robot.headers.get('location'), '/fr/directory/1098');
  assert.deepEqual(await counted(), before);
});

test('several sites are listed, each with its own button', async () => {
  const { page, close } = await desk.visit('/en/directory?q=Amt+fur+Denkmalpflege');
  const buttons = page.getByRole('button', { name: /See who can answer you: / });
  assert.ok((await buttons.count()) > 2);
  await page.getByRole('button', { name: 'See who can answer you: Kinderbibliotheek' }).click();
  await awake(page);
  assert.equal(new URL(page.url()).pathname, '/en/directory/1311');
  await close();
});

test('a typing error is confirmed, never assumed', async () => {
  const { page, close } = await desk.visit('/nl/directory');
  await search(page, 'stadsarhief');
  assert.equal(page.url(), `${desk.url}/nl/directory?q=stadsarhief`);
  await page.getByRole('button', { name: 'Bekijken wie u antwoordt: Stadsarchief' }).click();
  await awake(page);
  assert.equal(new URL(page.url()).pathname, '/nl/directory/1042');
  await close();
});

test('without a result the page suggests what to try, and a complaint stays open to everyone', async () => {
  const { page, close } = await desk.visit('/de/directory', { userAgent });
  await search(page, 'Raumschiff');
  assert.equal(await page.locator('h1').textContent(), 'Wir finden „Raumschiff“ nicht');
  assert.equal(await page.locator('main [href="/de/contact?who=complaint"]').count(), 1);
  assert.equal((await counted()).find(({ siteNumber }) => siteNumber === '')?.visits, 1);
  await search(page, '');
  assert.equal(await page.locator('[role=alert]').count(), 1);
  await close();
});

test('sites are suggested during typing, the same for everyone and without a cookie', async () => {
  const response = await fetch(`${desk.url}/nl/directory/sites?q=stadsar`);
  assert.deepEqual(await response.json(), {
    items: [{ value: '1042', label: 'Stadsarchief', detail: '1042 · Dienst Erfgoed' }],
  });
  assert.equal(response.headers.get('cache-control'), 'public, max-age=60');
  assert.equal(response.headers.get('set-cookie'), null);
});

test('an unknown site has no page', async () => {
  for (const path of ['/fr/directory/9999', '/fr/directory/x', '/fr/directory?desk=XYZ', '/xx/directory'])
    assert.equal((await fetch(desk.url + path)).status, 404, path);
});

test('typed text is escaped everywhere', async () => {
  const { page, complaints, close } = await desk.visit('/fr/directory?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', {
    javaScriptEnabled: true,
  });
  assert.match((await page.locator('h1').textContent()) ?? '', /<img src=x/);
  assert.deepEqual(complaints, []);
  await close();
});
