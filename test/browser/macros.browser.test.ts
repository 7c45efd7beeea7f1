import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { openForClaire } from './claire-ticket.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));

const newTicket = (summary: string) => openForClaire(desk, { summary, kind: 'question' });

async function open(page: Page, number: string): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}`);
}

const ticketOf = async (number: string) => (await findTicket(desk.db, desk.actor('nadia'), number))!;
const option = (page: Page) => page.getByRole('option', { selected: true });

test('a macro works by keyboard alone: open, filter, preview, choose, untick, send', async () => {
  const number = await newTicket('La carte est vide');
  const { page, complaints, close } = await desk.signIn('nadia');
  await open(page, number);
  await page.keyboard.press('b');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  // Typed in Dutch, although the console is in French.
  await page.keyboard.type('hersteld');
  await option(page).getByText('Réparé, à vérifier').waitFor();
  const preview = page.getByRole('region', { name: 'Aperçu' });
  // The date in the notice's own sentence.
  const promised = (await page
    .locator('#say-handle')
    .getByText(/se\sclôture\sle\s.*\sà\s24/)
    .textContent())!;
  const [date] = /le\s(?:lundi|mardi|mercredi|jeudi|vendredi).*(?=\sà\s24)/.exec(promised) ?? [''];
  await preview.getByText(`C’est réparé. Sans réaction de votre part, le ticket se clôture ${date}.`).waitFor();
  await preview.getByText('prendre le ticket').waitFor();
  await page.keyboard.press('Enter');
  const editor = page.locator('#say-handle [contenteditable=true]');
  await editor.getByText('C’est réparé.').waitFor();
  const box = page.locator('#say-handle').getByRole('checkbox', { name: 'prendre le ticket' });
  assert.ok(await box.isChecked());
  while (!(await box.evaluate((each) => each === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  assert.ok(!(await box.isChecked()));
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-act=send-now]').first().waitFor();
  await page.locator('[data-act=send-now]').first().press('Enter');
  await page.getByText('Traité', { exact: true }).first().waitFor();
  const { status, assigneeId } = await ticketOf(number);
  assert.deepEqual([status, assigneeId], ['handled', null]);
  assert.deepEqual(complaints, []);
  await close();
});

test('a macro’s action taken back does not run, and stays as ticked', async () => {
  const number = await newTicket('Le menu a disparu');
  const { page, close } = await desk.signIn('nadia');
  await open(page, number);
  await page.keyboard.press('b');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type('cache');
  await option(page).getByText('Vider le cache').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#say-ask').getByRole('checkbox', { name: 'prendre le ticket' }).waitFor();
  await page.locator('#say-ask [contenteditable=true]').getByText('vider le cache').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-act=undo-send]').first().click();
  await page.locator('#say-ask').getByRole('checkbox', { name: 'prendre le ticket' }).waitFor();
  assert.equal((await ticketOf(number)).assigneeId, null);
  await close();
});

test('a macro without text is chosen in the palette and runs at once', async () => {
  const number = await newTicket('Plus rien ne répond');
  const { page, complaints, close } = await desk.signIn('nadia');
  await open(page, number);
  await page.keyboard.press('Control+k');
  await page.locator('dialog [role=combobox]:focus').waitFor();
  await page.keyboard.type('panne');
  await option(page).getByText('Site en panne').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-act=do-acts-answer]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('[data-act=do-acts-answer]').waitFor({ state: 'detached' });
  const { status, kind, priority, assigneeId } = await ticketOf(number);
  assert.deepEqual([status, kind, priority], ['open', 'incident', 'high']);
  assert.equal(assigneeId, desk.actor('nadia').personId);
  const reasons = await desk.db
    .selectFrom('texts')
    .select('text')
    .where('text', '=', 'Le site ne répond plus.')
    .execute();
  assert.equal(reasons.length, 1);
  assert.deepEqual(complaints, []);
  await close();
});

test('a colleague’s change is shown before it is overwritten, and the choice stays', async () => {
  const number = await newTicket('Deux à la fois');
  const { page, close } = await desk.signIn('nadia');
  await open(page, number);
  await page.keyboard.press('b');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await page.keyboard.type('panne');
  await option(page).getByText('Site en panne').waitFor();
  await page.keyboard.press('Enter');
  const button = page.locator('[data-act=do-acts-answer]');
  await button.waitFor();
  const tom = desk.actor('tom');
  await assignTicket(desk.world, tom, number, tom.email);
  await button.click();
  await page
    .locator('#acts-answer')
    .getByText(/Le ticket a changé pendant que vous écriviez/)
    .waitFor();
  assert.equal((await ticketOf(number)).assigneeId, tom.personId);
  await button.click();
  await button.waitFor({ state: 'detached' });
  assert.equal((await ticketOf(number)).assigneeId, desk.actor('nadia').personId);
  await close();
});
