import type { Page } from 'playwright-core';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { takeCall } from '#desk/calls/on-call.ts';
import { settleCall } from '#desk/calls/settle-call.ts';
import { changeSettings } from '#desk/desks/change-settings.ts';
import { weekdays } from '#domain/desks/setting-kinds.ts';
import { readActiveCalls } from '#store/calls/phone-calls.ts';
import { follow } from './follow.ts';
import { goTo } from './go-to.ts';
import type { PageState, StateVisit } from './page-state.ts';

const line = '+3225551210';
const claires = '+3225552011';

/** Pages of calls and urgent tickets in their states, as Jonas sees them. Each state starts and ends without an active call. */
export const callStates: Record<string, PageState[]> = {
  '/console/urgent': [
    { state: 'filled', reach: withLines('open', '/console/urgent') },
    { state: 'its line closed', reach: withLines('closed', '/console/urgent') },
    { state: 'a call over it', reach: withCall('/console/urgent') },
    { state: 'a ticket for the call', reach: openForCall },
    { state: 'over', reach: at('/console/urgent') },
  ],
  '/console/calls': [
    { state: 'log', reach: at('/console/calls') },
    { state: 'missed', reach: at('/console/calls?show=missed') },
    { state: 'back', reach: at('/console/calls?show=back') },
    { state: 'none', reach: at('/console/calls?day=2020-01-01') },
  ],
  '/console/calls/:id': [
    { state: 'of a colleague', reach: (page, { address, desk }) => follow(page, desk.url + address) },
    { state: 'in hand', reach: ownPage },
    { state: 'a wrong check', reach: wrongCheck },
    { state: 'refused', reach: refused },
    { state: 'over', reach: at('/console/calls') },
  ],
};

function at(path: string): PageState['reach'] {
  return async (page, visit) => {
    await finishAll(visit);
    await follow(page, visit.desk.url + path);
  };
}

/** Opens or closes the desk's lines for the whole day: at night, a row says when its line opens. */
function withLines(now: 'open' | 'closed', path: string): PageState['reach'] {
  return async (page, visit) => {
    const { world, cast } = visit.desk;
    const weekday = ((new Date(world.clock.now()).getUTCDay() + 3) % 7) + 1;
    const hoursOn = (day: number) => (now === 'open' ? '00:00-23:59' : day === weekday ? '09:00-12:30' : '');
    const numbers = { 'phone-fr': line, 'phone-nl': '+3225551211' };
    const hours = Object.keys(numbers).flatMap((of) => weekdays.map((day) => [`${of}-${day}`, hoursOn(day)]));
    const typed = { ...numbers, ...Object.fromEntries(hours) };
    const order = { part: 'lines', typed, seen: null } as const;
    await changeSettings(world, visit.desk.actor('jonas'), cast.desks.wcms, order);
    await at(path)(page, visit);
  };
}

/** Settles all active calls of Jonas. */
async function finishAll({ desk }: StateVisit): Promise<void> {
  const jonas = desk.actor('jonas');
  const { own } = await readActiveCalls(desk.db, jonas, desk.world.clock.now());
  for (const { id } of own) await settleCall(desk.world, jonas, id, { reached: true });
}

async function activeCall(visit: StateVisit): Promise<string> {
  await finishAll(visit);
  const { world, cast } = visit.desk;
  const news = { deskId: cast.desks.wcms, line, call: world.newId(), from: claires, agent: null, at: null };
  const { callId } = await hearPhoneEvent(world, { ...news, event: 'ringing' });
  await takeCall(world, visit.desk.actor('jonas'), callId);
  return callId;
}

function withCall(path: string): PageState['reach'] {
  return async (page, visit) => {
    await activeCall(visit);
    await goTo(page, visit.desk.url + path);
    await page.locator('aside #call-find').waitFor();
  };
}

async function openForCall(page: Page): Promise<void> {
  await page.focus('#call-find');
  await page.keyboard.press('Alt+n');
  await page.locator('[name=call-summary]').waitFor();
}

async function ownPage(page: Page, visit: StateVisit): Promise<void> {
  const id = await activeCall(visit);
  await goTo(page, `${visit.desk.url}/console/calls/${id}`);
}

async function wrongCheck(page: Page, { desk }: StateVisit): Promise<void> {
  const { sequence } = await desk.db
    .selectFrom('tickets')
    .select('sequence')
    .where('kind', '=', 'incident')
    .where('deskId', '=', desk.cast.desks.wcms)
    .limit(1)
    .executeTakeFirstOrThrow();
  await page.fill('#call-find', `${sequence} 99`);
  await page.locator('main [role=status] span').first().waitFor();
}

async function refused(page: Page): Promise<void> {
  await page.focus('#call-find');
  await page.keyboard.press('Alt+n');
  await page.fill('[name=call-site]', '12');
  await page.fill('[name=call-summary]', 'Test');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').first().waitFor();
}
