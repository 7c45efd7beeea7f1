import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type PersonName, people } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { consoleWords, strangerWords } from '#locales/console/messages.ts';
import { enter } from './browser.ts';
import { sendNow, writeIn } from './composing.ts';
import { pick } from './console-desk.ts';
import type { DemoDesk } from './demo-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { arrive, fits, type Look, signInWithApp, unexpected } from './visitor.ts';

/**
 * A complaint coordinator's morning: takes and answers a ticket, and opens a complaint to one agent while another cannot see it
 * (R10).
 */
export async function goAsAgent(desk: DemoDesk, look: Look): Promise<void> {
  const { language } = look;
  const ticket = await receive(desk, look, 'incident');
  const complaint = await receive(desk, look, 'complaint');
  await desk.db.updateTable('people').set({ language }).where('id', '=', desk.cast.people.sofie).execute();
  const { page, complaints, close } = await arrive(desk, look, '/sign-in');
  await signInWithApp(page, 'sofie');
  await answer(desk, page, look, ticket);
  await share(desk, page, look, complaint);
  assert.deepEqual(unexpected(complaints), []);
  await close();
  assert.deepEqual(await seenBy(desk, look, 'nadia', complaint), { page: 200, found: 1, opens: true });
  assert.deepEqual(await seenBy(desk, look, 'tom', complaint), { page: 404, found: 0, opens: false });
}

async function answer(desk: DemoDesk, page: Page, look: Look, { number, summary }: Received): Promise<void> {
  const words = consoleWords[look.language];
  await goTo(page, `${desk.url}/console?q=${encodeURIComponent(summary)}`);
  await page.locator('.list-pane').getByRole('link', { name: summary }).first().click();
  await cameTo(page, `**/${number}**`);
  await ready(page, look);
  // On a phone the actions of a ticket are in one menu.
  if (look.width === 390) await page.getByRole('button', { name: words.ticket.more }).filter({ visible: true }).click();
  await page.getByRole('button', { name: words.ticket.take, exact: true }).filter({ visible: true }).click();
  await page.getByRole('button', { name: words.ticket.take, exact: true }).waitFor({ state: 'detached' });
  await goTo(page, `${desk.url}/console/tickets/${number}?say=answer`);
  await writeIn(page, 'answer', 'Voilà, die Seite is terug.');
  await page.locator('[data-act=send-answer]').click();
  await sendNow(page);
  await page.locator('article').getByText('Voilà, die Seite is terug.').waitFor();
  await fits(page, look);
  const { status, assigneeId } = await desk.db
    .selectFrom('tickets')
    .select(['status', 'assigneeId'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  assert.deepEqual([status, assigneeId], ['open', desk.cast.people.sofie]);
}

async function share(desk: DemoDesk, page: Page, look: Look, { number }: Received): Promise<void> {
  const { complaint } = strangerWords[look.language];
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await showSide(page, look);
  await decide(page, look, complaint.openTo, complaint.openPanel, people.nadia.name);
  await showSide(page, look);
  await page.getByRole('button', { name: `${complaint.withhold}: ${people.nadia.name}` }).waitFor();
  await decide(page, look, complaint.nameAbout, complaint.aboutPanel, people.tom.name);
  await showSide(page, look);
  await page.getByRole('button', { name: `${complaint.clear}: ${people.tom.name}` }).waitFor();
  await fits(page, look);
}

/** On a phone the side panel of a ticket is a drawer. */
async function showSide(page: Page, look: Look): Promise<void> {
  await ready(page, look);
  if (look.width === 390) await page.locator('[popovertarget=ticket-side]').filter({ visible: true }).first().click();
}

async function decide(
  page: Page,
  { script }: Look,
  button: string,
  panel: { person: string; submit: string },
  person: string,
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).filter({ visible: true }).click();
  const opened = page.locator('[popover]:popover-open').filter({ has: page.getByLabel(panel.person) });
  if (script) await pick(opened, panel.person, person);
  // Without scripts the people are a list.
  else await opened.getByLabel(panel.person).selectOption({ label: person });
  await opened.getByRole('button', { name: panel.submit, exact: true }).click();
}

interface Received {
  number: string;
  summary: string;
}

async function receive({ world, cast }: DemoDesk, { language, width }: Look, kind: 'incident' | 'complaint') {
  const summary = `${kind} ${language} ${width}`;
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language,
    kind,
    site: '1042',
    urgent: false,
    summary,
    text: 'Since this morning.',
    fileIds: [],
    requester: { email: people.joke.email, name: null, phone: null, language },
  });
  if ('refused' in received) throw new Error(received.refused);
  return { number: received.ticket.number, summary };
}

/**
 * Returns what another agent of the desk sees of it: the status of its page, the number of search results, and whether its
 * number opens it.
 */
async function seenBy(desk: DemoDesk, look: Look, who: PersonName, { number, summary }: Received) {
  const { page, close } = await arrive(desk, { ...look, script: false }, '/sign-in');
  await enter(page, desk, desk.cast.people[who]);
  const shown = await goTo(page, `${desk.url}/console/tickets/${number}`);
  await goTo(page, `${desk.url}/console?q=${encodeURIComponent(summary)}`);
  const found = await page.locator('.list-pane').getByRole('link', { name: summary }).count();
  await goTo(page, `${desk.url}/console?q=${number}`);
  const opens = page.url() === `${desk.url}/console/tickets/${number}`;
  await close();
  return { page: shown?.status(), found, opens };
}

async function ready(page: Page, { script }: Look): Promise<void> {
  if (script) await awake(page);
}
