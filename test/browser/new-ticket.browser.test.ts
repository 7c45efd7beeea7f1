import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { askQuestion } from '#test/ask-question.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk, violations } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();

atEnd(() => assert.deepEqual(desk.reported, []));

const ticketOf = (number: string) =>
  desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

test('a new ticket finds a known person and a site while typing', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/new`);
  await page.locator('#name:focus').waitFor();
  // From the first field: the page scrolls to the field that has the focus.
  const top = async (field: string) => (await page.locator(field).boundingBox())!.y;
  const height = async () => (await top('#summary')) - (await top('#name'));
  const before = await height();
  await page.keyboard.type('claire dum');
  await page.getByRole('option', { name: /^Claire Dumont/ }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/^Personne connue/).waitFor();
  assert.equal(await page.inputValue('#name'), 'Claire Dumont');
  assert.equal(await page.locator('#email').getAttribute('readonly'), '');
  // Her only site is taken; it goes with her, and what the agent chose stays.
  const site = page.getByRole('combobox', { name: 'Site' });
  assert.equal(await site.inputValue(), '1187');
  await page.getByText('Musée des Pierres', { exact: true }).waitFor();
  assert.equal(await height(), before, 'no field moved');
  await page.getByRole('button', { name: 'Ce n’est pas elle' }).click();
  assert.equal(await site.inputValue(), '');
  await choose(page, 'bram');
  await page.getByText('Sites de cette personne : 1042, 1311'.replace(' :', '\u00a0:')).waitFor();
  await site.press('ArrowDown');
  await page.getByRole('option', { name: /1311/ }).click();
  assert.equal(await height(), before, 'no field moved');
  await site.fill('');
  await choose(page, 'claire dum');
  await pickSite(page, 'musée');
  assert.equal(await site.inputValue(), '1187');
  await page.fill('[name=summary]', 'Une page manque');
  await page.fill('[name=text]', 'Depuis lundi.');
  await page.getByRole('button', { name: 'Ouvrir le ticket' }).click();
  await cameTo(page, '**/console/new?opened=*');
  const { requesterId, siteId } = await ticketOf(new URL(page.url()).searchParams.get('opened')!);
  assert.equal(requesterId, desk.cast.people.claire);
  const { number } = await desk.db
    .selectFrom('sites')
    .select('number')
    .where('id', '=', siteId)
    .executeTakeFirstOrThrow();
  assert.equal(number, '1187');
  assert.deepEqual(complaints, []);
  await close();
});

test('the options are at their field in a browser without anchor positioning', async () => {
  const { page } = await desk.signIn('nadia', { viewport: { width: 1280, height: 900 } });
  await page.addInitScript(() => Object.assign(CSS, { supports: () => false }));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('position-area', 'unknown-area') });
  });
  await goTo(page, `${desk.url}/console/new`);
  const site = page.getByRole('combobox', { name: 'Site' });
  const panel = page.locator('[popover=manual]:popover-open');
  const places = async () => ({ field: (await site.boundingBox())!, options: (await panel.boundingBox())! });
  await site.fill('musée');
  await panel.getByRole('option').first().waitFor();
  const below = await places();
  assert.equal(below.options.x, below.field.x);
  assert.equal(below.options.y, below.field.y + below.field.height + 4);
  await site.fill('');
  await site.blur();
  await panel.waitFor({ state: 'hidden' });
  await page.setViewportSize({ width: 1280, height: Math.ceil(below.field.y + below.field.height + 10) });
  await site.fill('musée');
  await panel.getByRole('option').first().waitFor();
  const above = await places();
  assert.equal(above.options.y + above.options.height, above.field.y - 4);
  // Nothing else uses a tab with other style sheets.
  await page.context().close();
});

test('a template fills in a new ticket, keeps what was typed, and its tasks come along', async () => {
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/new`);
  await page.selectOption('[name=language]', 'nl');
  await page.fill('[name=name]', 'Greet Aerts');
  await page.fill('[name=text]', 'Voor maandag.');
  await page.getByLabel('Modèle').selectOption({ label: 'Nouveau site (DTO)' });
  await page.getByRole('button', { name: 'Remplir' }).click();
  await page.getByText('Le modèle est rempli.').waitFor();
  // A colleague's ticket makes the page read its data again.
  const reread = page.waitForResponse((response) => response.url().includes('/console/new.data'));
  await askQuestion(desk);
  await reread;
  assert.equal(await page.inputValue('[name=summary]'), 'Een nieuwe site online zetten');
  assert.match(await page.inputValue('[name=text]'), /^Voor maandag\.\n\nDe site is klaar\./);
  assert.equal(await page.inputValue('[name=name]'), 'Greet Aerts');
  assert.equal(await page.inputValue('[name=kind]'), 'request');
  assert.deepEqual(await violations(page), []);
  await page.press('[name=summary]', 'Enter');
  await cameTo(page, '**/console/new?opened=*');
  const { tasks, kind } = await ticketOf(new URL(page.url()).searchParams.get('opened')!);
  assert.deepEqual([kind, tasks.length], ['request', 3]);
  assert.deepEqual(complaints, []);
  await close();
});

test('a person’s page shows what the desk knows, and mail works again by one button', async () => {
  const { claire } = desk.cast.people;
  const ofClaire = desk.db.selectFrom('addresses').select('bouncedAt').where('personId', '=', claire);
  await desk.db
    .updateTable('addresses')
    .set({ bouncedAt: desk.world.clock.now() })
    .where('personId', '=', claire)
    .execute();
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/people/${claire}`);
  await page.getByRole('heading', { level: 1, name: 'Claire Dumont' }).waitFor();
  for (const title of ['Sites et rôles', 'Tickets', 'Notes internes', 'Appels'])
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
  await page.getByText('1187 Musée des Pierres').first().waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Les e-mails arrivent de nouveau' }).click();
  await page.getByText('Tant que les e-mails reviennent').waitFor({ state: 'detached' });
  assert.ok((await ofClaire.execute()).every(({ bouncedAt }) => bouncedAt === null));
  assert.deepEqual(complaints, []);
  await close();
});

/** Chooses the first known person with this name. */
async function choose(page: Page, name: string): Promise<void> {
  await page.fill('#name', name);
  await page.getByRole('option', { name: new RegExp(`^${name}`, 'i') }).waitFor();
  await page.press('#name', 'ArrowDown');
  await page.press('#name', 'Enter');
  await page.getByText(/^Personne connue/).waitFor();
}

async function pickSite(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Site' }).fill(typed);
  await page.getByRole('option', { name: new RegExp(typed, 'i') }).waitFor();
  await page.keyboard.press('Enter');
}

test('a contact by phone opens a ticket, and its number is shown for reading aloud', async () => {
  const { page, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/new`);
  await page.getByRole('button', { name: 'Ouvrir le ticket' }).click();
  await page.getByRole('alert').waitFor();
  assert.match(await page.title(), /^Erreur/);
  await page.fill('[name=name]', 'Greet Aerts');
  await page.fill('[name=phone]', '02 555 63 08');
  await page.selectOption('[name=language]', 'nl');
  await page.check('[name=urgent]');
  await page.fill('[name=summary]', 'Witte pagina');
  await page.fill('[name=text]', 'Wit sinds 9.40 uur.');
  await page.getByRole('button', { name: 'Ouvrir le ticket' }).click();
  await cameTo(page, '**/console/new?opened=*');
  const number = new URL(page.url()).searchParams.get('opened')!;
  await page.getByRole('link', { name: 'Aller au ticket' }).click();
  await page.getByRole('heading', { level: 1, name: 'Witte pagina' }).waitFor();
  const { urgent, phonedAt, language, channel } = await ticketOf(number);
  assert.deepEqual([urgent, phonedAt !== null, language, channel], [true, true, 'nl', 'phone']);
  await close();
});
