import type { Page } from 'playwright-core';
import { savePresence } from '#desk/staff/save-presence.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { cameTo, goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';

/** Pages for working together on a ticket, and for how a desk assigns new ones. */
export const togetherStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/assignment': [
    { state: 'first', reach: (page, { desk, address }) => goTo(page, desk.url + address) },
    { state: 'saved', reach: (page, { desk, address }) => goTo(page, `${desk.url}${address}?done=saved`) },
    { state: 'errors', reach: takeNobody },
    { state: 'a rule', reach: addRule },
  ],
};

/** More states of the ticket page. */
export const ticketTogether: PageState[] = [
  { state: 'colleagues', reach: withColleagues },
  { state: 'handing over', reach: openPanel('panel-assign') },
  { state: 'adding somebody', reach: openPanel('panel-participant') },
  { state: 'mentioned', reach: mentioned },
];

async function takeNobody(page: Page, { desk, address }: StateVisit): Promise<void> {
  await goTo(page, desk.url + address);
  await page.check('#mode-turn');
  await page.fill('[name=openMax]', '0');
  await page.locator('main button.button-main').click();
  await page.getByRole('alert').first().waitFor();
}

async function addRule(page: Page, { desk, address }: StateVisit): Promise<void> {
  await goTo(page, desk.url + address);
  await page.fill('[name=site]', '1187');
  await page.selectOption('[name=to]', { index: 1 });
  await page.locator('form[aria-labelledby=add-rule] button[type=submit]').click();
  await cameTo(page, '**done=added*');
}

async function withColleagues(page: Page, { desk, address }: StateVisit): Promise<void> {
  const number = address.split('/').at(-1)!;
  await savePresence(desk.world, desk.actor('tom'), number, { tab: 'a-tab-of-tom', state: 'writing' });
  await goTo(page, desk.url + address);
  await page.locator('header [role=status]').getByText('Tom Wouters').waitFor();
}

function openPanel(id: string) {
  return async (page: Page, { desk }: StateVisit): Promise<void> => {
    // A closed ticket, like the example, cannot be assigned.
    const { number } = await desk.db
      .selectFrom('tickets')
      .select('number')
      .where('status', '=', 'open')
      .where('kind', '<>', 'complaint')
      .limit(1)
      .executeTakeFirstOrThrow();
    await goTo(page, `${desk.url}/console/tickets/${number}`);
    await page.locator(`[popovertarget=${id}]`).filter({ visible: true }).first().click();
    await page.locator(`#${id}`).waitFor();
  };
}

async function mentioned(page: Page, { desk, address }: StateVisit): Promise<void> {
  await addNote(desk.world, desk.actor('tom'), address.split('/').at(-1)!, { text: '@Jonas Weber' });
  await goTo(page, desk.url + address);
}
