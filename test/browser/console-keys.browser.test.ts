import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { carryOutBulk } from '#desk/bulk/bulk.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import { silentHints } from '#desk/spine/world.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { until } from '#test/until.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

/** These tests use only the keyboard, except where somebody signs in again. */
const desk = await openConsoleDesk();

const at = (page: Page, path: string) => cameTo(page, (url) => url.pathname + url.search === path);
const activeNumber = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.list-row')?.querySelector('.list-open')?.getAttribute('href'));

/** Runs the queued jobs as a worker would. */
async function work(): Promise<void> {
  for (const job of desk.jobs.splice(0))
    if (job.name === 'carry-out-bulk') await carryOutBulk(desk.world, job.data.runId);
}

test('the keyboard leads through lists into a ticket and back, and the focus is restored', async () => {
  const { page, complaints, close } = await desk.atConsole('tom', { locale: 'en' });
  for (const key of ['g', 'u']) await page.keyboard.press(key);
  await at(page, '/console/urgent');
  for (const key of ['g', 'n']) await page.keyboard.press(key);
  await at(page, '/console');
  // The URL changes before the list is shown.
  await page.locator('table.list').waitFor();
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  const row = await activeNumber(page);
  await page.keyboard.press('Enter');
  await at(page, row!);
  await page.locator('[data-act=say-answer]').first().waitFor();
  await page.keyboard.press('j');
  await cameTo(page, (url) => url.pathname !== row);
  const other = new URL(page.url()).pathname;
  await page.getByText(other.split('/').at(-1)!).filter({ visible: true }).first().waitFor();
  await page.keyboard.press('u');
  await at(page, '/console');
  await page.waitForFunction((href) => document.activeElement?.getAttribute('href') === href, other);
  assert.deepEqual(complaints, []);
  await close();
});

test('a panel opens by keyboard and returns the focus, and the ticket number is copied', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, complaints, close } = await desk.atConsole('tom', { locale: 'en', permissions });
  await page.locator('.list-open').first().focus();
  await page.keyboard.press('Enter');
  const opener = page.locator('header [data-act=assign]:visible');
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.locator('#panel-assign');
  await panel.waitFor();
  await page.keyboard.press('Escape');
  await panel.waitFor({ state: 'hidden' });
  assert.equal(await opener.evaluate((button) => button === document.activeElement), true);

  await page.locator('header button', { hasText: /[0-9]{6}-[0-9]{2}/ }).press('Enter');
  const number = new URL(page.url()).pathname.split('/').at(-1);
  await page.locator('header [role=status]:not(:empty)').first().waitFor();
  assert.equal(await page.evaluate('navigator.clipboard.readText()'), number);
  assert.deepEqual(complaints, []);
  await close();
});

test('the palette finds an action by its letters and a ticket by its number, and stays closed during typing', async () => {
  const { page, complaints, close } = await desk.atConsole('tom');
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog [role=combobox]');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  await page.keyboard.type('figu');
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
  const { number, id } = await anyTicket();
  await page.keyboard.press('/');
  await page.keyboard.type('gn?');
  assert.equal(await page.inputValue('#find'), 'gn?');
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  await page.keyboard.type(number);
  await page.locator('[role=option][aria-selected=true]', { hasText: number }).waitFor();
  await page.keyboard.press('Enter');
  await at(page, `/console/tickets/${number}`);
  await page.locator('[data-act=take]').first().waitFor();
  await page.keyboard.press('t');
  await until(async () => (await ticket(id)).assigneeId === desk.cast.people.tom);
  assert.equal(await page.evaluate(() => document.activeElement !== null), true);
  await page.keyboard.press('?');
  await page.locator('dialog dl').first().waitFor();
  await page.keyboard.press('Escape');
  assert.deepEqual(complaints, []);
  await close();
});

test('the text typed while the palette loads lands in its field, and Enter looks for it', async () => {
  const { page, complaints, close } = await desk.atConsole('tom', { locale: 'en' });
  const begins = (value: string) => () =>
    page.waitForFunction((wanted) => {
      const field = document.querySelector<HTMLInputElement>('dialog [role=combobox]:focus');
      return field?.value === wanted;
    }, value);
  for (const [keys, then] of [
    [[], begins('tcha')],
    [['Escape', 'Control+k'], begins('')],
    [['Enter'], () => cameTo(page, (url) => url.searchParams.get('q') === 'tcha')],
  ] as const) {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await page.route(/\/palette-[^/]*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await goTo(page, `${desk.url}/console`);
    // T, c, h and a are shortcuts too.
    for (const key of ['Control+k', 't', 'c', 'h', 'x', 'Backspace', 'a', ...keys]) await page.keyboard.press(key);
    release();
    await then();
    await page.unrouteAll({ behavior: 'wait' });
  }
  assert.deepEqual(complaints, []);
  await close();
});

test('Escape leaves every kind of field at the first press, one layer at a time, and what was typed stays', async () => {
  const { page, complaints, close } = await desk.atConsole('sofie', { locale: 'en' });
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
  const isLeft = async () => {
    await press('Escape');
    await focused('#record');
  };

  await press('j', '/');
  await page.keyboard.type('site');
  await page.getByRole('option').first().waitFor();
  await press('Escape');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  await focused('#find');
  await press('Escape');
  await focused('.list-open');
  assert.equal(await page.inputValue('#find'), 'site');

  const { number } = await anyTicket();
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await press('a');
  await isLeft();
  await press('n');
  await focused('#say-note [contenteditable=true]');
  await page.keyboard.type('Kept.');
  await isLeft();
  await press('c');
  await focused('#text-call');
  await isLeft();
  for (const name of ['callerPhone', 'direction']) {
    await page.locator(`#say-call [name=${name}]`).focus();
    await isLeft();
  }
  await press('m');
  await focused('#panel-change [name=summary]');
  await press('End', '!', 'Escape');
  await page.locator('#panel-change').waitFor({ state: 'hidden' });
  assert.match(await page.inputValue('#panel-change [name=summary]'), /!$/);
  await press('s');
  await focused('#panel-assign [role=combobox]');
  await press('Escape');
  await page.locator('#panel-assign').waitFor({ state: 'hidden' });
  await press('n');
  await focused('#say-note [contenteditable=true]');
  await press('End', 'b', 'Control+k');
  await focused('dialog [role=combobox]');
  await press('Escape');
  await focused('#say-note [contenteditable=true]');
  await isLeft();
  await press('c', 'Escape', 'n', 'Escape', 'b');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await press('Escape');
  assert.equal(await page.locator('#say-note [contenteditable=true]').textContent(), 'Kept.b');

  await goTo(page, `${desk.url}/console/settings`);
  await page.locator('details summary').press('Enter');
  await page.fill('[name=key-goMine]', 'q');
  await page.locator('[name=key-goMine]').press('Escape');
  assert.equal(await page.inputValue('[name=key-goMine]'), 'q');
  await press('g', 'n');
  await at(page, '/console');
  assert.deepEqual(complaints, []);
  await close();
});

test('twelve tickets at once: eleven are assigned, one is refused with its reason, and a key undoes it', async () => {
  const { page, close } = await desk.atConsole('tom', { locale: 'en' });
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  for (let step = 0; step < 11; step++) await page.keyboard.press('j');
  await page.keyboard.press('X');
  const boxes = page.locator('.list input[name=ticket]:checked');
  const numbers = await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
  assert.equal(numbers.length, 12);
  const before = await assignees(numbers);
  await page.keyboard.press('s');
  await page.locator('#bulk-panel-assign [role=combobox]:focus').waitFor();
  // Meanwhile somebody closes one of them without a hint to this browser, which would otherwise remove it from the list.
  const unheard = { ...desk.world, transact: openTransact(desk.db, desk.world.queue, silentHints) };
  await closeTicket(unheard, desk.actor('nadia'), numbers[5]!, { reason: 'spam' });
  const sofie = await page.locator('#bulk-panel-assign option[value="sofie@desk.example"]').textContent();
  await page.keyboard.type(sofie!.slice(0, 5));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-bulk-progress]').waitFor();
  // Back in the list.
  await page.locator('.list-open:focus').waitFor();
  await work();
  const undo = page.locator('[data-act=undo]');
  await undo.waitFor();
  const given = await assignees(numbers);
  assert.equal(given.filter((each) => each === desk.cast.people.sofie).length, 11);
  await page.keyboard.press('z');
  // The run is visible once it is committed, which is after its job was enqueued.
  const undoing = desk.db.selectFrom('bulkRuns').select('id').where('undoes', 'is not', null);
  await until(async () => (await undoing.execute()).length > 0);
  await work();
  assert.deepEqual(await assignees(numbers), before);
  const [run] = await desk.db.selectFrom('bulkRuns').select('id').where('undoes', 'is', null).execute();
  await goTo(page, `${desk.url}/console/bulk/${run!.id}`);
  const refused = page.locator('main li', { hasText: numbers[5]! });
  assert.match((await refused.textContent()) ?? '', /closed|clôturé|afgesloten|geschlossen/i);
  await close();
});

test('keys can be changed and switched off, and the settings apply on the next page', async () => {
  const { page, close } = await desk.signIn('sofie');
  await goTo(page, `${desk.url}/console/settings`);
  await page.locator('details summary').press('Enter');
  await page.fill('[name=key-goMine]', 'g n');
  await page.locator('[value=keys]').press('Enter');
  await page.locator('[role=alert]').waitFor();
  await page.fill('[name=key-goMine]', 'q');
  await page.locator('[value=keys]').press('Enter');
  await at(page, '/console/settings?done=1');
  await goTo(page, `${desk.url}/console`);
  await page.keyboard.press('q');
  await at(page, '/console?view=mine');
  await goTo(page, `${desk.url}/console/settings`);
  await page.check('[name=keysOff]');
  await page.locator('[value=keys]').press('Enter');
  await at(page, '/console/settings?done=1');
  await page.locator('main .bg-handled-soft').waitFor();
  await page.keyboard.press('q');
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]').waitFor();
  assert.equal(new URL(page.url()).pathname, '/console/settings');
  await close();
});

test('an ended session is renewed over the page: the text stays, and the message is sent once', async () => {
  const { page, close } = await desk.signIn('tom');
  const { number, id } = await anyTicket();
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.keyboard.press('n');
  await page.locator('#text-note:focus').waitFor();
  await page.keyboard.type('Not lost at all.', { delay: 20 });
  await desk.db.deleteFrom('sessions').where('personId', '=', desk.cast.people.tom).execute();
  await page.keyboard.press('Control+Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  assert.equal(await page.inputValue('#text-note'), 'Not lost at all.');
  const [popup] = await Promise.all([page.waitForEvent('popup'), dialog.locator('button').first().click()]);
  await popup.fill('[name=login]', 'tom@desk.example');
  await popup.fill('[name=password]', 'belfry-demo');
  await popup.locator('main button[type=submit]').first().click();
  await dialog.waitFor({ state: 'detached' });
  await until(async () => (await notes(id)) === 1);
  await page.waitForFunction(() => (document.querySelector('#text-note') as HTMLTextAreaElement).value === '');
  assert.equal(await notes(id), 1);
  await close();
});

test('after a dropped connection the action is done once', async () => {
  const { page, close } = await desk.signIn('tom');
  const { number, id } = await anyTicket();
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  let dropped = 0;
  // The first request arrives, but its response is lost.
  await page.route('**/console/tickets/**', async (route) => {
    if (route.request().method() !== 'POST' || dropped > 0) return route.continue();
    dropped += 1;
    await route.fetch();
    await route.abort('connectionreset');
  });
  const before = await notes(id);
  await page.keyboard.press('n');
  await page.locator('#say-note :is(textarea[name=text], [contenteditable=true]):focus').waitFor();
  await page.keyboard.type('Once and no more.');
  await page.keyboard.press('Control+Enter');
  await until(async () => (await notes(id)) > before);
  await page.waitForFunction(() => (document.querySelector('#text-note') as HTMLTextAreaElement).value === '');
  assert.equal(await notes(id), before + 1);
  assert.equal(dropped, 1);
  await close();
});

test('a change behind an open panel is shown before it is overwritten, and the input stays', async () => {
  const { page, close } = await desk.signIn('tom');
  const other = await desk.signIn('nadia');
  const { number, id } = await anyTicket();
  for (const each of [page, other.page]) {
    await goTo(each, `${desk.url}/console/tickets/${number}`);
    await each.keyboard.press('m');
    await each.locator('#panel-change [name=summary]:focus').waitFor();
  }
  await other.page.fill('#panel-change [name=summary]', 'As Nadia says');
  await other.page.fill('#panel-change [name=because]', 'Clearer');
  await other.page.keyboard.press('Enter');
  await until(async () => (await ticket(id)).version > 1 && (await summary(id)) === 'As Nadia says');
  await page.fill('#panel-change [name=summary]', 'As Tom says');
  await page.fill('#panel-change [name=because]', 'Shorter');
  await page.keyboard.press('Enter');
  await page.locator('#panel-change [role=status]').waitFor();
  assert.equal(await summary(id), 'As Nadia says');
  assert.equal(await page.inputValue('#panel-change [name=summary]'), 'As Tom says');
  await page.locator('#panel-change [name=because]').press('Enter');
  await until(async () => (await summary(id)) === 'As Tom says');
  await other.close();
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});

async function anyTicket() {
  const open = desk.db.selectFrom('tickets').select(['id', 'number']).where('status', '=', 'open');
  return open
    .where('deskId', '=', desk.cast.desks.wcms)
    .where('kind', '<>', 'complaint')
    .where((eb) => eb.or([eb('assigneeId', 'is', null), eb('assigneeId', '<>', desk.cast.people.tom)]))
    .orderBy('id')
    .executeTakeFirstOrThrow();
}

function ticket(id: string) {
  return desk.db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function summary(id: string): Promise<string | null> {
  const row = desk.db.selectFrom('tickets').innerJoin('texts', 'texts.id', 'summaryId').select('text');
  return (await row.where('tickets.id', '=', id).executeTakeFirstOrThrow()).text;
}

async function notes(ticketId: string): Promise<number> {
  const all = desk.db.selectFrom('entries').select('id').where('ticketId', '=', ticketId).where('kind', '=', 'note');
  const mine = await all.where('byPerson', '=', desk.cast.people.tom).execute();
  return mine.length;
}

async function assignees(numbers: string[]): Promise<(string | null)[]> {
  const rows = desk.db.selectFrom('tickets').select('assigneeId').where('number', 'in', numbers).orderBy('sequence');
  return (await rows.execute()).map(({ assigneeId }) => assigneeId);
}
