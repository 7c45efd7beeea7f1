import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { beginBulk, carryOutBulk } from '#desk/bulk/bulk.ts';
import { follow } from './follow.ts';
import { goTo } from './go-to.ts';
import { inboxStates } from './list-states.ts';
import type { PageState, StateVisit } from './page-state.ts';
import { inboxTasks } from './task-states.ts';

/** Keys, the palette, a selection and its report, and the personal settings, as Jonas sees them. */
export const ownConsoleStates: Record<string, PageState[]> = {
  '/console/inbox': [...inboxStates, inboxTasks],
  '/console/bulk': [{ state: 'opened', reach: go('/console/bulk') }],
  '/console/bulk/:run': [
    { state: 'over', reach: (page, at) => openRun(page, at, true) },
    { state: 'going on', reach: (page, at) => openRun(page, at, false) },
  ],
  '/console/settings': [
    { state: 'opened', reach: go('/console/settings') },
    { state: 'keys', reach: openKeys },
    { state: 'saved', reach: go('/console/settings?done=1') },
    { state: 'errors', reach: refuseAbsence },
  ],
};

/** Panels that a key opens over the list. */
export const keyStates: PageState[] = [
  { state: 'selecting on a phone', reach: go('/console?select=1') },
  { state: 'selection', reach: selectRows },
  { state: 'selection, closing', reach: (page) => pressKey(page, 'e', '#bulk-panel-close') },
  { state: 'palette', reach: openPalette },
  { state: 'palette, found', reach: (page) => page.keyboard.type('page').then(() => page.waitForTimeout(400)) },
  { state: 'keys', reach: overviewOfKeys },
];

function go(path: string): PageState['reach'] {
  return async (page, { desk }) => {
    await follow(page, desk.url + path);
  };
}

async function selectRows(page: Page, { desk }: StateVisit): Promise<void> {
  await follow(page, `${desk.url}/console`);
  for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
  await page.locator('#bulk').waitFor();
}

async function pressKey(page: Page, key: string, shown: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(shown).waitFor();
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]').waitFor();
}

async function overviewOfKeys(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.locator('dialog dl').first().waitFor();
}

async function openRun(page: Page, { desk }: StateVisit, isOver: boolean): Promise<void> {
  const tickets = desk.db.selectFrom('tickets').select('number').orderBy('id').limit(4);
  const numbers = (await tickets.execute()).map(({ number }) => number);
  const act = { do: 'close', reason: 'spam', said: null } as const;
  const begun = await beginBulk(desk.world, desk.actor('jonas'), isOver ? act : { do: 'note', text: 'x' }, numbers);
  assert.ok('runId' in begun);
  if (isOver) await carryOutBulk(desk.world, begun.runId);
  await goTo(page, `${desk.url}/console/bulk/${begun.runId}`);
}

async function openKeys(page: Page): Promise<void> {
  await page.locator('summary').click();
}

async function refuseAbsence(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/console/settings`);
  await page.fill('[name=from]', '2026-12-04');
  await page.fill('[name=until]', '2026-12-01');
  await page.locator('[value=absence]').click();
  await page.locator('[role=alert]').waitFor();
}
