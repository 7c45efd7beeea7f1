// On paper a page holds all that it shows on a screen, and neither navigation nor forms.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openAgent } from './agent-at-console.ts';
import { openDemoDesk } from './demo-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openDemoDesk();
const a4 = { width: 794, height: 1123 };

/** Opens a page as it is printed. */
async function print(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await goTo(page, desk.url + address);
  await page.setViewportSize(a4);
  await page.emulateMedia({ media: 'print' });
}

/** The parts of a printed page that are of use on a screen only. */
const controls = (page: Page) =>
  page
    .locator('nav, footer, form:not(#step), button:not([data-printed]), textarea, [role=textbox], div[popover]')
    .evaluateAll((found) =>
      found.filter((each) => each.checkVisibility()).map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );

test('a ticket is printed whole, with its number and its details', async () => {
  const { number } = await desk.db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .innerJoin('desks', 'desks.id', 'tickets.deskId')
    .select('number')
    .where('desks.prefix', '=', 'DTO')
    .where('tickets.kind', '<>', 'complaint')
    .groupBy('number')
    .orderBy(({ fn }) => fn.countAll(), 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const { page } = await openAgent(desk, 'nadia');
  await print(page, `/console/tickets/${number}`);
  assert.ok(await page.locator('header').getByText(number).first().isVisible());
  assert.ok(await page.locator('main aside').isVisible());
  const cut = await page.locator('main, main *').evaluateAll((all) =>
    all
      .filter((each) => each.checkVisibility() && getComputedStyle(each).overflowY !== 'visible')
      .filter(({ scrollHeight, clientHeight }) => clientHeight > 1 && scrollHeight > clientHeight + 2)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  assert.deepEqual(cut, []);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  assert.ok(height > a4.height && height < 4 * a4.height, `${height}`);
  assert.deepEqual(await controls(page), []);
});

test('an article is printed without navigation and without the question below it', async () => {
  const { page } = await desk.visit('/fr/articles');
  const address = await page.locator('main a[href*="/articles/"]').first().getAttribute('href');
  await print(page, address!);
  assert.deepEqual(await controls(page), []);
  assert.equal(await page.locator('#asks').isVisible(), false);
});
