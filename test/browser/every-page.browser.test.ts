import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Language, languages } from '#domain/language.ts';
import { signedIn } from '#test/session.ts';
import { violations } from './axe.ts';
import { openDemoDesk } from './demo-desk.ts';
import { exampleAddresses } from './example-addresses.ts';
import { pageRoutes } from './page-routes.ts';
import { overflow } from './public-desk.ts';
import { type PageState, publicStates } from './public-states.ts';
import { portalStates, staffStates } from './staff-states.ts';

const desk = await openDemoDesk();
const addressOf = await exampleAddresses(desk);
const desktop = { width: 1440, height: 960 };
const phone = { width: 390, height: 844 };
/** 400 % zoom of 1,280 pixels (WCAG 1.4.10). */
const zoomed = { width: 320, height: 640 };

test('every page has a line that says in which states it is looked at', async () => {
  const patterns = (await pageRoutes()).filter(({ isPage }) => isPage).map(({ pattern }) => pattern);
  const known = { ...publicStates, ...portalStates, ...staffStates };
  for (const pattern of patterns)
    assert.ok(known[pattern], `${pattern} is a new page: name its states in public-states.ts or staff-states.ts.`);
  for (const pattern of Object.keys(known))
    assert.ok(patterns.includes(pattern), `${pattern} is no page any more: take its line out.`);
});

describe('every public page in every state: no violation in either theme, nothing sideways', () => {
  for (const language of languages)
    test(language, async () => {
      const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true, locale: language });
      const { found, titles } = await walk(page, publicStates, language);
      assert.deepEqual(found, []);
      assert.ok(titles.size > Object.keys(publicStates).length, 'each page has a title of its own');
      await close();
    });
});

describe('every page behind a sign-in in every state, too, and the frame of the console stands still', () => {
  for (const [name, states, language] of [
    ['claire', portalStates, 'nl'],
    ['claire', portalStates, 'en'],
    ['jonas', staffStates, 'fr'],
    ['jonas', staffStates, 'de'],
  ] as const)
    test(`${name}, ${language}`, async () => {
      await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people[name]).execute();
      const { page, close } = await desk.visit('/sign-in', { javaScriptEnabled: true });
      const token = await signedIn(desk.world, desk.cast.people[name]);
      await page.context().addCookies([{ name: 'belfry', value: token, url: desk.url }]);
      assert.deepEqual((await walk(page, states, language)).found, []);
      await close();
    });
});

/** Looks at each state of each page, light on a desktop and dark on a telephone: what is wrong with all of them. */
async function walk(page: Page, states: Record<string, PageState[]>, language: Language) {
  page.setDefaultTimeout(8_000);
  const titles = new Set<string>();
  const found: string[] = [];
  for (const [pattern, each] of Object.entries(states))
    for (const { state, reach } of each) {
      await show(page, desktop, 'light');
      await reach(page, { desk, language, address: addressOf(pattern, language) });
      const wrong = [...(await headWrongs(page, language)), ...(await wrongs(page))];
      titles.add(await page.title());
      await show(page, phone, 'dark');
      wrong.push(...(await wrongs(page)));
      await show(page, zoomed, 'dark');
      wrong.push(...(await sizeWrongs(page)));
      found.push(...wrong.map((each) => `${pattern}, ${state}: ${each}`));
    }
  return { found, titles };
}

async function show(page: Page, viewport: { width: number; height: number }, colorScheme: 'light' | 'dark') {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

async function wrongs(page: Page): Promise<string[]> {
  return [...(await sizeWrongs(page)), ...(await violations(page))];
}

/** No page runs sideways. In the console only parts of the frame scroll, where the window is not as low as at 400 % zoom. */
async function sizeWrongs(page: Page): Promise<string[]> {
  const sideways = await overflow(page);
  const below = await page.evaluate(() => {
    const framed = document.querySelector('[data-density=console]') !== null;
    return framed && window.innerHeight > 640 ? document.documentElement.scrollHeight - window.innerHeight : 0;
  });
  const at = `at ${page.viewportSize()?.width} pixels`;
  return [
    ...(sideways === 0 ? [] : [`${sideways} pixels too wide ${at}`]),
    ...(below === 0 ? [] : [`the document scrolls by ${below} pixels behind its frame ${at}`]),
  ];
}

async function headWrongs(page: Page, language: Language): Promise<string[]> {
  const lang = await page.getAttribute('html', 'lang');
  const [headings, heads] = [await page.locator('h1').count(), await page.locator('head > title').count()];
  return [
    ...(lang === language ? [] : [`its language is ${lang}`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(heads === 1 ? [] : [`${heads} titles`]),
  ];
}
