import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { until } from '#test/until.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

async function newTicket(summary: string): Promise<string> {
  const received = await receiveContact(desk.world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary}, depuis ce matin.\n\nEt qui peut changer le logo ?`,
    fileIds: [],
  });
  assert.ok('ticket' in received);
  return received.ticket.number;
}

const ticketOf = async (number: string) => (await findTicket(desk.db, desk.actor('nadia'), number))!;

/** Moves to a control by Tab, like a person without a mouse; fails if Tab does not reach it. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  for (let pressed = 0; pressed < 150; pressed++) {
    if (await control.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab does not reach ${control}.`);
}

async function choose(page: Page, panel: Locator, name: string, value: string): Promise<void> {
  await tabTo(page, panel.getByRole('combobox').first());
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
  assert.match((await panel.locator(`[name=${name}] option:checked`).textContent()) ?? '', new RegExp(value, 'i'));
}

async function openByNumber(page: Page, number: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  await page.keyboard.type(number);
  await page.locator('[role=option][aria-selected=true]', { hasText: number }).waitFor();
  await page.keyboard.press('Enter');
  await cameTo(page, `**/console/tickets/${number}`);
  await page.locator('main header', { hasText: number }).waitFor();
}

async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  await page.keyboard.type(name);
  await page.locator('[role=option][aria-selected=true]', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a tab by its key, and types once it has the cursor. */
async function write(page: Page, key: string, tab: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator(`#say-${tab} :is(textarea[name=text], [contenteditable=true]):focus`).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
}

/** Sends without waiting the ten seconds. */
async function sendAtOnce(page: Page): Promise<void> {
  await tabTo(page, page.locator('[data-act=send-now]').first());
  await page.keyboard.press('Enter');
  await page.locator('[data-act=send-now]').first().waitFor({ state: 'detached' });
}

const isNow = (number: string, status: string) => until(async () => (await ticketOf(number)).status === status);

/** Twelve tickets, each handled in a different way and without a mouse (R5, R12, R13, R18, R20). */
test('a working day: twelve tickets by keyboard alone', async (day) => {
  const numbers: string[] = [];
  for (let place = 1; place <= 12; place++) numbers.push(await newTicket(`Question du jour ${place}`));
  const [answered, asked, noted, called, handled, closed, given, changed, raised, parted, merged, kept] = numbers as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await reactToTicket(desk.world, desk.actor('claire'), parted, { text: 'Le logo manque aussi.', channel: 'portal' });
  const { page, complaints, close } = await desk.atConsole('nadia');

  await day.test('one is taken and answered; the answer is taken back, mended and sent', async () => {
    await openByNumber(page, answered);
    await page.keyboard.press('t');
    await until(async () => (await ticketOf(answered)).assigneeId === desk.cast.people.nadia);
    await write(page, 'a', 'answer', 'Cest reparé.');
    await page.locator('[data-act=undo-send]').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('z');
    await page.locator('#say-answer [contenteditable=true]:focus').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('C’est réparé.');
    await page.keyboard.press('Control+Enter');
    await sendAtOnce(page);
    await page.locator('article', { hasText: 'C’est réparé.' }).waitFor();
    assert.equal(await page.locator('article', { hasText: 'Cest reparé.' }).count(), 0);
    await isNow(answered, 'open');
  });

  await day.test('one waits for information', async () => {
    await openByNumber(page, asked);
    await write(page, 'i', 'ask', 'Une précision, s’il vous plaît.');
    await sendAtOnce(page);
    await isNow(asked, 'waiting');
  });

  await day.test('one gets a note', async () => {
    await openByNumber(page, noted);
    await write(page, 'n', 'note', 'Même panne qu’hier.');
    await page.locator('article', { hasText: 'Même panne qu’hier.' }).waitFor();
  });

  await day.test('a call about one is written down', async () => {
    await openByNumber(page, called);
    await write(page, 'c', 'call', 'Elle rappelle demain.');
    await page.locator('article', { hasText: 'Elle rappelle demain.' }).waitFor();
  });

  await day.test('one is handled, and says when it closes', async () => {
    await openByNumber(page, handled);
    await write(page, 'h', 'handle', 'Le modèle est corrigé.');
    await sendAtOnce(page);
    await isNow(handled, 'handled');
  });

  await day.test('one is closed with a reason', async () => {
    await openByNumber(page, closed);
    await page.keyboard.press('e');
    const panel = page.locator('#panel-close');
    await choose(page, panel, 'reason', 'spam');
    await tabTo(page, panel.locator('button[type=submit]'));
    await page.keyboard.press('Enter');
    await isNow(closed, 'closed');
  });

  await day.test('one is handed over with a note', async () => {
    await openByNumber(page, given);
    await page.keyboard.press('s');
    const panel = page.locator('#panel-assign');
    await choose(page, panel, 'assignee', 'tom');
    await tabTo(page, panel.locator('[name=note]'));
    await page.keyboard.type('Tu connais ce site.');
    await tabTo(page, panel.locator('form:has([name=assignee]) button[type=submit]'));
    await page.keyboard.press('Enter');
    await until(async () => (await ticketOf(given)).assigneeId === desk.cast.people.tom);
  });

  await day.test('one is changed with a reason', async () => {
    await openByNumber(page, changed);
    await page.keyboard.press('m');
    const panel = page.locator('#panel-change');
    await tabTo(page, panel.locator('[name=summary]'));
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Le logo est flou');
    await tabTo(page, panel.locator('[name=because]'));
    await page.keyboard.type('Plus clair.');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Le logo est flou' }).waitFor();
  });

  await day.test('the priority of one follows from whom it touches', async () => {
    await openByNumber(page, raised);
    await page.keyboard.press('p');
    const panel = page.locator('#panel-priority');
    await tabTo(page, panel.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, panel.locator('[name=because]'));
    await page.keyboard.type('Tout un service.');
    await page.keyboard.press('Enter');
    await until(async () => (await ticketOf(raised)).priority !== 'normal');
  });

  await day.test('one is split in two', async () => {
    await openByNumber(page, parted);
    await act(page, 'Scinder le ticket');
    await cameTo(page, '**/split');
    await tabTo(page, page.getByRole('checkbox', { name: 'Le logo manque aussi.' }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('textbox', { name: 'Titre du nouveau ticket' }));
    await page.keyboard.type('Le logo');
    await page.keyboard.press('Enter');
    await page.getByText(/^Scindé vers DTO-/).waitFor();
  });

  await day.test('one is merged into another of its requester', async () => {
    await openByNumber(page, merged);
    await act(page, 'Fusionner ou lier le ticket');
    await cameTo(page, '**/join**');
    await page.locator('#to:focus').waitFor();
    await page.keyboard.type(kept);
    await page.keyboard.press('Enter');
    await cameTo(page, `**/${kept}`);
    // Its number now redirects to the other ticket.
    await until(async () => (await ticketOf(merged)).number === kept);
    await page.locator('main header', { hasText: kept }).waitFor();
  });

  await day.test('the other is watched and helped by a macro, and the list is as it was', async () => {
    await page.keyboard.press('w');
    await page.locator('header').getByTitle('Vous suivez ce ticket').waitFor();
    await page.keyboard.press('b');
    await page.getByRole('dialog').locator('input:focus').waitFor();
    await page.keyboard.type('vérifier');
    await page.getByRole('option', { selected: true }).getByText('Réparé, à vérifier').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#say-handle [contenteditable=true]').getByText('C’est réparé.').waitFor();
    await page.keyboard.press('Control+Enter');
    await sendAtOnce(page);
    await isNow(kept, 'handled');
    await page.keyboard.press('Escape');
    for (const key of ['g', 'h']) await page.keyboard.press(key);
    await cameTo(page, '**/console?view=handled');
    await page.locator('.list-row', { hasText: handled }).waitFor();
  });

  assert.deepEqual(complaints, []);
  await close();
});
