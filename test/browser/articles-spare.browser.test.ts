import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fillArticles, readArticle } from '#demo/fill-articles.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { goOn, letPass, openPublicDesk, overflow, shownNumber, violations } from './public-desk.ts';

const whitePage = readArticle('white-page');
const desk = await openPublicDesk();
await desk.world.transact((tx) => fillArticles(desk.world, tx, desk.cast.desks.wcms, desk.cast.people.nadia));

const reader: BrowserContextOptions = { userAgent: 'Mozilla/5.0 (X11) Firefox/150' };

/** Fills in the form from the first question to the questions of an incident. */
async function askedAbout(page: Page): Promise<void> {
  await page.check('[name=who][value=editor]');
  await goOn(page);
  await page.fill('[name=name]', 'Joke Vermeulen');
  await page.fill('[name=email]', 'joke.vermeulen@patrimoine.example');
  await goOn(page);
  await page.check('[name=kind][value=incident]');
  await goOn(page);
}

async function toTheCheck(page: Page): Promise<void> {
  await askedAbout(page);
  await page.fill('[name=q-site]', '1042');
  await page.fill('[name=q-summary]', 'Homepage toont al een uur een witte pagina');
  await page.fill('[name=q-happened]', 'Sinds 9.40 uur blijft de homepage wit.');
  await goOn(page);
  assert.match(page.url(), /\/nl\/contact\/check/);
}

const suggestion = (page: Page) => page.getByRole('link', { name: whitePage.nl.title });

async function solvedOfWhitePage(): Promise<number> {
  const row = await desk.db
    .selectFrom('articleDays')
    .innerJoin('articleTexts', 'articleTexts.articleId', 'articleDays.articleId')
    .select(({ fn }) => fn.sum<number>('solved').as('solved'))
    .where('title', '=', whitePage.nl.title)
    .executeTakeFirst();
  return Number(row?.solved);
}

async function tickets(): Promise<number> {
  return (await desk.db.selectFrom('tickets').select('id').execute()).length;
}

test('without script, an article on the check page spares a ticket, and the ticket can still be sent', async () => {
  const { page, complaints, close } = await desk.visit('/nl/contact', reader);
  await toTheCheck(page);
  await suggestion(page).click();
  await awake(page);
  assert.match(page.url(), /from=request/);
  // The person can go back without losing what they typed.
  await page.getByRole('link', { name: 'Terug naar mijn aanvraag' }).click();
  assert.match((await page.locator('main').textContent()) ?? '', /Homepage toont al een uur een witte pagina/);
  await suggestion(page).click();

  const before = await solvedOfWhitePage();
  letPass(5_000);
  await goOn(page);
  assert.equal(await page.locator('h1').textContent(), 'Er is niets verzonden');
  assert.equal(await solvedOfWhitePage(), before + 1);
  assert.equal(await tickets(), 0);

  await page.getByRole('link', { name: 'Mijn aanvraag toch verzenden' }).click();
  letPass(5_000);
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  assert.equal(await tickets(), 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a spared request is deleted after an hour', async () => {
  const { page, close } = await desk.visit('/nl/contact', reader);
  await toTheCheck(page);
  await suggestion(page).click();
  letPass(5_000);
  await goOn(page);
  await cameTo(page, '**/spared*');
  letPass(61 * 60_000);
  await page.reload();
  assert.equal(await page.getByRole('link', { name: 'Mijn aanvraag toch verzenden' }).count(), 0);
  await goTo(page, `${desk.url}/nl/contact/check`);
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /witte pagina/);
  await close();
});

test('with script, an article is suggested during typing, and spares the ticket too', async () => {
  const { page, close } = await desk.visit('/nl/contact', { ...reader, javaScriptEnabled: true });
  await askedAbout(page);
  await page.locator('[name=q-summary]').pressSequentially('witte pag', { delay: 20 });
  const link = suggestion(page);
  await link.waitFor();
  assert.deepEqual(await violations(page), []);
  const [article] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await article.waitForLoadState();
  assert.match((await article.locator('main').textContent()) ?? '', /andere tabblad/);
  const before = await tickets();
  letPass(5_000);
  await goOn(article);
  assert.equal(await article.locator('h1').textContent(), 'Er is niets verzonden');
  assert.equal(await tickets(), before);
  await close();
});

test('without input no spared request is shown, whatever the address says', async () => {
  const { page, close } = await desk.visit('/nl/articles?q=witte+pagina', reader);
  await page.click('main h3 a');
  await awake(page);
  await goTo(page, `${page.url()}?from=request`);
  assert.doesNotMatch((await page.locator('main').textContent()) ?? '', /mijn aanvraag/);
  await close();
});

test('the pages involved have no axe violation and fit on a phone', async () => {
  const { page, close } = await desk.visit('/nl/contact', {
    ...reader,
    javaScriptEnabled: true,
    viewport: { width: 390, height: 800 },
  });
  await toTheCheck(page);
  assert.deepEqual(await violations(page), []);
  await suggestion(page).click();
  await awake(page);
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflow(page), 0);
  letPass(5_000);
  await goOn(page);
  await cameTo(page, '**/spared*');
  assert.deepEqual(await violations(page), []);
  assert.equal(await overflow(page), 0);
  await close();
});

test('no page logged an error', () => assert.deepEqual(desk.reported, []));
