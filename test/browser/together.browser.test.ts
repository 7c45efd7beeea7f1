import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { receiveContact } from '#desk/receive-contact.ts';
import { readHistory } from '#store/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { awake, openConsoleDesk, violations } from './console-desk.ts';

const desk = await openConsoleDesk();

atEnd(() => assert.deepEqual(desk.reported, []));

async function newTicket(summary: string): Promise<{ number: string; id: string }> {
  const received = await receiveContact(desk.world, desk.actor('claire'), {
    ...{ deskId: desk.cast.desks.wcms, channel: 'portal', language: 'fr', kind: 'incident', site: '1187' },
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    ...{ summary, text: `${summary}, depuis ce matin.`, urgent: false, fileIds: [] },
  });
  if (!('ticket' in received)) throw new Error(received.refusal);
  return received.ticket;
}

async function openTicket(page: Page, number: string): Promise<void> {
  await page.goto(`${desk.url}/console/tickets/${number}`);
  await awake(page);
}

test('two on one ticket see each other, are warned when both write, and the second to send looks first', async () => {
  const { number } = await newTicket('Le menu disparaît');
  const [nadia, sofie] = [await desk.signIn('nadia'), await desk.signIn('sofie')];
  await openTicket(nadia.page, number);
  await openTicket(sofie.page, number);
  // Each reads the console in their own language: Nadia in French, Sofie in Dutch.
  await nadia.page.getByText('Sofie Maes lit').waitFor();
  await sofie.page.getByText('Nadia El Amrani leest').waitFor();
  await nadia.page.fill('#text-answer', 'Bonjour,');
  await sofie.page.getByText('Nadia El Amrani schrijft', { exact: true }).waitFor();
  await sofie.page.fill('#text-answer', 'Goeiedag,');
  await sofie.page.getByText('Nadia El Amrani schrijft ook op dit ticket.').waitFor();
  await nadia.page.getByText('Sofie Maes écrit aussi sur ce ticket.').waitFor();
  assert.deepEqual(await violations(sofie.page), []);
  await nadia.page.locator('#say-answer button[type=submit]').click();
  await sofie.page.locator('article').getByText('Bonjour,').waitFor();
  await sofie.page.getByText('Nadia El Amrani leest').waitFor();
  // The answer is a change that Sofie has not looked at: nothing goes out, and her text stays.
  await sofie.page.locator('#say-answer button[type=submit]').click();
  await sofie.page
    .getByText('veranderde terwijl u schreef')
    .or(sofie.page.getByText('Nadia El Amrani antwoordde'))
    .first()
    .waitFor();
  assert.equal(await sofie.page.inputValue('#text-answer'), 'Goeiedag,');
  await nadia.close();
  await sofie.page.getByText('Nadia El Amrani leest').waitFor({ state: 'detached' });
  assert.deepEqual([...nadia.complaints, ...sofie.complaints], []);
  await sofie.close();
});

test('a ticket is handed over with a note, by keyboard, and the new holder sees both', async () => {
  const { number, id } = await newTicket('La carte est vide');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.getByRole('button', { name: 'Confier', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Confier à').selectOption('tom@desk.example');
  await page.getByLabel('Note à votre collègue').fill('Le client rappelle demain.');
  await page
    .getByRole('dialog', { name: 'Confier' })
    .getByRole('button', { name: 'Confier', exact: true })
    .press('Enter');
  await page.locator('article').getByText('Le client rappelle demain.').waitFor();
  await page.locator('header').getByText('Tom Willems').waitFor();
  const types = (await readHistory(desk.db, id)).map(({ type }) => type);
  assert.deepEqual(types.slice(-2), ['noted', 'assigned']);
  assert.deepEqual(complaints, []);
  await close();
});

test('a colleague is named by @ with the keyboard alone, and finds the ticket on a list until they have looked', async () => {
  const { number } = await newTicket('Le pied de page manque');
  const { page, complaints, close } = await desk.signIn('nadia');
  await openTicket(page, number);
  await page.keyboard.press('n');
  await page.keyboard.type('Regarde, @so');
  await page.getByRole('option', { name: 'Sofie Maes' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  assert.equal(await page.inputValue('#text-note'), 'Regarde, @Sofie Maes ');
  await page.keyboard.press('Control+Enter');
  await page.locator('article').getByText('Regarde, @Sofie Maes').waitFor();
  const sofie = await desk.signIn('sofie');
  await sofie.page.goto(`${desk.url}/console?view=mentioned`);
  await awake(sofie.page);
  await sofie.page.getByRole('link', { name: 'Le pied de page manque' }).click();
  await sofie.page.getByText('Nadia El Amrani vermeldt u in een notitie.').waitFor();
  await sofie.page.goto(`${desk.url}/console?view=mentioned`);
  await awake(sofie.page);
  assert.equal(await sofie.page.getByRole('link', { name: 'Le pied de page manque' }).count(), 0);
  assert.deepEqual([...complaints, ...sofie.complaints], []);
  await sofie.close();
  await close();
});

test('a ticket is watched and stands on that list; without script as well', async () => {
  const { number } = await newTicket('Les images sont floues');
  const { page, close } = await desk.signIn('tom', { javaScriptEnabled: false });
  await page.goto(`${desk.url}/console/tickets/${number}`);
  await page
    .locator('header')
    .getByRole('button', { name: /volgen|Suivre|Watch|Beobachten/ })
    .click();
  await page.goto(`${desk.url}/console?view=watched`);
  await page.getByRole('link', { name: 'Les images sont floues' }).waitFor();
  await close();
});
