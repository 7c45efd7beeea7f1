import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { entitlePerson } from '#desk/access/entitlements.ts';
import { logCall } from '#desk/calls/log-call.ts';
import { type GivenContact, receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { Language } from '#domain/language.ts';
import type { Relay } from '#mail/send/relay.ts';
import { listEntitled } from '#store/access/entitlements.ts';
import { atEnd } from '#test/at-end.ts';
import { enter, openPage, openTab } from './browser.ts';
import { sendNow } from './composing.ts';
import { openConsoleDesk, pick, type SignedIn, violations } from './console-desk.ts';
import { awake, goTo } from './go-to.ts';
import { overflow } from './public-desk.ts';

const desk = await openConsoleDesk({ filled: false });
const { world, db } = desk;
const agent = await desk.atConsole('nadia');

atEnd(async () => {
  await agent.close();
  assert.deepEqual(desk.reported, []);
});

let strangers = 0;

async function newTicket(facts: Partial<GivenContact> = {}) {
  const address = `stranger${strangers++}@client.example`;
  const received = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'mail',
    language: 'fr',
    kind: 'incident',
    site: null,
    urgent: false,
    requester: { email: address, name: 'Jean Passant', phone: null, language: 'fr' },
    summary: 'Page blanche',
    text: 'La page du site 1187 est blanche.',
    fileIds: [],
    ...facts,
  });
  assert.ok('ticket' in received);
  return { ...received.ticket, address };
}

const ticketOf = (number: string) =>
  db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

/** Sends the queued mails, and returns all letters to this address so far. */
async function lettersTo(address: string) {
  const relay: Relay = {
    send: async () => ({ accepted: '250 ok' }),
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  const letters = await db.selectFrom('outgoingMails').selectAll().where('address', '=', address).execute();
  return letters.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function openTicket(number: string, say = ''): Promise<Page> {
  await goTo(agent.page, `${desk.url}/console/tickets/${number}${say && `?say=${say}`}`);
  return agent.page;
}

/** Returns the address of a letter's button. The record of the letter does not show it (R29). */
function linkOf({ id, language }: { id: string; language: string }, purpose: 'clock' | 'confirm' = 'clock'): string {
  return `/${language}/answer/${desk.world.signer.signLink({ mailId: id, purpose })}`;
}

/** Opens the small form behind the newest letter, in a browser without scripts. */
async function openForm(address: string, width = 390): Promise<SignedIn> {
  const letter = (await lettersTo(address)).at(-1)!;
  const link = linkOf(letter);
  const opened = await openTab(desk.browser, { javaScriptEnabled: false, viewport: { width, height: 900 } });
  await goTo(opened.page, desk.url + link);
  return opened;
}

const heading = async (page: Page) => ((await page.locator('h1').textContent()) ?? '').replace(/\s/g, ' ');

test('R6: an agent ticks two items; the requester answers only those, and the ticket is open', async () => {
  const { number, address } = await newTicket();
  const console_ = await openTicket(number, 'ask');
  const boxes = console_.locator('#say-ask [name=asked]');
  // Missing answers are ticked by default.
  assert.ok((await boxes.evaluateAll((all) => all.filter((box) => (box as HTMLInputElement).checked).length)) >= 4);
  for (const box of await boxes.all()) await box.uncheck();
  await console_.locator('#say-ask [name=asked][value=url]').check();
  await console_.locator('#say-ask [name=asked][value=since]').check();
  assert.deepEqual(await violations(console_), []);
  await console_.locator('#say-ask [data-act=send-ask]').click();
  await sendNow(console_);
  await console_.locator('article').getByText('Adresse de la page').waitFor();
  assert.equal((await ticketOf(number)).status, 'waiting');

  const { page, complaints, close } = await openForm(address);
  assert.equal(await heading(page), 'Compléter votre demande');
  const again = await openForm(address);
  const names = await page
    .locator('main form [name^="q-"]')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).name));
  assert.deepEqual(names, ['q-url', 'q-since']);
  await page.fill('[name=q-url]', 'la page d’accueil');
  await page.fill('[name=q-since]', 'Depuis ce matin');
  await page.locator('main form button.button-main').click();
  await awake(page);
  assert.match(await page.title(), /^Erreur/);
  await page
    .getByRole('alert')
    .getByText(/n’est pas une adresse de page complète/)
    .waitFor();
  assert.equal(await page.inputValue('[name=q-url]'), 'la page d’accueil');
  assert.equal(await page.inputValue('[name=q-since]'), 'Depuis ce matin');
  await page.fill('[name=q-url]', 'https://musee-des-pierres.example/heures');
  await page.locator('main form button.button-main').click();
  assert.equal(await heading(page), 'Merci, vos réponses sont arrivées');
  await page.reload();
  assert.equal(await heading(page), 'Merci, vos réponses sont arrivées');
  // Sending the same answers again from a page that was left open does no harm.
  await again.page.fill('[name=q-url]', 'https://musee-des-pierres.example/heures');
  await again.page.fill('[name=q-since]', 'Depuis ce matin');
  await again.page.locator('main form button.button-main').click();
  assert.equal(await heading(again.page), 'Merci, vos réponses sont arrivées');
  await again.close();
  const record = await openTicket(number, 'answer');
  const parts = record.locator('article dl').last().locator('dt, dd');
  assert.deepEqual(
    (await parts.allTextContents()).map((text) => text.replace(/\s*:?\s*$/, '').replace(/\s/g, ' ')),
    ['Adresse de la page', 'https://musee-des-pierres.example/heures', 'Depuis quand ?', 'Depuis ce matin'],
  );
  assert.deepEqual(await violations(record), []);
  assert.deepEqual(complaints, [
    'Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
  ]);
  await close();

  const { status, complete, id } = await ticketOf(number);
  assert.deepEqual([status, complete], ['open', false]);
  const texts = await db.selectFrom('texts').select('text').where('ticketId', '=', id).execute();
  const told = texts.filter(({ text }) => text?.includes('Depuis ce matin'));
  assert.equal(told.length, 1);
  assert.match(
    told[0]!.text!.replace(/\s/g, ' '),
    /^Adresse de la page : https:\/\/musee-des-pierres\.example\/heures Depuis quand \? Depuis ce matin$/,
  );
});

for (const [language, title, send, done] of [
  ['nl', 'Uw aanvraag aanvullen', 'Mijn antwoorden verzenden', 'Dank u, uw antwoorden zijn aangekomen'],
  ['de', 'Ihre Anfrage ergänzen', 'Meine Antworten senden', 'Danke, Ihre Antworten sind angekommen'],
  ['en', 'Complete your request', 'Send my answers', 'Thank you, your answers have arrived'],
] as [Language, string, string, string][])
  test(`R6: empty answers stay missing, a file is sent along, and axe finds no violation, in ${language}`, async () => {
    const { number, address } = await newTicket({ language });
    const console_ = await openTicket(number, 'ask');
    await console_.locator('#say-ask [name=asked][value=files]').check();
    await console_.fill('#say-ask [name=items]', 'Browser');
    await console_.locator('#say-ask [data-act=send-ask]').click();
    await sendNow(console_);
    await console_.locator('article').getByText('Browser').waitFor();

    const { page, close } = await openForm(address, 1200);
    assert.equal(await heading(page), title);
    assert.match((await page.locator('main label[for=own-0]').textContent()) ?? '', /Browser/);
    assert.equal(await page.locator('main :checked').count(), 0, 'nothing is chosen in advance');
    await page.getByRole('button', { name: send }).click();
    await page.getByRole('alert').first().waitFor();
    await page.setInputFiles('[name=q-files]', {
      name: 'scherm.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('x'),
    });
    await page.getByRole('button', { name: send }).click();
    assert.equal(await heading(page), done);
    await close();
    const ticket = await ticketOf(number);
    assert.deepEqual([ticket.status, ticket.complete], ['open', false]);
    const { files } = await db
      .selectFrom('files')
      .select(({ fn }) => fn.countAll<number>().as('files'))
      .where('ticketId', '=', ticket.id)
      .executeTakeFirstOrThrow();
    assert.equal(Number(files), 1);
  });

test('R6: a question appears with its choice, and the page then names the questions that are still open', async () => {
  const { number, address } = await newTicket({ language: 'en' });
  await requestInformation(world, desk.actor('nadia'), number, {
    text: '',
    questionIds: ['error', 'message', 'since'],
  });
  const { page, close } = await openForm(address);
  assert.equal(await page.locator('main legend, main label[for^="q-"]').getByText('(').count(), 0);
  assert.equal(await page.isVisible('[name=q-message]'), false);
  await page.check('[name=q-error][value=text]');
  assert.equal(await page.isVisible('[name=q-message]'), true);
  await page.fill('[name=q-message]', 'Error 500');
  await page.locator('main form button.button-main').click();
  assert.equal(await heading(page), 'Thank you, your answers have arrived');
  await page.getByText('Still without an answer: Since when?').waitFor();
  await close();
  const { status, id } = await ticketOf(number);
  assert.equal(status, 'open');
  const texts = await db.selectFrom('texts').select('text').where('ticketId', '=', id).execute();
  assert.ok(texts.some(({ text }) => text?.includes('Error 500') && text.includes('Since when?')));
});

test('R6: also with script, the page with the questions has no axe violation, valid or not', async () => {
  const { number, address } = await newTicket();
  const console_ = await openTicket(number, 'ask');
  await console_.locator('#say-ask [data-act=send-ask]').click();
  await sendNow(console_);
  await console_.getByText('En attente d’informations').first().waitFor();
  const letter = (await lettersTo(address)).at(-1)!;
  const link = linkOf(letter);
  const { page, close } = await openPage(desk.browser, { viewport: { width: 390, height: 900 } });
  await goTo(page, desk.url + link);
  assert.equal(await overflow(page), 0);
  assert.deepEqual(await violations(page), []);
  await page.locator('main form button.button-main').click();
  await page.getByRole('alert').first().waitFor();
  assert.deepEqual(await violations(page), []);
  await close();
});

test('R8: the proposed contact is previewed, edited and sent in one action, and closes the ticket', async () => {
  const { number, address } = await newTicket({ kind: 'question', text: 'Quand ouvre le site 1187 ?' });
  const page = await openTicket(number);
  const side = page.getByRole('complementary');
  await side.getByText('Office du Patrimoine').first().waitFor();
  await side.getByText('communication@patrimoine.example').waitFor();
  await side.getByRole('button', { name: 'Réorienter…' }).click();
  const panel = page.getByRole('dialog', { name: 'Réorienter vers Office du Patrimoine' });
  const text = panel.getByRole('textbox');
  assert.match(await text.inputValue(), /1187 Musée des Pierres[\s\S]*communication@patrimoine\.example/);
  assert.deepEqual(await violations(page), []);
  await text.fill(`${await text.inputValue()}\n\nBonne visite !`);
  await panel.getByRole('button', { name: 'Envoyer et clôturer' }).click();
  await page.getByText('Clôturé : réorienté.').waitFor();
  const letters = await lettersTo(address);
  assert.deepEqual(
    letters.map(({ letter }) => letter),
    ['acknowledgement', 'closed'],
  );
  assert.match(letters[1]!.text!, /communication@patrimoine\.example[\s\S]*Bonne visite/);
  const { status, closing, firstAnsweredAt } = await ticketOf(number);
  assert.deepEqual([status, closing?.reason, firstAnsweredAt !== null], ['closed', 'redirected', true]);
});

test('R16, R22: the close panel lists what a reason still needs', async () => {
  const { number } = await newTicket({ kind: 'question', text: 'Quand ouvre le musée ?' });
  const called = await logCall(world, desk.actor('nadia'), number, {
    direction: 'out',
    caller: { email: null, name: null, phone: null },
    text: 'Personne.',
    reached: false,
  });
  assert.ok('ticket' in called);
  const page = await openTicket(number);
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('button', { name: 'Clôturer', exact: true }).first().click();
  const panel = page.getByRole('dialog', { name: 'Clôturer avec un motif' });
  const choose = async (reason: string, said: RegExp) => {
    await pick(panel, 'Motif', reason);
    await panel.getByText(said).waitFor();
    assert.deepEqual(await violations(page), []);
  };
  await choose('injoignable', /^Notés jusqu’ici\s: 24\snov\.$/);
  await choose('réorienté', /^Qui peut répondre$/);
  await panel.getByRole('button', { name: 'Clôturer' }).click();
  await panel.getByText('Indiquez qui peut répondre.').waitFor();
  assert.notEqual((await ticketOf(number)).status, 'closed');
});

test('R8: a stranger becomes an editor; if the site is full, the editors are named', async () => {
  const site = await db.selectFrom('sites').select('id').where('number', '=', '2107').executeTakeFirstOrThrow();
  for (const name of ['claire', 'joke', 'ruth'] as const)
    await world.transact((tx) =>
      entitlePerson(world, tx, desk.actor('jonas'), {
        personId: desk.cast.people[name],
        siteId: site.id,
        role: 'editor',
      }),
    );
  const { number } = await newTicket({ text: 'Rien ne va.' });
  const page = await openTicket(number);
  await page.getByRole('complementary').getByRole('button', { name: 'Enregistrer comme rédacteur…' }).click();
  const panel = page.getByRole('dialog', { name: 'Enregistrer le demandeur comme rédacteur' });
  await panel.getByRole('combobox').fill('2107');
  await panel.getByRole('button', { name: 'Enregistrer comme rédacteur' }).click();
  const full = panel.getByRole('alert');
  await full.waitFor();
  const editors = (await listEntitled(db, site.id)).filter(({ role }) => role === 'editor');
  assert.equal(editors.length, 3);
  for (const { name } of editors) assert.ok((await full.textContent())!.includes(name!));
  assert.equal((await ticketOf(number)).knownEditor, false);
  await panel.getByRole('combobox').fill('1042');
  await panel.getByRole('button', { name: 'Enregistrer comme rédacteur' }).click();
  await page.getByRole('complementary').getByText('Rédacteur ou propriétaire connu').waitFor();
  const ticket = await ticketOf(number);
  assert.deepEqual([ticket.knownEditor, ticket.siteId !== null], [true, true]);
});

test('R1: one click releases a suspected robot’s ticket, and another closes it without mail', async () => {
  const freed = await newTicket({ suspectedSpam: true });
  let page = await openTicket(freed.number);
  assert.deepEqual(await lettersTo(freed.address), []);
  await page.getByRole('button', { name: 'Ce n’est pas du spam : libérer' }).click();
  await page.getByRole('button', { name: 'Ce n’est pas du spam : libérer' }).waitFor({ state: 'detached' });
  assert.deepEqual(
    (await lettersTo(freed.address)).map(({ letter }) => letter),
    ['acknowledgement'],
  );
  const spam = await newTicket({ suspectedSpam: true });
  page = await openTicket(spam.number);
  await page.getByRole('button', { name: 'Clôturer comme spam' }).click();
  await page.getByText('Clôturé : spam.').waitFor();
  assert.deepEqual(await lettersTo(spam.address), []);
});

test('R3: the mark of an unproved address disappears when the acknowledgement’s link is used', async () => {
  const { number, address } = await newTicket();
  let page = await openTicket(number);
  await page
    .getByText(/^L’expéditeur n’est pas prouvé/)
    .first()
    .waitFor();
  const [letter] = await lettersTo(address);
  const link = linkOf(letter!, 'confirm');
  const { page: reader, close } = await openPage(desk.browser, { javaScriptEnabled: false });
  await goTo(reader, desk.url + link);
  await reader.getByRole('button', { name: 'Confirmer mon adresse' }).click();
  assert.equal(await heading(reader), 'Merci, votre adresse est confirmée');
  await close();
  page = await openTicket(number);
  await page
    .getByRole('complementary')
    .getByText(/adresse prouvée/)
    .waitFor();
  assert.equal(await page.getByText('Nos e\u2011mails ne répètent rien').count(), 0);
});

test('a requester has none of these actions: the page of the ticket answers 404', async () => {
  const { number } = await newTicket();
  const claire = await openPage(desk.browser);
  await enter(claire.page, desk, desk.cast.people.claire);
  const answers = [];
  for (const intent of ['refer', 'editor', 'free', 'ask']) {
    const answer = await claire.page.request.post(`${desk.url}/console/tickets/${number}`, {
      multipart: { intent, version: '1', text: 'x', site: '1042' },
      headers: { origin: desk.url },
    });
    answers.push(answer.status());
  }
  assert.deepEqual(answers, [404, 404, 404, 404]);
  assert.equal((await ticketOf(number)).version, 1);
  await claire.close();
});
