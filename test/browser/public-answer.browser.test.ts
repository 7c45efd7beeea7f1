import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { takeStep } from '#desk/clock/take-steps.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import type { ParsedMessage } from '#mail/read/message/message.ts';
import { goTo } from './go-to.ts';
import { goOn, openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();

async function newTicket(email: string, language: 'fr' | 'nl' | 'de' | 'en' = 'fr') {
  // A signed-in user is proved: the page of an unproved contact repeats nothing of it (R3).
  const by = email === desk.actor('claire').email ? desk.actor('claire') : null;
  const received = await receiveContact(desk.world, by, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language,
    kind: 'question',
    site: null,
    urgent: false,
    summary: 'Une page blanche',
    text: 'Depuis ce matin.',
    fileIds: [],
    requester: { email, name: 'Claire Dumont', phone: null, language },
  });
  if ('refused' in received) throw new Error(received.refused);
  return received.ticket;
}

/** Returns a handled ticket, with the closing notice that its requester receives. */
async function handled(email: string, language?: 'fr' | 'nl' | 'de' | 'en') {
  const ticket = await newTicket(email, language);
  await desk.mails();
  await markHandled(desk.world, desk.actor('nadia'), ticket.number, { text: 'Le cache est vidé.' });
  const [notice] = await desk.mails();
  return { ...ticket, notice: notice! };
}

function linkIn(mail: ParsedMessage, say?: string): string {
  const links = [...mail.text.matchAll(/https:\/\/desk\.example(\/\S+)/g)].map(([, path]) => path!);
  const found = links.find((path) => (say ? path.endsWith(`say=${say}`) : path.includes('/answer/')));
  assert.ok(found, `a link to say ${say} in: ${mail.text}`);
  return found;
}

async function statusOf(number: string) {
  return desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
}

async function headingOf(page: Page): Promise<string> {
  return ((await page.locator('h1').textContent()) ?? '').replace(/\s/g, ' ');
}

test('opening a mail’s link changes nothing; its button closes at once, with a confirmation (R20)', async () => {
  const { number, notice } = await handled('claire.dumont@patrimoine.example');
  const { page, complaints, close } = await desk.visit(linkIn(notice, 'solved'));
  assert.equal(await headingOf(page), 'Votre problème est-il résolu ?');
  await page.getByText('Une page blanche').waitFor();
  await page.getByRole('heading', { name: /Se clôture le mardi/ }).waitFor();
  assert.equal((await statusOf(number)).status, 'handled');
  await goOn(page);
  assert.equal(await headingOf(page), 'Merci, votre ticket est clôturé');
  assert.equal((await statusOf(number)).closing?.reason, 'solved');
  await page.reload();
  assert.equal(await headingOf(page), 'Merci, votre ticket est clôturé');
  assert.deepEqual(complaints, []);
  await close();
});

test('“not solved” reopens with a description of the problem', async () => {
  const { number, id, notice } = await handled('amina.diallo@fleuve.example', 'de');
  const { page, close } = await desk.visit(linkIn(notice, 'notSolved'));
  await page.getByLabel('Sagen Sie uns, was noch nicht stimmt').fill('Die Seite ist noch leer.');
  await goOn(page);
  assert.equal(await headingOf(page), 'Ihr Ticket ist wieder geöffnet');
  assert.equal((await statusOf(number)).status, 'open');
  const texts = await desk.db.selectFrom('texts').select('text').where('ticketId', '=', id).execute();
  assert.ok(texts.some(({ text }) => text === 'Die Seite ist noch leer.'));
  await close();
});

test('“more time” moves the date once, and shows it before and after', async () => {
  const { number, notice } = await handled('ruth.okafor@fleuve.example', 'en');
  const { page, close } = await desk.visit(linkIn(notice, 'moreTime'));
  await page.getByText(/then closes on Tuesday\s8\sDecember\s2026/).waitFor();
  await goOn(page);
  assert.equal(await headingOf(page), 'The deadline is extended');
  await page.getByRole('heading', { name: /Closes on Tuesday\s8\sDecember\s2026/ }).waitFor();
  await goTo(page, desk.url + linkIn(notice, 'moreTime'));
  await page.getByText('This deadline has been extended once already').waitFor();
  assert.match(await page.title(), /^Error: /);
  assert.equal((await statusOf(number)).clock?.extended, true);
  await close();
});

test('an answer to our question needs a text, and ends the wait', async () => {
  const ticket = await newTicket('joke.vermeulen@patrimoine.example', 'nl');
  await desk.mails();
  await requestInformation(desk.world, desk.actor('tom'), ticket.number, { text: 'Welke browser?', items: [] });
  const [question] = await desk.mails();
  const { page, close } = await desk.visit(linkIn(question!).replace(/\?.*/, ''));
  assert.equal(await headingOf(page), 'Antwoorden op onze vraag');
  await goOn(page);
  assert.match(await page.title(), /^Fout: /);
  await page.getByLabel('Uw antwoord').fill('Firefox.');
  await goOn(page);
  assert.equal(await headingOf(page), 'Dank u, uw antwoord is aangekomen');
  assert.equal((await statusOf(ticket.number)).status, 'open');
  await close();
});

test('after the closing a reaction opens one follow-up, however often it is sent (R21)', async () => {
  const { number, id, notice } = await handled('bram.peeters@patrimoine.example', 'fr');
  desk.at('2026-12-02T09:00:00Z');
  await takeStep(desk.world, id);
  assert.equal((await statusOf(number)).status, 'closed');
  const { page, close } = await desk.visit(linkIn(notice, 'solved'));
  await page.getByText('Le ticket est déjà clôturé').waitFor();
  await page.getByLabel('Dites-nous ce qui ne va pas').fill('La page est de nouveau blanche.');
  const form = page.url();
  await goOn(page);
  assert.equal(await headingOf(page), 'Un nouveau ticket est ouvert');
  const numbers = await page.locator('main .font-mono [aria-hidden=true]').allTextContents();
  assert.equal(numbers[0], number);
  assert.notEqual(numbers[1], number);
  await page.goBack();
  assert.equal(page.url(), form);
  assert.deepEqual(await page.locator('main .font-mono [aria-hidden=true]').allTextContents(), numbers);
  desk.at('2026-11-24T09:00:00Z');
  await close();
});

test('an address is confirmed by a button, with nothing of the contact shown before (R3)', async () => {
  await desk.mails();
  await newTicket('new.person@patrimoine.example');
  const [acknowledgement] = await desk.mails();
  const path = linkIn(acknowledgement!);
  const { page, close } = await desk.visit(path);
  assert.equal(await headingOf(page), 'Confirmer votre adresse');
  assert.equal(await page.getByText('Une page blanche').count(), 0);
  await goOn(page);
  assert.equal(await headingOf(page), 'Merci, votre adresse est confirmée');
  await page.getByText('Une page blanche').waitFor();
  await close();
});

test('a truncated link says so in the reader’s language, and what to do', async () => {
  const { notice } = await handled('emil.kohnen@patrimoine.example', 'de');
  const path = linkIn(notice, 'solved').replace(/.\?say/, '?say');
  const { page, close } = await desk.visit(path);
  assert.equal(await headingOf(page), 'Dieser Link gilt nicht mehr');
  assert.equal((await fetch(desk.url + path)).status, 404);
  for (const token of ['', ' ', '%20', 'null', 'clock..', 'confirm.x.y'])
    assert.equal((await fetch(`${desk.url}/de/answer/${token}?say=solved`)).status, 404, token);
  await close();
});

test('the page’s secret address is sent to nobody and cached nowhere (attacks 23, 61)', async () => {
  const { notice } = await handled('stijn.claes@fleuve.example', 'nl');
  const { headers } = await fetch(desk.url + linkIn(notice, 'solved'));
  assert.equal(headers.get('referrer-policy'), 'same-origin');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.ok(!(await (await fetch(desk.url + linkIn(notice, 'solved'))).text()).includes('<script'));
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
