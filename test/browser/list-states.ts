import type { Page } from 'playwright-core';
import { follow } from './follow.ts';
import { opened, type PageState, type StateVisit } from './page-state.ts';

/** What stands over or beside the list: the filter as chips, the panel that saves it, and the preview. */
export const listStates: PageState[] = [
  { state: 'filtered', reach: filtered },
  { state: 'saving a view', reach: openSaving },
  { state: 'previewed beside', reach: preview },
  { state: 'the preview put away', reach: (page) => page.click('[data-act=preview]') },
];

/** A field that finds people while somebody types. */
export const pickStates: PageState[] = [{ state: 'an open picker', reach: pickPerson }];

/** The inbox with news, and read as a whole. */
export const inboxStates: PageState[] = [opened(), { state: 'read', reach: readAll }];

async function filtered(page: Page, { desk }: StateVisit): Promise<void> {
  await follow(page, `${desk.url}/console?q=status:open%20kind:incident%20assignee:me`);
}

async function openSaving(page: Page): Promise<void> {
  await page.click('[popovertarget=save-view]');
  await page.locator('#save-view').waitFor();
}

async function preview(page: Page, { desk }: StateVisit): Promise<void> {
  await follow(page, `${desk.url}/console`);
  await page.click('[data-act=preview]');
  await page.locator('.list-preview h2').waitFor();
}

async function pickPerson(page: Page, { desk, address }: StateVisit): Promise<void> {
  await follow(page, desk.url + address);
  await page.locator('[name=name]').pressSequentially('Claire');
  await page.locator('[role=option]').first().waitFor();
}

/** In the second language nothing is unread any more. */
async function readAll(page: Page): Promise<void> {
  const button = page.locator('[data-act=read-all]');
  if (await button.isVisible()) await button.click();
  await button.waitFor({ state: 'detached' });
}
