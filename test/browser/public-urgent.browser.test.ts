import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awake } from './go-to.ts';
import { fillRequest, goOn, letPass, openPublicDesk, sendRequest, shownNumber } from './public-desk.ts';

const desk = await openPublicDesk();

async function sendUrgent(language: string) {
  const visited = await desk.visit(`/${language}/contact?who=editor`);
  await fillRequest(visited.page, { email: `${language}.urgent@patrimoine.example` });
  await visited.page.check('[name=q-urgent]');
  const number = await sendRequest(visited.page);
  return { ...visited, number };
}

test('an urgent request shows the line in the reader’s language, large, with the number to quote (R12)', async () => {
  desk.at('2026-11-24T09:00:00Z');
  const { page, close } = await sendUrgent('nl');
  await page.getByRole('heading', { level: 1, name: 'Bel ons nu' }).waitFor();
  const lines = page.locator('main a[href^="tel:"]');
  assert.equal(await lines.count(), 1);
  assert.equal(await lines.getAttribute('href'), 'tel:+3225551211');
  await page.getByText('Vandaag open tot 17.00').waitFor();
  await page.getByText('Vermeld dit nummer').waitFor();
  await close();
});

test('while the lines are closed it shows their opening, the name of the day off, and what to do until then (R11)', async () => {
  desk.at('2026-12-24T17:00:00Z');
  const { page, close } = await sendUrgent('fr');
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  assert.equal(heading?.replace(/\s/g, ' '), 'Appelez-nous lundi 4 janvier à 8 h 30');
  await page.getByText('D’ici là').waitFor();
  assert.equal(await page.locator('main a[href^="tel:"]').getAttribute('href'), 'tel:+3225551210');
  const line = (await page.getByText(/^Fermée/).textContent())?.replace(/\s/g, ' ');
  assert.equal(line, 'Fermée vendredi 25 décembre (Noël). Ouvre lundi 4 janvier à 8 h 30');
  await close();
});

test('without a line in their language a reader sees all lines', async () => {
  desk.at('2026-11-24T09:00:00Z');
  const { page, close } = await sendUrgent('de');
  assert.equal(await page.locator('main a[href^="tel:"]').count(), 2);
  await page.getByText('Telefon, auf Französisch').waitFor();
  await page.getByText('Telefon, auf Niederländisch').waitFor();
  await close();
});

test('the support page shows the current state of the lines, and sends nobody to a closed one', async () => {
  desk.at('2026-11-24T09:00:00Z');
  const open = await desk.visit('/fr');
  assert.equal(await open.page.getByText('Ouverte maintenant').count(), 2);
  await open.page.getByText('Appelez tout de suite le').waitFor();
  await open.close();
  desk.at('2026-11-24T19:00:00Z');
  const closed = await desk.visit('/fr');
  assert.equal(await closed.page.getByText('Fermée. Ouvre mercredi').count(), 2);
  assert.equal(await closed.page.getByText('Appelez tout de suite le').count(), 0);
  await closed.close();
});

test('the support page shows the closing date for a notice sent today (R17)', async () => {
  desk.at('2026-12-21T09:00:00Z');
  const { page, close } = await desk.visit('/en');
  const sentence = await page.getByRole('heading', { name: /A notice sent today/ }).textContent();
  assert.equal(
    sentence?.replace(/\s/g, ' '),
    'A notice sent today, Monday 21 December 2026, would close the ticket on Tuesday 5 January 2027 at 24:00.',
  );
  await close();
});

test('another desk shows its own promises', async () => {
  desk.at('2026-11-24T09:00:00Z');
  const { page, close } = await desk.visit('/nl/desks/ARC');
  await page.getByText('ARC-104217-39').waitFor();
  assert.equal(await page.locator('a[href^="mailto:"]').getAttribute('href'), 'mailto:archives@desk.example');
  assert.ok((await page.locator('a[href="/nl/contact?desk=ARC"]').count()) > 0);
  assert.equal((await fetch(`${desk.url}/nl/desks/NIX`)).status, 404);
  await close();
});

const story = { site: '1042', summary: 'Page blanche', happened: 'Le site entier reste blanc.' };

async function openUrgent(language: string) {
  desk.at('2026-11-24T09:00:00Z');
  const visited = await desk.visit(`/${language}`, { viewport: { width: 390, height: 844 } });
  await visited.page
    .getByRole('region', { name: 'C’est urgent' })
    .getByRole('link', { name: /formulaire court/ })
    .click();
  return visited;
}

async function tellUrgent(page: Awaited<ReturnType<typeof openUrgent>>['page'], phone: string) {
  for (const [id, value] of Object.entries(story)) await page.fill(`[name=q-${id}]`, value);
  await page.fill('[name=phone]', phone);
  letPass(3_000);
  await goOn(page);
  return shownNumber(page);
}

test('the urgent link leads to the number in two presses, with a site, a title, what happened and a phone (R12)', async () => {
  const { page, close } = await openUrgent('fr');
  assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) < 1_700, 'the form is short');
  const number = await tellUrgent(page, '02 555 20 11');
  await page.getByRole('heading', { level: 1, name: 'Appelez-nous maintenant' }).waitFor();
  const ticket = await desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  assert.deepEqual(
    [ticket.urgent, ticket.kind, ticket.complete, ticket.suspectedSpam],
    [true, 'incident', false, false],
  );
  await close();
});

test('the rest follows after the number, on the same ticket, and proves nothing (R3, R12)', async () => {
  const { page, close } = await openUrgent('fr');
  const number = await tellUrgent(page, '02 555 20 13');
  const count = () => desk.db.selectFrom('tickets').select('id').execute();
  const before = (await count()).length;
  await page.getByRole('link', { name: 'Compléter votre demande' }).click();
  await awake(page);
  assert.equal(await page.locator('[name=q-site]').count(), 0, 'no answer is asked twice');
  await page.fill('[name=q-done]', 'J’ai publié une actualité.');
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  await page.getByText('vos réponses ont rejoint le ticket').waitFor();
  assert.equal(await shownNumber(page), number);
  assert.equal(await page.getByRole('link', { name: 'Compléter votre demande' }).count(), 0);
  assert.equal((await count()).length, before);
  const entries = await desk.db
    .selectFrom('entries')
    .innerJoin('tickets', 'tickets.id', 'entries.ticketId')
    .select(['entries.direction', 'entries.provedBy'])
    .where('tickets.number', '=', number)
    .where('entries.kind', '=', 'message')
    .where('entries.direction', '=', 'in')
    .execute();
  assert.deepEqual(entries, [
    { direction: 'in', provedBy: null },
    { direction: 'in', provedBy: null },
  ]);
  await close();
});

test('nothing is sent without a phone number, and what was typed stays', async () => {
  const { page, close } = await openUrgent('fr');
  await page.fill('[name=q-summary]', 'Page blanche');
  await goOn(page);
  await page.getByRole('link', { name: /numéro de téléphone où nous pouvons vous joindre/ }).waitFor();
  assert.equal(await page.inputValue('[name=q-summary]'), 'Page blanche');
  await page
    .getByRole('link', { name: 'NL' })
    .or(page.getByRole('button', { name: 'Nederlands' }))
    .first()
    .click();
  assert.equal(await page.inputValue('[name=q-summary]'), 'Page blanche', 'another language keeps it too');
  await close();
});
