import type { Page } from 'playwright-core';
import { listTemplates } from '#store/templates/templates.ts';
import { goTo } from './go-to.ts';
import { opened, type PageState, refuse, type StateVisit } from './page-state.ts';

/** The page on which a desk keeps its ticket templates. */
export const templateStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/templates': [
    opened(),
    { state: 'errors', reach: refuse },
    { state: 'known', reach: openTemplate },
    { state: 'dates', reach: showDates },
  ],
};

/** A new ticket with a template filled in. */
export const newFromTemplate: PageState = { state: 'from a template', reach: fillTemplate };

async function openTemplate(page: Page): Promise<void> {
  await page.locator('[data-order] a').first().click();
  await page.locator('#retire').waitFor();
}

/** A rule whose next days the page shows before it is saved. */
async function showDates(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/admin/desks/DTO/templates`);
  await openTemplate(page);
  await page.selectOption('[name=every]', 'quarter');
  await page.locator('[name=intent][value=dates]').click();
  await page.locator('#dates').waitFor();
}

async function fillTemplate(page: Page, { desk }: StateVisit): Promise<void> {
  const [template] = await listTemplates(desk.db, [desk.cast.desks.wcms]);
  await goTo(page, `${desk.url}/console/new?template=${template!.id}`);
  await page.locator('[name=filled]').waitFor({ state: 'attached' });
}
