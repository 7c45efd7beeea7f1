import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type PersonName, people } from '#demo/cast.ts';
import type { Language } from '#domain/language.ts';
import { receiptWords } from '#locales/public/messages.ts';
import { atEnd } from '#test/at-end.ts';
import { enter, openTab } from './browser.ts';
import { cameTo, goTo } from './go-to.ts';
import { goOn, letPass, openPublicDesk, overflow, violations } from './public-desk.ts';

const desk = await openPublicDesk();
atEnd(() => assert.deepEqual(desk.reported, []));
/** The forms per address and hour are limited, so each language has its own person. */
const senders = { fr: 'claire', de: 'emil' } as const;

/** A phone and a desktop: the walk of every page reads the words of these pages in all four languages. */
const looks = [
  ['fr', 390],
  ['de', 1440],
] as const;

for (const [language, width] of looks)
  test(`a new portal request is prefilled, with one main button per page (${language}, ${width} pixels)`, async () => {
    const { page, close } = await arrive(senders[language], language, width);
    await goTo(page, `${desk.url}/${language}/contact/you?who=portal`);
    await page.getByText(people[senders[language]].email).first().waitFor();
    assert.equal(await page.locator('main').locator('[name=name], [name=email]').count(), 0, 'they are known');
    await isRight(page, language);
    await goOn(page);
    await isRight(page, language);
    await page.check('[name=kind][value=question]');
    await goOn(page);
    await isRight(page, language);
    // Nothing is answered yet: the page lists what is missing and keeps the rest.
    const own = page.locator('button[name=own]').first();
    const site = await own.getAttribute('value');
    await own.click();
    assert.equal(await page.inputValue('[name=q-site]'), site);
    await goOn(page);
    await page.getByRole('alert').first().waitFor();
    assert.equal(await page.inputValue('[name=q-site]'), site);
    await isRight(page, language);
    await ask(page, 'Logo');
    await goOn(page);
    await isRight(page, language);
    await page.click('button[value=another]');
    await page.check('[name=kind][value=question]');
    await goOn(page);
    await ask(page, 'Menu');
    await goOn(page);
    await isRight(page, language);
    letPass(3_000);
    await goOn(page);
    await cameTo(page, '**/contact/received/*');
    await isRight(page, language);
    await page.getByRole('link', { name: receiptWords[language].followAll }).click();
    await cameTo(page, '**/portal');
    await page.getByRole('link', { name: `Menu ${language} ${width}` }).waitFor();
    await close();
  });

test('the receipt of one request has one main button, to its page', async () => {
  const { page, close } = await arrive('joke', 'en', 390);
  await goTo(page, `${desk.url}/en/contact/you?who=portal`);
  await goOn(page);
  await page.check('[name=kind][value=question]');
  await goOn(page);
  await ask(page, 'Colour');
  await goOn(page);
  letPass(3_000);
  await goOn(page);
  await isRight(page, 'en');
  await page.locator('main .button-main').click();
  await cameTo(page, '**/portal/tickets/*');
  await close();
});

async function arrive(who: PersonName, language: Language, width: 390 | 1440) {
  const personId = desk.cast.people[who];
  await desk.db.updateTable('people').set({ language }).where('id', '=', personId).execute();
  const colorScheme = width === 390 ? ('dark' as const) : ('light' as const);
  const viewport = { width, height: 844 };
  const visited = await openTab(desk.browser, { locale: language, viewport, colorScheme });
  await enter(visited.page, desk, personId);
  return visited;
}

async function ask(page: Page, about: string): Promise<void> {
  const language = await page.getAttribute('html', 'lang');
  await page.fill('[name=q-summary]', `${about} ${language} ${page.viewportSize()?.width}`);
  await page.fill('[name=q-asked]', 'Hoe verander ik dit?');
}

async function isRight(page: Page, language: Language): Promise<void> {
  assert.deepEqual(await violations(page), [], page.url());
  assert.equal(await overflow(page), 0, page.url());
  assert.equal(await page.getAttribute('html', 'lang'), language);
  assert.equal(await page.locator('main .button-main:visible').count(), 1, `${page.url()} has one main button`);
}
