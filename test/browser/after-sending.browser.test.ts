import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { APIResponse, Page } from 'playwright-core';
import { sendDuePending } from '#desk/messages/send-pending.ts';
import { atEnd } from '#test/at-end.ts';
import { until } from '#test/until.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

/** What an agent sees after sending, and on the way back to the list: all by keyboard. */
const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

const numberOf = (page: Page) => new URL(page.url()).pathname.split('/').at(-1)!;

/** Opens the nth row of the list of open tickets, and returns the list's numbers. */
async function openRow(page: Page, nth: number): Promise<string[]> {
  await goTo(page, `${desk.url}/console?view=open`);
  const rows = await page
    .locator('.list-open')
    .evaluateAll((all) => all.map((row) => row.getAttribute('href')!.split('/').at(-1)!));
  for (let step = 0; step <= nth; step++) await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await cameTo(page, `**/console/tickets/${rows[nth]}`);
  await page.locator('[data-act=send-answer]').waitFor();
  return rows;
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('a');
  await page.locator('#say-answer [contenteditable=true]:focus').waitFor();
  await page.keyboard.type(text);
}

const waiting = () =>
  desk.db.selectFrom('pendingMessages').select(['intent', 'ticketId']).where('state', '=', 'waiting').execute();

test('a sent answer stands on the record at once, and is taken back there', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await openRow(page, 0);
  await write(page, 'It works again.');
  // The answer shows before the page is read again.
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/*.data*', (route) => released.then(() => route.continue()));
  await page.keyboard.press('Control+Enter');
  const sent = page.locator('#record [data-sending]');
  await sent.getByText('It works again.').waitFor();
  await sent
    .getByText(/part dans \d+ s/)
    .last()
    .waitFor();
  await page.locator('#record:focus').waitFor();
  await page.locator('#say-answer [contenteditable=true]').filter({ hasText: /^$/ }).waitFor();
  assert.equal(await page.locator('[data-sending]').count(), 1, 'no toast beside it');
  release();
  await page.keyboard.press('z');
  await page.locator('#say-answer [contenteditable=true]').getByText('It works again.').waitFor();
  await sent.waitFor({ state: 'detached' });
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(complaints, []);
  await close();
});

test('a sent answer stays on the record when a page read before it arrives after it', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await openRow(page, 0);
  await desk.db.updateTable('tickets').set({ assigneeId: null }).where('number', '=', numberOf(page)).execute();
  await page.reload();
  await awake(page);
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let before: Promise<APIResponse> | undefined;
  let isTaken = false;
  page.on('response', (response) => {
    isTaken ||= response.request().method() === 'POST' && /tickets\/[^/]+[.]data/.test(response.url());
  });
  await page.route('**/console/tickets/*.data*', async (route) => {
    // An earlier reading, such as the one after the line of hints opened, does not know of the taking.
    if (route.request().method() !== 'GET' || !isTaken) return route.continue();
    before ??= route.fetch();
    const response = await before;
    await released;
    await route.fulfill({ response }).catch(() => undefined);
  });
  await page.keyboard.press('t');
  await until(() => before !== undefined);
  await before;
  await write(page, 'Taken and answered.');
  await page.keyboard.press('Control+Enter');
  const sent = page.locator('#record [data-sending]');
  await sent.getByText('Taken and answered.').waitFor();
  release();
  await page.locator('[data-act=take]').filter({ visible: true }).waitFor({ state: 'detached' });
  assert.equal(await sent.count(), 1);
  await page.unroute('**/console/tickets/*.data*');
  await page.keyboard.press('z');
  await sent.waitFor({ state: 'detached' });
  assert.deepEqual(await waiting(), []);
  assert.deepEqual(complaints, []);
  await close();
});

test('“send and next” opens the next ticket of the list, where the answer can still be taken back', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  const rows = await openRow(page, 1);
  await page.getByText(`2 sur ${rows.length}`).filter({ visible: true }).waitFor();
  await write(page, 'Sent, and on to the next.');
  await page.keyboard.press('Control+Shift+Enter');
  await cameTo(page, `**/console/tickets/${rows[2]}`);
  await page.getByText(`3 sur ${rows.length}`).filter({ visible: true }).waitFor();
  await page.locator('[data-act=undo-send]').waitFor();
  await page.keyboard.press('k');
  await cameTo(page, `**/console/tickets/${rows[1]}`);
  await page.locator('#record [data-sending]').getByText('Sent, and on to the next.').waitFor();
  await sendDuePending(desk.world, { now: true });
  await page.locator('#record article').getByText('Sent, and on to the next.').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('“send and mark handled” sends the answer as the closing notice, and keeps another notice begun', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await openRow(page, 0);
  await write(page, 'Solved.');
  await page
    .getByText(/^Brouillon enregistré à/)
    .first()
    .waitFor();
  await page.keyboard.press('Control+Alt+Enter');
  const sent = page.locator('#record [data-sending]');
  await sent.getByText('avis de clôture', { exact: true }).waitFor();
  assert.deepEqual(
    (await waiting()).map(({ intent }) => intent),
    ['handle'],
  );
  const drafts = await desk.db.selectFrom('messageDrafts').select('tab').execute();
  assert.deepEqual(drafts, [], 'the draft of the answer became the notice');
  await page.keyboard.press('z');
  await page.locator('#say-handle [contenteditable=true]').getByText('Solved.').waitFor();
  // The same by the button's menu.
  await page.locator('[data-act=send-more-handle]').press('Enter');
  await page.locator('#send-more-handle button').first().press('Enter');
  await page.locator('[data-act=undo-send]').waitFor();
  await sendDuePending(desk.world, { now: true });
  assert.deepEqual(complaints, []);
  await close();
});

test('going back uncovers the list as it was, with scroll position, selection and focus, and reads it again', async () => {
  const { page, complaints, close } = await desk.signIn('tom');
  const rows = await openRow(page, 2);
  await page.setViewportSize({ width: 1280, height: 420 });
  assert.equal(await page.getByRole('table').count(), 0);
  await page.keyboard.press('u');
  await page.locator('[data-act=send-answer]').first().waitFor({ state: 'detached' });
  await page.keyboard.press('x');
  const pane = page.locator('.list-pane');
  await pane.evaluate((each) => each.scrollTo(0, 40));
  await page.keyboard.press('Enter');
  await page.locator('[data-tab=answer]').waitFor();
  // The row of the focus does not show; nothing that shows lost the focus.
  await page.locator('#content:focus').waitFor();
  const held: (() => void)[] = [];
  await page.route('**/console.data*', async (route) => {
    await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.keyboard.press('u');
  await cameTo(page, '**/console?view=open');
  await page.locator('table.list').waitFor();
  await page.locator(`.list-open[href="/console/tickets/${rows[2]}"]:focus`).waitFor();
  assert.equal(await page.locator(`input[name=ticket][value="${rows[2]}"]`).isChecked(), true);
  assert.equal(await pane.evaluate((each) => each.scrollTop), 40);
  assert.match(await page.title(), /Tickets? in|Open|behandeling/i);
  // The list is read again behind it: a ticket that left it is gone, and the row after it has the focus.
  await desk.db.updateTable('tickets').set({ status: 'new' }).where('number', '=', rows[2]!).execute();
  await until(() => held.length > 0);
  assert.equal(held.length, 1);
  held[0]!();
  await page.locator(`.list-open[href$="${rows[2]}"]`).waitFor({ state: 'detached' });
  await page.locator(`.list-open[href="/console/tickets/${rows[3]}"]:focus`).waitFor();
  assert.deepEqual(complaints, []);
  await desk.db.updateTable('tickets').set({ status: 'open' }).where('number', '=', rows[2]!).execute();
  await close();
});

test('a ticket opened while the list comes back is shown, and the way back stays open', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  const rows = await openRow(page, 1);
  await page.keyboard.press('u');
  await page.locator('.list-open:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (path) =>
      location.pathname === path &&
      !document.querySelector('[data-returning]') &&
      document.querySelector('[data-act=send-answer]')?.checkVisibility(),
    `/console/tickets/${rows[1]}`,
  );
  await page.keyboard.press('u');
  await cameTo(page, '**/console?view=open');
  await page.locator(`.list-open[href$="${rows[1]}"]:focus`).waitFor();
  await page.locator('[data-act=send-answer]').first().waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
  await close();
});

test('the position counts the rows of a search too, and ends with the list', async () => {
  const { page, complaints, close } = await desk.signIn('tom');
  await goTo(page, `${desk.url}/console?q=${encodeURIComponent('status:open')}`);
  const length = await page.locator('.list-open').count();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.getByText(`${length} van ${length}`).filter({ visible: true }).waitFor();
  const before = numberOf(page);
  await page.keyboard.press('j');
  await page.waitForTimeout(200);
  assert.equal(numberOf(page), before);
  await page.getByRole('link', { name: 'Vorige ticket van de lijst' }).first().press('Enter');
  await page
    .getByText(`${length - 1} van ${length}`)
    .filter({ visible: true })
    .waitFor();
  assert.deepEqual(complaints, []);
  await close();
});
