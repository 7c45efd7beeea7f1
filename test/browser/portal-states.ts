import type { Page } from 'playwright-core';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { cameTo, goTo } from './go-to.ts';
import { at, opened, type PageState, refuse, type StateVisit } from './page-state.ts';
import { newTicket } from './public-states.ts';
import { shownQuestion } from './question-states.ts';

/** Every page of the portal and of the personal account in its states, by route, as Claire sees them. */
export const portalStates: Record<string, PageState[]> = {
  '/account': [opened()],
  '/account/addresses': [opened(), { state: 'errors', reach: refuse }],
  '/account/password': [opened(), { state: 'errors', reach: refuse }],
  '/account/app': [opened(), { state: 'a wrong code', reach: typeWrongCode }],
  '/account/passkeys': [opened()],
  '/account/notifications': [opened()],
  '/account/confirm': [opened()],
  '/account/recovery-codes': [opened()],
  '/portal': [opened(), { state: 'nothing found', reach: at('?q=qqqzzz') }],
  '/portal/access': [opened(), { state: 'taken back', reach: at('?done=takenBack') }],
  '/portal/settings': [opened(), { state: 'errors', reach: mistypePhone }, { state: 'mails', reach: chooseMails }],
  '/portal/my-data/erasure': [opened(), { state: 'errors', reach: askUnsure }],
  '/portal/my-data': [opened(), { state: 'asked', reach: askErased }, { state: 'taken back', reach: takeBack }],
  '/portal/tickets/:number': [
    opened(),
    { state: 'an empty answer', reach: answerNothing },
    { state: 'no address', reach: addNobody },
    { state: 'asked', reach: openAsked },
    { state: 'asked, errors', reach: refuse },
    shownQuestion,
    { state: 'handled', reach: ticketIn('handled') },
    { state: 'closed', reach: ticketIn('closed') },
    { state: 'missing', reach: (page, { desk }) => goTo(page, `${desk.url}/portal/tickets/DTO-1-1`) },
  ],
};

/** Every page for granting access in an organisation, as Hugo sees them. */
export const managedStates: Record<string, PageState[]> = {
  '/portal/organisation': [opened()],
  '/portal/organisation/people/:person': [
    opened(),
    { state: 'their own', reach: (page, { desk }) => goTo(page, personOf(desk, desk.cast.people.hugo)) },
  ],
  '/portal/organisation/grant': [opened(), { state: 'errors', reach: refuse }],
  '/portal/organisation/requests': [opened(), { state: 'done', reach: at('?done=granted') }],
  '/portal/organisation/requests/:request': [opened()],
  '/portal/organisation/loans': [opened(), { state: 'errors', reach: refuse }],
  '/portal/organisation/review': [opened()],
  '/portal/organisation/figures': [opened()],
  '/portal/organisation/history': [opened()],
};

function personOf({ url }: StateVisit['desk'], id: string): string {
  return `${url}/portal/organisation/people/${id}`;
}

function ticketIn(status: 'handled' | 'closed'): PageState['reach'] {
  return async (page, { desk }) => {
    const { number } = await desk.db
      .selectFrom('tickets')
      .select('number')
      .where('status', '=', status)
      .where('requesterId', '=', desk.cast.people.claire)
      .where('organisationId', 'is not', null)
      .limit(1)
      .executeTakeFirstOrThrow();
    await goTo(page, `${desk.url}/portal/tickets/${number}`);
  };
}

async function openAsked(page: Page, visit: StateVisit): Promise<void> {
  const { world, actor, url } = visit.desk;
  const number = await newTicket(visit);
  await requestInformation(world, actor('nadia'), number, { text: 'x', questionIds: ['url', 'since'] });
  await goTo(page, `${url}/portal/tickets/${number}`);
}

async function answerNothing(page: Page, visit: StateVisit): Promise<void> {
  await goTo(page, `${visit.desk.url}/portal/tickets/${await newTicket(visit)}`);
  await page.locator('#reply-form button[type=submit]').last().click();
  await page.getByRole('alert').first().waitFor();
}

async function addNobody(page: Page): Promise<void> {
  await page.fill('[name=email]', 'no address');
  await page.press('[name=email]', 'Enter');
  await page.getByRole('alert').first().waitFor();
}

async function mistypePhone(page: Page): Promise<void> {
  await page.fill('[name=phone]', '12');
  await refuse(page);
}

async function chooseMails(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/portal/settings`);
  await page.check('[name=colleagues]');
  await page.click('[value=mails]');
  await page.getByRole('status').first().waitFor();
}

async function askUnsure(page: Page): Promise<void> {
  await page.click('main button.button-danger');
  await page.getByRole('alert').first().waitFor();
}

async function askErased(page: Page, { desk }: StateVisit): Promise<void> {
  await goTo(page, `${desk.url}/portal/my-data/erasure`);
  await page.check('[name=sure]');
  await page.click('main button.button-danger');
  await cameTo(page, '**/portal/my-data?done=asked');
}

async function takeBack(page: Page): Promise<void> {
  await page.click('main form[method=post] button');
  await cameTo(page, '**/portal/my-data');
}

async function typeWrongCode(page: Page): Promise<void> {
  await page.fill('[name=code]', '000000');
  await refuse(page);
}
