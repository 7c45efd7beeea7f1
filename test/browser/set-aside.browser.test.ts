import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

/** An agent sets tickets aside, leaves an answer for later and reads the inbox: one desk, one page each for two agents. */
const desk = await openConsoleDesk({ filled: false });
const { world, db, cast } = desk;
const [nadia, tom] = [desk.actor('nadia'), desk.actor('tom')];
atEnd(() => assert.deepEqual(desk.reported, []));
desk.at('2026-11-24T09:00:00Z');

/** Opens a ticket of Claire's that Tom gives to Nadia. */
async function ofNadia(summary: string): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary} ?`,
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await assignTicket(world, tom, opened.ticket.number, nadia.email!);
  return opened.ticket.number;
}

const byTime = await ofNadia('Jusqu’à demain');
const byReply = await ofNadia('Jusqu’à une réponse');
const byClock = await ofNadia('Jusqu’à la clôture');
await markHandled(world, nadia, byClock, { text: 'C’est fait.' });
// The day of the closing is known once the relay takes the notice.
const takes = {
  send: async () => ({ accepted: '250 ok' }),
  check: async () => ({ ready: true }) as const,
  close: () => undefined,
};
await sendMails(
  world,
  takes,
  desk.jobs.flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : [])),
);

const { page, complaints } = await desk.atConsole('nadia', { viewport: { width: 1440, height: 900 } });

async function open(address: string): Promise<void> {
  await goTo(page, `${desk.url}/console${address}`);
}

const numbersOf = (rows: Locator) =>
  rows.evaluateAll((all) => all.map((row) => row.getAttribute('href')!.split('/').at(-1)!).sort());
const rows = page.locator('.list-open');

test('tickets are set aside until a time, a reply and a date of the clock, by keyboard', async () => {
  for (const [number, choice] of [
    [byTime, 'Le prochain jour ouvrable'],
    [byReply, 'L’arrivée d’une réponse'],
    [byClock, 'Le jour de la clôture'],
  ] as const) {
    await open(`/tickets/${number}`);
    await page.keyboard.press('l');
    // The focus goes into the panel.
    await page.locator('#panel-snooze button:focus').waitFor();
    if (number === byTime) assert.deepEqual(await violations(page), []);
    await page.getByRole('button', { name: choice }).press('Enter');
    await page
      .getByText(/^Mis de côté par Nadia El Amrani/)
      .first()
      .waitFor();
  }
  await open('?view=mine');
  assert.deepEqual(await numbersOf(rows), []);
  await page.keyboard.press('g');
  await page.keyboard.press('l');
  await page.getByRole('heading', { level: 1, name: 'Mis de côté' }).waitFor();
  assert.deepEqual(await numbersOf(rows), [byTime, byReply, byClock].sort());
});

test('a colleague sees who set a ticket aside and until when', async () => {
  const colleague = await desk.signIn('tom');
  await goTo(colleague.page, `${desk.url}/console/tickets/${byTime}`);
  await colleague.page
    .getByText(/door Nadia El Amrani/)
    .first()
    .waitFor();
  await goTo(colleague.page, `${desk.url}/console?q=${encodeURIComponent('is:snoozed')}`);
  assert.deepEqual(await numbersOf(colleague.page.locator('.list-open')), [byTime, byReply, byClock].sort());
  assert.deepEqual(colleague.complaints, []);
  await colleague.close();
});

test('they are back at their time and at a reply, with a mark; the others wait until they are taken back', async () => {
  await reactToTicket(world, desk.actor('claire'), byReply, { text: 'Voici la capture.', channel: 'portal' });
  desk.at('2026-11-25T07:30:00Z');
  await turnNotifications(world);
  await open('?view=mine');
  assert.deepEqual(await numbersOf(rows), [byTime, byReply].sort());
  assert.equal(await page.getByText('de retour', { exact: true }).count(), 2);
  await open(`/tickets/${byClock}`);
  await page.keyboard.press('L');
  await page
    .locator('header')
    .getByText(/^Mis de côté par/)
    .waitFor({ state: 'detached' });
});

test('the inbox says what concerns the agent; a ticket marks its news as read, and the button the rest', async () => {
  await ofNadia('Tout neuf');
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await page.getByRole('heading', { level: 1, name: 'Boîte de réception' }).waitFor();
  const unread = page.locator('main li', { hasText: 'Non lu' });
  const news = async () => (await unread.allTextContents()).map((text) => text.replace(/\s+/g, ' '));
  const all = await news();
  for (const said of ['est de retour', 'Claire Dumont a réagi', 'Tom Wouters vous a attribué'])
    assert.ok(
      all.some((text) => text.includes(said)),
      `${said}: ${all.join(' | ')}`,
    );
  // The page says that it was opened once it is drawn.
  const isRead = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await unread.filter({ hasText: byReply }).first().getByRole('link').click();
  await cameTo(page, `**/tickets/${byReply}`);
  await page.locator('#record').getByText('Voici la capture.').waitFor();
  await isRead;
  await open('/inbox');
  assert.ok(
    (await news()).every((text) => !text.includes(byReply)),
    (await news()).join(' | '),
  );
  assert.ok((await news()).some((text) => text.includes(byTime)));
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).press('Enter');
  await unread.first().waitFor({ state: 'detached' });
});

test('an answer waits for business hours, survives the page and is taken back', async () => {
  const waiting = () => db.selectFrom('pendingMessages').select('dueAt').where('state', '=', 'waiting').execute();
  await open(`/tickets/${byReply}`);
  await page.keyboard.press('a');
  const editor = page.locator('#say-answer [contenteditable=true]');
  await page.locator('#say-answer [contenteditable=true]:focus').waitFor();
  await page.keyboard.type('Merci, nous regardons.');
  await page.locator('[data-act=send-more-answer]').press('Enter');
  await page.locator('[data-act=send-later]:visible').press('Enter');
  const pending = page.locator('#record [data-sending]');
  await pending.getByText(/Part le/).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal((await waiting()).length, 1);
  await open(`/tickets/${byReply}`);
  await pending.getByText('Merci, nous regardons.').waitFor();
  await page.keyboard.press('z');
  await editor.getByText('Merci, nous regardons.').waitFor();
  await pending.waitFor({ state: 'detached' });
  assert.deepEqual(await waiting(), []);
});

test('nothing was logged as an error', () => assert.deepEqual(complaints, []));
