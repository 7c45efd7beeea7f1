import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveChecklist } from '#desk/tasks/save-checklist.ts';
import { inEachLanguage } from '#domain/language.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { nameTasks } from '#store/tasks/tasks.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { openForClaire } from './claire-ticket.ts';
import { openConsoleDesk } from './console-desk.ts';
import { goTo } from './go-to.ts';

const desk = await openConsoleDesk();
atEnd(() => assert.deepEqual(desk.reported, []));
const deskId = desk.cast.desks.wcms;

async function tasksOn(number: string): Promise<[title: string, isDone: boolean][]> {
  const { tasks } = (await findTicket(desk.db, desk.actor('nadia'), number))!;
  return (await nameTasks(desk.db, tasks)).map(({ title, done }) => [title, done !== null]);
}

test('an agent adds tasks by typing and Enter, ticks one by Space, and takes a removal back', async () => {
  const number = await openForClaire(desk, { summary: 'Départ d’un collègue', kind: 'question' });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.locator('[data-act=add-task]').press('Enter');
  const field = page.locator('#new-task');
  for (const title of ['Rendre les clés', 'Bloquer le badge']) {
    await field.fill(title);
    await field.press('Enter');
    await page.getByRole('checkbox', { name: `Terminée : ${title}` }).waitFor();
  }
  const keys = page.getByRole('checkbox', { name: 'Terminée : Rendre les clés' });
  await keys.press('Space');
  await page.getByText('1 sur 2').waitFor();
  assert.deepEqual(await tasksOn(number), [
    ['Rendre les clés', true],
    ['Bloquer le badge', false],
  ]);
  await page.locator('summary', { hasText: 'Bloquer le badge' }).press('Enter');
  await page.getByRole('button', { name: 'Retirer : Bloquer le badge' }).press('Enter');
  await page.getByText('« Bloquer le badge » est retirée.').waitFor();
  await page.getByRole('button', { name: 'Annuler' }).press('Enter');
  await page.getByRole('checkbox', { name: 'Terminée : Bloquer le badge' }).waitFor();
  assert.equal((await tasksOn(number)).length, 2);
  assert.deepEqual(complaints, []);
  await close();
});

test('a checklist adds its tasks, and the tab “handled” names the required one until it is done', async () => {
  const names = inEachLanguage(() => 'Départ');
  const items = [{ title: 'Fermer le compte', required: true, dueInDays: 1, waitsFor: null }];
  assert.ok(
    'saved' in (await saveChecklist(desk.world, desk.actor('jonas'), deskId, { id: null, seen: null, names, items })),
  );
  const number = await openForClaire(desk, { summary: 'Un autre départ', kind: 'question' });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}?say=handle`);
  await page.locator('[data-act=add-task]').press('Enter');
  await page.locator('select[name=checklist]').selectOption({ label: 'Départ' });
  await page.getByRole('button', { name: 'Ajouter la liste de contrôle' }).press('Enter');
  const why = page.getByText('Une tâche obligatoire est ouverte : Fermer le compte.').filter({ visible: true });
  await why.first().waitFor();
  await page.getByRole('checkbox', { name: 'Terminée : Fermer le compte' }).press('Space');
  await page.getByText('1 sur 1').waitFor();
  await why.first().waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
  await close();
});

test('an administrator adds a checklist by the page, and moves a row that another waits for', async () => {
  const { page, complaints, close } = await desk.signIn('jonas');
  await goTo(page, `${desk.url}/admin/desks/DTO/checklists`);
  for (const language of ['fr', 'nl', 'de', 'en']) await page.locator(`[name=name-${language}]`).fill('Umzug');
  await page.locator('[name=title-0]').fill('Kisten packen');
  await page.locator('[name=days-0]').fill('2');
  await page.locator('[name=title-1]').fill('Möbel bestellen');
  await page.getByRole('button', { name: 'Checkliste hinzufügen' }).press('Enter');
  await page.getByText('Die Checkliste ist hinzugefügt.').waitFor();
  await page.getByRole('link', { name: 'Umzug' }).press('Enter');
  await page.locator('[name=waitsFor-1]').selectOption('1');
  await page.getByRole('button', { name: 'Nach oben: „Möbel bestellen“' }).press('Enter');
  await page.locator('[name=title-0][value="Möbel bestellen"]').waitFor();
  assert.equal(await page.locator('[name=waitsFor-0]').inputValue(), '2');
  await page.locator('[name=title-1]').press('Enter');
  await page.getByText('Die Checkliste ist gespeichert.').waitFor();
  const saved = (await listChecklists(desk.db, [deskId])).find(({ names }) => names.de === 'Umzug')!;
  assert.deepEqual(
    saved.items.map(({ title, dueInDays, waitsFor }) => [title, dueInDays, waitsFor]),
    [
      ['Möbel bestellen', null, 1],
      ['Kisten packen', 2, null],
    ],
  );
  assert.deepEqual(complaints, []);
  await close();
});
