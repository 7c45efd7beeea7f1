import type { Page } from 'playwright-core';
import { askErasure } from '#desk/erasure/erasure-requests.ts';
import { partsOf } from '#domain/desks/settings.ts';
import { callStates } from './calls-states.ts';
import { follow } from './follow.ts';
import { cameTo, goTo } from './go-to.ts';
import { listStates, pickStates } from './list-states.ts';
import { ticketMacros } from './macro-states.ts';
import { mailWayStates } from './mail-way-states.ts';
import { keyStates, ownConsoleStates } from './own-console-states.ts';
import { at, opened, type PageState, refuse, type StateVisit } from './page-state.ts';
import { ticketQuestions } from './question-states.ts';
import { relationsStates } from './relations-states.ts';
import { checklistStates, ticketTasks } from './task-states.ts';
import { newFromTemplate, templateStates } from './template-states.ts';
import { ticketTogether, togetherStates } from './together-states.ts';
import { ticketTrust, trustStates } from './trust-states.ts';

/** Every page of the console and of a desk's administration in its states, by route, as Jonas sees them. */
export const staffStates: Record<string, PageState[]> = {
  ...togetherStates,
  ...checklistStates,
  ...templateStates,
  '/console': [
    { state: 'next', reach: console_('/console') },
    { state: 'told', reach: console_('/console?view=told') },
    { state: 'spam', reach: console_('/console?view=spam') },
    { state: 'closed', reach: console_('/console?view=closed') },
    { state: 'found', reach: console_('/console?q=page') },
    { state: 'nothing found', reach: console_('/console?q=qqqzzz') },
    ...listStates,
    ...keyStates,
  ],
  ...callStates,
  ...ownConsoleStates,
  '/console/new': [
    { state: 'empty', reach: console_('/console/new') },
    { state: 'errors', reach: refuse },
    newFromTemplate,
    ...pickStates,
  ],
  '/console/people/:person': [opened()],
  ...trustStates,
  '/console/figures': [{ state: 'filled', reach: console_('/console/figures') }],
  '/console/clock': [
    { state: 'friday', reach: console_('/console/clock') },
    { state: 'ten weeks', reach: console_('/console/clock?until=date&date=2027-01-29') },
    { state: 'not happening', reach: console_('/console/clock?until=nextWeek&only=stopped') },
    { state: 'errors', reach: console_('/console/clock?until=date&date=2020-01-01') },
  ],
  '/console/deadline': [
    { state: 'now', reach: console_('/console/deadline') },
    { state: 'a request over new year', reach: console_('/console/deadline?from=2026-12-21T10:00&count=request') },
    { state: 'a first answer', reach: console_('/console/deadline?from=2026-11-27T16:00&count=answer') },
    { state: 'many days', reach: console_('/console/deadline?from=2026-11-27T16:00&count=days&days=60') },
    { state: 'errors', reach: console_('/console/deadline?from=yesterday&count=days&days=many') },
  ],
  ...relationsStates,
  '/console/tickets/:number/clock': [
    { state: 'waiting', reach: clockOf('waiting') },
    { state: 'handled', reach: clockOf('handled') },
    { state: 'closed', reach: clockOf('closed') },
  ],
  '/console/tickets/:number': [
    { state: 'answer', reach: ticket('answer') },
    { state: 'ask', reach: ticket('ask') },
    { state: 'handle', reach: ticket('handle') },
    { state: 'note', reach: ticket('note') },
    { state: 'call', reach: ticket('call') },
    { state: 'priority', reach: openPriority },
    { state: 'fields', reach: openFields },
    { state: 'waiting', reach: ticketIn('waiting') },
    { state: 'handled', reach: ticketIn('handled') },
    { state: 'closed', reach: ticketIn('closed') },
    { state: 'previewed', reach: previewMail },
    ...ticketTogether,
    ...ticketMacros,
    ...ticketTrust,
    ...ticketTasks,
    ...ticketQuestions,
    { state: 'missing', reach: (page, { desk }) => goTo(page, `${desk.url}/console/tickets/DTO-1-1`) },
  ],
  '/admin': [opened()],
  '/admin/search': [
    opened(),
    { state: 'found', reach: at('?q=mail') },
    { state: 'nothing found', reach: at('?q=qqqzzz') },
  ],
  '/admin/look': [opened(), { state: 'refused', reach: refuseAccent }],
  '/admin/announcements': [opened(), { state: 'none', reach: at('?desk=ARC') }],
  '/admin/announcements/new': [opened(), { state: 'errors', reach: refuse }],
  '/admin/announcements/:id': [opened()],
  '/admin/referrals': [opened(), { state: 'none', reach: at('?desk=ARC') }],
  '/admin/directory': [
    opened(),
    { state: 'a slip', reach: at('?q=stadsarhief') },
    { state: 'nothing found', reach: at('?q=qqqzzz') },
  ],
  '/admin/directory/sites/new': [opened(), { state: 'errors', reach: refuse }],
  '/admin/directory/sites/:id': [opened()],
  '/admin/directory/requests': [opened()],
  '/admin/directory/requests/:request': [opened()],
  '/admin/directory/files': [opened(), { state: 'checked', reach: checkFile }],
  '/admin/directory/organisations': [opened()],
  '/admin/directory/organisations/new': [opened(), { state: 'errors', reach: refuse }],
  '/admin/directory/organisations/:id': [opened()],
  '/admin/articles': [opened(), { state: 'none', reach: at('?desk=ARC') }],
  '/admin/articles/new': [opened(), { state: 'errors', reach: refuse }],
  '/admin/articles/:id': [opened(), { state: 'previewed', reach: preview }],
  '/admin/forms': [opened(), { state: 'errors', reach: refuse }],
  '/admin/forms/:form': [opened()],
  '/admin/forms/:form/questions/:id': [opened(), { state: 'too long', reach: writeTooMuch }],
  '/admin/forms/:form/sections/:id': [opened()],
  '/admin/forms/:form/properties': [opened(), { state: 'errors', reach: emptyName }],
  '/admin/forms/:form/preview': [opened()],
  '/admin/forms/:form/versions': [opened()],
  '/admin/forms/:form/versions/:version': [opened()],
  '/admin/audit': [
    opened(),
    { state: 'found', reach: at('?who=jonas') },
    { state: 'nothing found', reach: at('?about=qqqzzz') },
    { state: 'errors', reach: at('?from=2026-11-25&until=2026-11-20') },
  ],
  '/admin/desks': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix': [opened()],
  '/admin/desks/:prefix/:part': [
    opened(),
    ...partsOf('desks')
      .slice(1, -1)
      .map((part) => ({ state: part, reach: deskPart(part) })),
    { state: 'errors', reach: clearFigures('promises') },
  ],
  '/admin/desks/:prefix/closing': [
    opened(),
    { state: 'tried', reach: tryPolicy },
    { state: 'errors', reach: clearFigures('closing') },
  ],
  '/admin/desks/:prefix/letters': [opened()],
  '/admin/desks/:prefix/letters/:letter': [
    opened(),
    { state: 'previewed', reach: preview },
    { state: 'errors', reach: writeUnknownPlaceholder },
    {
      state: 'several situations',
      reach: (page, { desk }) => goTo(page, `${desk.url}/admin/desks/DTO/letters/closed`),
    },
  ],
  '/admin/desks/:prefix/letter-texts/:text': [
    opened(),
    { state: 'previewed', reach: preview },
    { state: 'built in again', reach: takeBuiltIn },
    { state: 'errors', reach: leaveOutPromises },
  ],
  '/admin/desks/:prefix/clock': [opened(), { state: 'next week', reach: at('?until=nextWeek') }],
  '/admin/desks/:prefix/calendar': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/exceptions': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/exceptions/:exception': [opened(), { state: 'errors', reach: clearHours }],
  '/admin/desks/:prefix/calendar/file': [opened(), { state: 'checked', reach: checkCalendar }],
  '/admin/desks/:prefix/calendar/:year': [opened(), { state: 'decided', reach: pressDecided }],
  '/admin/desks/:prefix/calendar/yearly': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/calendar/yearly/:rule': [opened(), { state: 'errors', reach: turnValidity }],
  '/admin/desks/:prefix/mailboxes': [opened(), { state: 'errors', reach: refuse }],
  ...mailWayStates,
  '/admin/desks/:prefix/targets': [
    opened(),
    { state: 'saved', reach: at('?done=saved') },
    { state: 'errors', reach: saveWrongTargets },
    { state: 'a step', reach: addStep },
  ],
  '/admin/desks/:prefix/fields': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/tags': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/tags/:tag': [opened(), { state: 'errors', reach: clearName }],
  '/admin/desks/:prefix/teams': [opened(), { state: 'errors', reach: refuse }],
  '/admin/desks/:prefix/teams/:team': [opened(), { state: 'errors', reach: clearName }],
  '/admin/desks/:prefix/people': [opened(), { state: 'errors', reach: refuse }],
  '/admin/start': [opened()],
  '/admin/sign-in': [opened(), { state: 'removed', reach: at('?done=removed') }],
  '/admin/sign-in/new': [opened(), { state: 'errors', reach: refuse }],
  '/admin/sign-in/:id': [
    opened(),
    { state: 'saved', reach: at('?done=saved') },
    { state: 'tested in vain', reach: act('test') },
    { state: 'not sure', reach: act('remove') },
  ],
  '/admin/sign-in/people/:person': [opened(), { state: 'done', reach: at('?done=ended') }],
  '/admin/people': [
    opened(),
    { state: 'found', reach: at('?q=claire') },
    { state: 'nothing found', reach: at('?q=qqqzzz') },
    { state: 'errors', reach: at('?q=x') },
  ],
  '/admin/people/requests': [opened(), { state: 'asked', reach: askErased }],
  '/admin/people/:person': [
    opened(),
    { state: 'checked', reach: at('?step=check') },
    { state: 'asked', reach: openAsked },
    { state: 'no reason', reach: refuseWithout },
  ],
  '/admin/tokens': [opened(), { state: 'errors', reach: refuse }, { state: 'made', reach: makeToken }],
};

function console_(path: string): PageState['reach'] {
  return async (page, { desk }) => {
    await follow(page, desk.url + path);
  };
}

function ticket(say: string): PageState['reach'] {
  return (page, visit) => console_(`${visit.address}?say=${say}`)(page, visit);
}

function clockOf(status: 'waiting' | 'handled' | 'closed'): PageState['reach'] {
  return ticketIn(status, '/clock');
}

function ticketIn(status: 'waiting' | 'handled' | 'closed', beyond = ''): PageState['reach'] {
  return async (page, visit) => {
    const { number } = await visit.desk.db
      .selectFrom('tickets')
      .select('number')
      .where('status', '=', status)
      .where('kind', '!=', 'complaint')
      .limit(1)
      .executeTakeFirstOrThrow();
    await console_(`/console/tickets/${number}${beyond}`)(page, visit);
  };
}

/** Sends an empty form: the page's own messages refuse it, not the browser's. */
function act(value: string): PageState['reach'] {
  return async (page, visit) => {
    await at('')(page, visit);
    await page.click(`[name=act][value=${value}]`);
    await page.getByRole('alert').first().waitFor();
  };
}

async function checkCalendar(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  const event = (date: string, words: string) => `BEGIN:VEVENT\nDTSTART:${date}\nSUMMARY:${words}\nEND:VEVENT`;
  const days = [event('20270507', 'Pont'), event('20270506', 'Ascension'), event('20270510T090000Z', 'Réunion')];
  const buffer = Buffer.from(
    ['BEGIN:VCALENDAR', ...days, 'END:VCALENDAR']
      .join('\n')
      .replaceAll(/DTSTART:(\d{8})\n/g, 'DTSTART;VALUE=DATE:$1\n'),
  );
  await page.setInputFiles('[name=file]', { name: 'days.ics', mimeType: 'text/calendar', buffer });
  await page.click('main form button');
  await page.waitForSelector('#found');
}

async function clearHours(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.fill('[name=hours]', 'noon');
  await refuse(page);
}

async function pressDecided(page: Page): Promise<void> {
  await page.click('main button[name=decided]');
  await cameTo(page, '**done=decided');
}

async function turnValidity(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.fill('[name=from]', '2028-01-01');
  await page.fill('[name=until]', '2027-01-01');
  await refuse(page);
}

async function clearName(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.fill('[name=name]', '');
  await refuse(page);
}

async function emptyName(page: Page): Promise<void> {
  await page.fill('[name=name-fr]', '');
  await refuse(page);
}

async function refuseAccent(page: Page): Promise<void> {
  await page.fill('[name=light]', '#ffcc00');
  await page.click('[value=accent]');
}

async function checkFile(page: Page): Promise<void> {
  const buffer = Buffer.from('number;name\n104;X\n1311;Kinder');
  await page.setInputFiles('[name=file]', { name: 'sites.csv', mimeType: 'text/csv', buffer });
  await page.click('main form button');
}

async function askErased(page: Page, { desk, address }: StateVisit): Promise<void> {
  await askErasure(desk.world, desk.actor('amina'), 'Au plus vite.');
  await goTo(page, desk.url + address);
}

async function openAsked(page: Page, { desk }: StateVisit): Promise<void> {
  await askErasure(desk.world, desk.actor('amina'), 'Au plus vite.');
  await goTo(page, `${desk.url}/admin/people/${desk.cast.people.amina}`);
}

async function refuseWithout(page: Page): Promise<void> {
  await page.click('[value=refuse]');
  await page.getByRole('alert').first().waitFor();
}

async function previewMail(page: Page, visit: StateVisit): Promise<void> {
  await ticketIn('handled', '?say=answer')(page, visit);
  await page.click('[data-act=preview-answer]');
  await page.locator('dialog iframe').waitFor();
}

async function openPriority(page: Page, visit: StateVisit): Promise<void> {
  await ticket('note')(page, visit);
  await page.click('header [popovertarget=panel-priority]');
  await page.locator('#panel-priority').waitFor();
}

/** The panel opens from the side panel, which a narrow window folds. */
async function openFields(page: Page, visit: StateVisit): Promise<void> {
  await ticket('note')(page, visit);
  await page.locator('#panel-fields').evaluate((panel: HTMLElement) => panel.showPopover());
  await page.locator('#panel-fields').waitFor();
}

async function saveWrongTargets(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.fill('[name=handled]', 'bald');
  await page.fill('[name=rule-0-firstAnswer]', '9');
  await page.locator('form:has([name=handled]) button').click();
  await page.getByRole('alert').first().waitFor();
}

async function addStep(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.locator('form:has([name=act]) button').click();
  await page.locator('form:has([name=step])').first().waitFor();
}

async function preview(page: Page): Promise<void> {
  await page.locator('main form button[value=preview]').last().click();
}

async function writeUnknownPlaceholder(page: Page): Promise<void> {
  await page.fill('[name=reminder-fr]', 'Le ticket {nummer}');
  await refuse(page);
}

async function takeBuiltIn(page: Page): Promise<void> {
  await page.click('main form button[value=builtIn]');
}

async function leaveOutPromises(page: Page): Promise<void> {
  await page.fill('[name=request-text-fr]', 'Merci.\n\n{number}');
  await page.fill('[name=ticket]', 'DTO-1-01');
  await refuse(page);
}

async function writeTooMuch(page: Page): Promise<void> {
  await page.fill('[name=label-fr]', 'x'.repeat(201));
  await page.click('[value=save]');
}

function deskPart(part: string): PageState['reach'] {
  return (page, { desk }) => goTo(page, `${desk.url}/admin/desks/DTO/${part}`);
}

function clearFigures(part: string): PageState['reach'] {
  return async (page, { desk }) => {
    await goTo(page, `${desk.url}/admin/desks/DTO/${part}`);
    for (const field of await page.locator('main form input:not([type=hidden])').all()) await field.fill('');
    await refuse(page);
  };
}

/** Previews three days instead of five. */
async function tryPolicy(page: Page, visit: StateVisit): Promise<void> {
  await at('')(page, visit);
  await page.fill('[name=closing]', '3');
  await page.click('main [value=preview]');
  await page.locator('#what-if').waitFor();
}

async function makeToken(page: Page): Promise<void> {
  await page.fill('[name=name]', 'Museum');
  await page.check('[value=readTickets]');
  await page.locator('main button.button-main').first().click();
  await page.locator('[name=token]').waitFor();
}
