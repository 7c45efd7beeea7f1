import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDesk } from '#store/desks/desks.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const { page, complaints } = await desk.atConsole('jonas');
const monday = '[name=hours-1]';
const saturday = '[name=hours-6]';
const drawing = (day: number) => page.locator('svg[role=group]').nth(day - 1);

/** Drags on the drawing of a day from one hour to another. */
async function drag(day: number, from: number, to: number): Promise<void> {
  const { x, y, width, height } = (await drawing(day).boundingBox())!;
  await page.mouse.move(x + (width * from) / 24, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + (width * to) / 24, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

test('hours are drawn and dragged beside the typed times, which are saved', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/hours`);
  await page.fill(monday, '08:30-12:00, 13:00-17:00');
  await page.locator('[role=slider]').first().waitFor();
  await drag(1, 17, 18);
  assert.equal(await page.inputValue(monday), '08:30-12:00, 13:00-18:00');
  await drag(6, 9, 11.5);
  assert.equal(await page.inputValue(saturday), '09:00-11:30');
  assert.deepEqual(await violations(page), []);
  await page.locator('main button.button-main').click();
  await cameTo(page, '**/admin/desks/DTO?done=hours');
  const { hours } = (await findDesk(desk.db, desk.cast.desks.wcms))!;
  assert.deepEqual([hours[1]?.at(-1)?.closes, hours[6]], ['18:00', [{ opens: '09:00', closes: '11:30' }]]);
});

test('the ends of the hours are sliders for the keyboard', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/hours`);
  const end = drawing(6).locator('[role=slider]').last();
  await end.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  assert.equal(await page.inputValue(saturday), '09:00-12:45');
  assert.match((await end.getAttribute('aria-valuetext'))!, /12\.45/);
  await page.keyboard.press('Delete');
  assert.equal(await page.inputValue(saturday), '');
  await page.fill(saturday, 'all day');
  assert.equal(await drawing(6).locator('[role=slider]').count(), 0, 'a text that cannot be read is not drawn');
  assert.deepEqual(complaints, []);
});
