import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { saveMacro } from '#desk/macros/save-macro.ts';
import { inEachLanguage, noText } from '#domain/language.ts';
import { adminFrameWords } from '#locales/admin/messages.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });
const { page, complaints } = await desk.atConsole('jonas');
const { moved } = adminFrameWords.de.order;

for (const name of ['Eins', 'Zwei', 'Drei', 'Vier'])
  await saveMacro(desk.world, desk.actor('jonas'), desk.cast.desks.wcms, {
    id: null,
    names: inEachLanguage(() => name),
    texts: inEachLanguage(() => `Text von ${name}.`),
    tab: null,
    acts: [],
    reasons: noText,
    seen: null,
  });

const namesIn = (shown: Page) => shown.locator('[data-item] a').allTextContents();
const handle = (item: number) => page.locator('[data-handle]').nth(item);
const status = (text: string) => page.locator('main [aria-live=polite]').getByText(text).waitFor();

async function drag(from: number, to: { y: number }): Promise<void> {
  const box = (await handle(from).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x, to.y, { steps: 4 });
  await page.mouse.up();
}

test('macros are moved by arrow keys, which say the new place and keep the focus', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/macros`);
  const names = await namesIn(page);
  const [first, second, ...others] = names;
  await handle(0).focus();
  await page.keyboard.press('ArrowDown');
  await status(moved({ name: first!, place: 2, of: names.length }));
  assert.deepEqual(await namesIn(page), [second, first, ...others]);
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('ArrowUp');
  await status(moved({ name: first!, place: 1, of: names.length }));
  assert.deepEqual(await namesIn(page), names);
});

test('a macro is dragged to the end of the list', async () => {
  await goTo(page, `${desk.url}/admin/desks/DTO/macros`);
  const [first, ...others] = await namesIn(page);
  const last = (await page.locator('[data-item]').last().boundingBox())!;
  await drag(0, { y: last.y + last.height - 2 });
  await status(moved({ name: first!, place: others.length + 1, of: others.length + 1 }));
  assert.deepEqual(await namesIn(page), [...others, first]);
});

test('a question is dragged into the section above, past its head', async () => {
  await goTo(page, `${desk.url}/admin/forms/incident?desk=DTO`);
  const sections = page.locator('#outline section');
  const countIn = (at: number) => sections.nth(at).locator('[data-item]').count();
  const [above, below] = [await countIn(0), await countIn(1)];
  const name = await sections.nth(1).locator('[data-item] a').first().textContent();
  const head = (await sections.nth(1).locator('header').boundingBox())!;
  await drag(above, { y: head.y + 2 });
  await page.locator('main [aria-live=polite]').getByText(name!).waitFor();
  assert.deepEqual([await countIn(0), await countIn(1)], [above + 1, below - 1]);
  assert.equal(await sections.nth(0).locator('[data-item] a').last().textContent(), name);
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(
    (count) => document.querySelectorAll('#outline section:first-of-type [data-item]').length === count,
    above,
  );
  assert.deepEqual(complaints, []);
});
