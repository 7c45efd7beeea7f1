import type { Page } from 'playwright-core';
import { saveExampleFetching } from '#test/example-fetching.ts';
import { saveExampleRelay } from '#test/example-relay.ts';
import { goTo } from './go-to.ts';
import { opened, type PageState, type StateVisit } from './page-state.ts';

/** The pages for a desk's incoming and outgoing mail, in their states. */
export const mailWayStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/mailboxes/:address': [
    opened(),
    { state: 'errors', reach: saveEmptyFetching },
    { state: 'cannot be read', reach: openFailing },
  ],
  '/admin/desks/:prefix/sending': [
    opened(),
    { state: 'errors', reach: tryEmptyRelay },
    { state: 'cannot send', reach: openUnsent },
  ],
  '/admin/desks/:prefix/sending/signature': [
    opened(),
    { state: 'a key to publish', reach: makeKey },
    { state: 'errors', reach: turnUnpublishedOn },
  ],
};

async function saveEmptyFetching(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/admin/desks/DTO/mailboxes/wcms%40desk.example`);
  await page.click('main [value=save]');
  await page.getByRole('alert').first().waitFor();
}

/** A mailbox whose server is down. */
async function openFailing(page: Page, { desk }: StateVisit): Promise<void> {
  const { db, world, cast } = desk;
  await saveExampleFetching(world, desk.actor('jonas'), cast.desks.wcms);
  const failing = { failure: 'signIn', said: 'Invalid credentials', failingSince: '2026-11-24T08:00:00Z' };
  await db.updateTable('fetchedMailboxes').set(failing).execute();
  await goTo(page, `${desk.url}/admin/desks/DTO/mailboxes/wcms%40desk.example`);
  await page.getByText('Invalid credentials').waitFor();
}

async function tryEmptyRelay(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/admin/desks/DTO/sending`);
  await page.click('main [value=try]');
  await page.getByRole('alert').first().waitFor();
}

/** A relay that rejects everything. */
async function openUnsent(page: Page, { desk }: StateVisit): Promise<void> {
  const { db, world, cast } = desk;
  await saveExampleRelay(world, desk.actor('jonas'), cast.desks.wcms);
  const state = { failure: 'signIn', said: '535 5.7.8 Bad credentials', failingSince: '2026-11-24T08:00:00Z' };
  await db.deleteFrom('sendingStates').execute();
  await db
    .insertInto('sendingStates')
    .values({ deskId: cast.desks.wcms, ...state })
    .execute();
  await goTo(page, `${desk.url}/admin/desks/DTO/sending`);
  await page.getByText('535 5.7.8').waitFor();
}

async function makeKey(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/admin/desks/DTO/sending/signature`);
  await page.click('main [value=save]');
  await page.locator('#record').waitFor();
}

async function turnUnpublishedOn(page: Page, visit: StateVisit): Promise<void> {
  await makeKey(page, visit);
  await page.click('main [value=on]');
  await page.getByRole('alert').first().waitFor();
}
