import type { Page } from 'playwright-core';
import { follow } from './follow.ts';
import type { PageState, StateVisit } from './page-state.ts';

/** The pages for splitting, merging and linking a ticket, in their states, by route. */
export const relationsStates: Record<string, PageState[]> = {
  '/console/tickets/:number/split': [
    { state: 'opened', reach: open },
    { state: 'errors', reach: splitNothing },
  ],
  '/console/tickets/:number/join': [
    { state: 'opened', reach: open },
    { state: 'found', reach: (page, { desk, address }) => follow(page, `${desk.url}${address}?q=page`) },
    { state: 'nothing found', reach: (page, { desk, address }) => follow(page, `${desk.url}${address}?q=qqqzzz`) },
    { state: 'errors', reach: joinNothing },
  ],
  '/console/tickets/:number/cause': [{ state: 'none', reach: open }],
};

function open(page: Page, { desk, address }: StateVisit) {
  return follow(page, desk.url + address);
}

async function splitNothing(page: Page, visit: StateVisit): Promise<void> {
  await open(page, visit);
  await page.locator('#summary').fill('Le logo');
  await page.locator('form[method=post] button[type=submit]').last().click();
  await page.locator('[role=alert]').waitFor();
}

async function joinNothing(page: Page, { desk, address }: StateVisit): Promise<void> {
  await follow(page, `${desk.url}${address}?q=qqqzzz`);
  await page.locator('form[method=post] button[type=submit]').last().click();
  await page.locator('[role=alert]').waitFor();
}
