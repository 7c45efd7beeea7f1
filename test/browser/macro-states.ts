import type { Page } from 'playwright-core';
import type { ChangedFields } from '#domain/directory/fields.ts';
import { addAuditEntries } from '#store/history/audit.ts';
import { goTo } from './go-to.ts';
import { opened, type PageState, refuse, type StateVisit } from './page-state.ts';

/** The page on which a desk manages its macros. */
export const macroStates: Record<string, PageState[]> = {
  '/admin/desks/:prefix/macros': [
    opened(),
    { state: 'errors', reach: refuse },
    { state: 'one that can no longer be meant', reach: openBroken },
    { state: 'known', reach: openOne },
    { state: 'former versions', reach: openFormer },
    { state: 'deleted', reach: openDeleted },
  ],
};

/** More states of the ticket page. */
export const ticketMacros: PageState[] = [
  { state: 'macros', reach: openPicker },
  { state: 'no macro found', reach: seekNothing },
  { state: 'acts chosen', reach: chooseActs },
  { state: 'acts that cannot be done', reach: chooseBroken },
];

async function openOne(page: Page): Promise<void> {
  await page.locator('main li a').nth(1).click();
  await page.locator('#macro-preview').waitFor();
}

/** Breaks a macro: it assigns tickets to a person who has left. */
async function breakOne({ db }: StateVisit['desk']): Promise<void> {
  const acts = JSON.stringify([
    { do: 'assign', to: 'agent', personId: '0199aaaa-0000-7000-8000-000000000009' },
    { do: 'urgent', urgent: true },
  ]);
  const reasons = JSON.stringify({ fr: 'Panne', nl: 'Storing', de: 'Ausfall', en: 'Failure' });
  const macros = await db.selectFrom('macros').select(['id', 'names']).execute();
  const { id } = macros.find(({ names }) => names.en === 'Site is down')!;
  await db.updateTable('macros').set({ acts, reasons }).where('id', '=', id).execute();
}

async function openBroken(page: Page, { desk, address }: StateVisit): Promise<void> {
  await breakOne(desk);
  await goTo(page, desk.url + address);
  await page.locator('main li .text-urgent').waitFor();
}

/** Records a change of a macro's text and person, so that its page has a former version. */
async function openFormer(page: Page, { desk, address }: StateVisit): Promise<void> {
  const { wcms: deskId } = desk.cast.desks;
  const macros = await desk.db
    .selectFrom('macros')
    .select('id')
    .where('deskId', '=', deskId)
    .orderBy('position')
    .execute();
  const { id } = macros[0]!;
  const { tom } = desk.cast.people;
  const fields = { 'text-fr': { from: 'Bonjour,\n\nmerci.', to: 'Bonjour.' }, assign: { from: tom, to: null } };
  await recordMacro(desk, id, fields);
  await goTo(page, `${desk.url}${address}?macro=${id}`);
  await page.locator('#former').waitFor();
}

/** Records the deletion of a macro, so that the list offers to bring it back. */
async function openDeleted(page: Page, { desk, address }: StateVisit): Promise<void> {
  await recordMacro(desk, desk.world.newId(), { 'name-fr': { from: 'Accueil', to: null } });
  await goTo(page, desk.url + address);
  await page.locator('#removed summary').click();
  await page.locator('#removed [value=bringBack]').first().waitFor();
}

async function recordMacro({ db, cast }: StateVisit['desk'], of: string, fields: ChangedFields): Promise<void> {
  await db.transaction().execute((trx) =>
    addAuditEntries(trx, [
      {
        by: { role: 'administrator', personId: cast.people.jonas },
        at: '2026-11-24T09:00:00Z',
        act: 'deskChanged',
        subject: { kind: 'desk', id: cast.desks.wcms },
        data: { part: 'macros', of, fields },
      },
    ]),
  );
}

async function openPicker(page: Page, { desk }: StateVisit): Promise<void> {
  const { number } = await desk.db
    .selectFrom('tickets')
    .select('number')
    .where('status', '=', 'open')
    .where('kind', '<>', 'complaint')
    .where('deskId', '=', desk.cast.desks.wcms)
    .limit(1)
    .executeTakeFirstOrThrow();
  await goTo(page, `${desk.url}/console/tickets/${number}?say=answer`);
  await page.locator('[data-act=macro]').filter({ visible: true }).click();
  await page.keyboard.press('ArrowDown');
}

async function seekNothing(page: Page): Promise<void> {
  await page.keyboard.type('qqqzzz');
}

async function chooseActs(page: Page, visit: StateVisit): Promise<void> {
  await openPicker(page, visit);
  await page.keyboard.type('site');
  await page.keyboard.press('Enter');
  await page.locator('#acts-answer').waitFor();
}

async function chooseBroken(page: Page, visit: StateVisit): Promise<void> {
  await breakOne(visit.desk);
  await chooseActs(page, visit);
}
