import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
import { findTicketSummary } from '#store/views/ticket-lists.ts';
import { atEnd } from '#test/at-end.ts';
import { openForClaire } from './claire-ticket.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));
const deskId = desk.cast.desks.wcms;

async function made(name: string, synonyms: string[] = []): Promise<string> {
  const list = { id: deskId, tagsAddedBy: 'administrators' } as const;
  const tag = await addTag(desk.world, desk.actor('jonas'), list, { name, synonyms, colour: 'teal' });
  assert.ok('saved' in tag);
  return tag.saved;
}

const namesOn = async (number: string) =>
  (await findTicketSummary(desk.db, desk.actor('nadia'), { number }))!.tags.map(({ name }) => name);

test('an agent finds a tag by a synonym and adds it, by keyboard alone, and removes it again', async () => {
  const number = await openForClaire(desk, { summary: 'Le papier est coincé', kind: 'question' });
  await made('Imprimante', ['drucker', 'printer']);
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.keyboard.press('T');
  await page.locator('#find-tag').waitFor();
  await page.keyboard.type('druck');
  await page.getByRole('option', { name: /Imprimante/ }).waitFor();
  await page.keyboard.press('Enter');
  const remove = page.getByRole('button', { name: 'Retirer l’étiquette Imprimante' });
  await remove.waitFor();
  assert.deepEqual(await namesOn(number), ['Imprimante']);
  await page.getByText('a ajouté l’étiquette Imprimante').first().waitFor();
  await remove.press('Enter');
  await remove.waitFor({ state: 'detached' });
  assert.deepEqual(await namesOn(number), []);
  assert.deepEqual(complaints, []);
  await close();
});

test('a tag whose word stands in the ticket is proposed, never set by itself, and added by one press', async () => {
  await made('Visioconférence', ['webinaire']);
  const number = await openForClaire(desk, { summary: 'Mon webinaire ne démarre plus', kind: 'question' });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  const proposed = page.getByRole('button', { name: 'Ajouter l’étiquette Visioconférence' });
  await proposed.waitFor();
  assert.deepEqual(await namesOn(number), []);
  await proposed.press('Enter');
  await page.getByRole('button', { name: 'Retirer l’étiquette Visioconférence' }).waitFor();
  await proposed.waitFor({ state: 'detached' });
  assert.deepEqual(await namesOn(number), ['Visioconférence']);
  assert.deepEqual(complaints, []);
  await close();
});

test('an administrator merges two tags by the page, and undoes it', async () => {
  const [from] = [await made('Wifi'), await made('Réseau sans fil')];
  const number = await openForClaire(desk, { summary: 'Pas de réseau', kind: 'question' });
  await tagTicket(desk.world, desk.actor('nadia'), number, { add: [from], remove: [] });
  const { page, complaints, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/desks/DTO/tags`);
  await page.getByRole('link', { name: 'Wifi' }).press('Enter');
  const merge = page.locator('form', { has: page.locator('[name=into]') });
  await merge.getByText('1 Ticket hat es.').waitFor();
  await merge.locator('[name=into]').selectOption({ label: 'Réseau sans fil' });
  await merge.getByRole('button').press('Enter');
  await page.getByText('Die Schlagwörter sind zusammengeführt.').waitFor();
  assert.deepEqual(await namesOn(number), ['Réseau sans fil']);
  await page.getByRole('button', { name: 'Wifi trennen' }).press('Enter');
  await page.getByText('Die Schlagwörter sind getrennt.').waitFor();
  assert.deepEqual(await namesOn(number), ['Wifi']);
  assert.deepEqual(complaints, []);
  await close();
});

test('an administrator who writes a taken name is told which tag has it', async () => {
  await made('Clavier', ['keyboard']);
  const { page, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/desks/DTO/tags`);
  await page.locator('[name=name]').fill('KEYBOARD');
  await page.getByRole('button', { name: 'Schlagwort erstellen' }).press('Enter');
  await page.getByText('Das Schlagwort Clavier hat dieses Wort schon.').first().waitFor();
  assert.equal(await page.locator('[name=name]').inputValue(), 'KEYBOARD');
  await close();
});
