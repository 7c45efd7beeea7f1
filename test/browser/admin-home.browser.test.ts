import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desksWords } from '#locales/admin/messages.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk({ filled: false });

test('the palette leads to the administration, whose first link leads back', async () => {
  const { page, complaints, close } = await desk.atConsole('jonas');
  await goTo(page, `${desk.url}/console?view=handled`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  const { goAdministration } = consoleWords.de.commands.names;
  await page.keyboard.type(goAdministration);
  await page.locator('dialog [role=option][aria-selected=true]', { hasText: goAdministration }).waitFor();
  await page.keyboard.press('Enter');
  await cameTo(page, `${desk.url}/admin`);
  await goTo(page, `${desk.url}/admin/look`);
  assert.deepEqual(await violations(page), []);
  await page.locator('nav a[href^="/console"]').first().click();
  await cameTo(page, `${desk.url}/console?view=handled`);
  assert.deepEqual(complaints, []);
  await close();
});

test('a setting is found and opened at its field by keyboard alone', async () => {
  const { page, close } = await desk.atConsole('jonas');
  // A page with React lists them as well.
  await goTo(page, `${desk.url}/admin/desks/DTO/letters/reminder`);
  await page.locator('#find[role=combobox]').waitFor();
  await page.keyboard.press('/');
  await page.locator('[data-key]:focus').waitFor();
  await page.keyboard.type(desksWords.de.fields.editors.slice(0, 12));
  await page.locator('#find[aria-expanded=true]').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await cameTo(page, `${desk.url}/admin/desks/DTO/promises#editors`);

  await goTo(page, `${desk.url}/admin`);
  await page.keyboard.press('/');
  await page.locator('[data-key]:focus').waitFor();
  await page.keyboard.type(desksWords.de.fields.editors.slice(0, 12));
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await cameTo(page, `${desk.url}/admin/desks/DTO/promises#editors`);
  await page.locator('#editors:focus').waitFor();

  await page.keyboard.press('End');
  await page.keyboard.press('/');
  assert.equal(await page.inputValue('#editors'), '3/', 'in a field the key is text');
  await goTo(page, `${desk.url}/admin/search?q=${encodeURIComponent(desksWords.de.fields.editors)}`);
  await page.locator('main').getByRole('link', { name: desksWords.de.fields.editors }).click();
  await page.waitForFunction(() => location.pathname.endsWith('/promises') && document.activeElement?.id === 'editors');
  await close();
});
