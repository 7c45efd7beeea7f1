import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { carryOutBulk } from '#desk/bulk/bulk.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };

atEnd(() => assert.deepEqual(desk.reported, []));

const menu = 'header [popovertarget=display]:visible';
const bar = '#bulk';

test('on a phone the list header is one line, and its menu holds the rest', async () => {
  const { page, complaints, close } = await desk.atConsole('jonas', phone);
  const head = await page.locator('main header').boundingBox();
  assert.ok(head!.height <= 57, `${head!.height} pixels`);
  await page.locator(menu).tap();
  const choices = page.locator('#display li a');
  assert.equal(await choices.filter({ hasText: 'Neues Ticket' }).isVisible(), true);
  assert.equal(await page.locator('#display [name=density]').count(), 2);
  await large(page.locator('#display :is(a, button, label)'));
  assert.deepEqual(await violations(page), []);
  await page.locator('#display label', { hasText: 'Geräumig' }).tap();
  await page.locator('#display button[type=submit]').first().tap();
  await page.locator('[data-density-rows=comfortable]').waitFor({ state: 'attached' });
  assert.deepEqual(complaints, []);
  await close();
});

test('that header’s search and its key both open the search field', async () => {
  const { page, close } = await desk.atConsole('nadia', phone);
  await page.locator('main header button').filter({ visible: true }).first().tap();
  await page.locator('#find:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('#find').waitFor({ state: 'hidden' });
  await page.keyboard.press('/');
  await page.locator('#find:focus').waitFor();
  await close();
});

test('without scripts, the navigation unfolds by its button', async () => {
  const { page, close } = await desk.atConsole('nadia', { ...phone, javaScriptEnabled: false });
  const navigation = page.locator('#console-navigation');
  assert.equal(await navigation.isVisible(), false);
  await page.locator('[popovertarget=console-navigation]:visible').first().tap();
  assert.equal(await navigation.isVisible(), true);
  await close();
});

test('selection mode shows every row’s box at the same height, and a tap selects the row', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia', phone);
  const rows = page.locator('.list-row');
  const before = await rows.first().boundingBox();
  await select(page);
  assert.equal((await rows.first().boundingBox())!.height, before!.height);
  await large(page.locator('.list-box'));
  await large(page.locator(`${bar} :is(a, button)`).filter({ visible: true }));
  await rows.nth(1).locator('.list-summary').tap();
  await rows.nth(2).tap({ position: { x: 320, y: 48 } });
  await rows.nth(2).locator('.list-box').tap();
  await page.locator(bar, { hasText: '1 ticket sélectionné' }).waitFor();
  assert.equal(await page.locator('[name=ticket]:checked').count(), 1);
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0);
  await page.locator(`${bar} a`).first().tap();
  await cameTo(page, (url) => !url.searchParams.has('select'));
  await page.locator(bar).waitFor({ state: 'hidden' });
  assert.equal(await page.locator('[name=ticket]:checked').count(), 0);
  assert.deepEqual(complaints, []);
  await close();
});

test('the longest reason to act takes one line; beside the boxes a name has room for some letters', async () => {
  const { page, close } = await desk.atConsole('jonas', phone);
  const sizes = (cells: Locator) =>
    cells.evaluateAll((all) => all.map((cell) => [cell.clientWidth, cell.clientHeight]));
  await goTo(page, `${desk.url}/console?view=spam`);
  assert.deepEqual(
    (await sizes(page.locator('.list-row .list-due'))).filter(([, height]) => height! > 24),
    [],
  );
  await goTo(page, `${desk.url}/console?view=new&select=1`);
  const names = await sizes(page.locator('.list-row', { hasText: ' Uhr' }).locator('.list-who'));
  assert.ok(names.length > 1);
  assert.deepEqual(
    names.filter(([width]) => width! < 32),
    [],
  );
  await close();
});

test('a long press selects a row, the next tap another, and a moving finger none', async () => {
  const { page, close } = await desk.atConsole('tom', phone);
  const rows = page.locator('.list-row');
  await press(page, rows.nth(3), { moved: 0, until: () => page.locator(bar).waitFor() });
  assert.equal(await rows.nth(3).locator('[name=ticket]').isChecked(), true);
  await rows.nth(4).locator('.list-summary').tap();
  assert.equal(await page.locator('[name=ticket]:checked').count(), 2);
  assert.equal(new URL(page.url()).pathname, '/console');
  await press(page, rows.nth(5), { moved: 40, until: () => page.waitForTimeout(700) });
  assert.equal(await rows.nth(5).locator('[name=ticket]').isChecked(), false);
  await page.locator(`${bar} a`).first().tap();
  await page.locator(bar).waitFor({ state: 'hidden' });
  await rows.nth(4).locator('.list-summary').tap();
  await cameTo(page, '**/console/tickets/**');
  await close();
});

test('keys select and act at 390 pixels too, including folded actions', async () => {
  const { page, close } = await desk.atConsole('tom', phone);
  for (const key of ['j', 'x', 'p']) await page.keyboard.press(key);
  await page.locator('#bulk-panel-priority select:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.list-open:focus').waitFor();
  for (const key of ['*', 'a']) await page.keyboard.press(key);
  assert.equal(await page.locator('[name=ticket]:not(:checked)').count(), 0);
  for (const key of ['*', 'n']) await page.keyboard.press(key);
  assert.equal(await page.locator('[name=ticket]:checked').count(), 0);
  await page.keyboard.press('Enter');
  await cameTo(page, '**/console/tickets/**');
  await close();
});

test('folded actions open from the bar, and after one the list is as before', async () => {
  const { page, complaints, close } = await desk.atConsole('nadia', phone);
  await select(page);
  await page.locator('.list-row .list-summary').nth(6).tap();
  await page.locator(`${bar} [popovertarget=bulk-fold]`).tap();
  await large(page.locator('#bulk-fold button'));
  await page.locator('#bulk-fold [data-act=bulk-note]').tap();
  await page.locator('#bulk-fold').waitFor({ state: 'hidden' });
  assert.deepEqual(await violations(page), []);
  await page.fill('#bulk-panel-note textarea', 'On a phone');
  await page.locator('#bulk-panel-note button[type=submit]').tap();
  await page.locator('[data-bulk-progress]').waitFor();
  await cameTo(page, (url) => !url.searchParams.has('select'));
  await page.locator(bar).waitFor({ state: 'hidden' });
  for (const job of desk.jobs.splice(0))
    if (job.name === 'carry-out-bulk') await carryOutBulk(desk.world, job.data.runId);
  const written = await desk.db.selectFrom('texts').select('id').where('text', '=', 'On a phone').execute();
  assert.equal(written.length, 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('without script the address shows the boxes, the bar acts, and a link leaves the mode', async () => {
  const { page, close } = await desk.atConsole('tom', { ...phone, javaScriptEnabled: false });
  assert.equal(await page.locator(bar).isVisible(), false);
  await page.locator(menu).tap();
  await page.locator('#display a[href*=select]').tap();
  await cameTo(page, '**select=1*');
  await page.locator('.list-box').nth(2).tap();
  await page.locator(`${bar} [data-act=bulk-take]`).tap();
  await cameTo(page, '**/console/bulk/**');
  await page.goBack();
  await page.locator(`${bar} a`).first().tap();
  await cameTo(page, (url) => !url.searchParams.has('select'));
  await close();
});

async function select(page: Page): Promise<void> {
  await page.locator(menu).tap();
  await page.locator('#display a[href*=select]').tap();
  await cameTo(page, '**select=1*');
  await page.locator('.list[data-selecting]').waitFor();
  await awake(page);
}

/** Asserts that targets are as wide and high as a finger (guide, 5), with half a pixel of rounding. */
async function large(targets: Locator): Promise<void> {
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (box)
      assert.ok(box.height >= 43.5 && box.width >= 43.5, `${await target.textContent()}: ${JSON.stringify(box)}`);
  }
}

/** Sends touch events as the browser gets them from a screen: the finger stays until then. */
async function press(page: Page, row: Locator, { moved, until }: { moved: number; until: () => Promise<void> }) {
  const box = (await row.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const point = { x: box.x + 160, y: box.y + box.height / 2 };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  if (moved > 0)
    await session.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ ...point, y: point.y - moved }],
    });
  await until();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
