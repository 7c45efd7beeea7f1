import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { violations } from './axe.ts';
import { enter, openPage } from './browser.ts';
import { awake, openConsoleDesk } from './console-desk.ts';

const desk = await openConsoleDesk({ filled: false });
const { world, db } = desk;

async function openOne(summary: string): Promise<string> {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary} : rien ne s’affiche.\n\nEt qui peut changer le logo ?`,
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket.number;
}

async function statusOf(number: string) {
  return db.selectFrom('tickets').select(['status', 'leadsTo']).where('number', '=', number).executeTakeFirstOrThrow();
}

test('R5: an agent splits a message off by keyboard, and undoes it from the ticket', async () => {
  const number = await openOne('Le formulaire');
  await reactToTicket(world, desk.actor('claire'), number, { text: 'Le menu manque aussi.', channel: 'portal' });
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${number}`);
  await page.press('header [popovertarget=panel-more]', 'Enter');
  await page.getByRole('link', { name: 'Scinder', exact: true }).press('Enter');
  await page.getByRole('checkbox').nth(1).press('Space');
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('Menu absent');
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  const begun = /DTO-\d+-\d\d/.exec((await page.getByText(/^Scindé vers/).textContent()) ?? '')![0];
  assert.equal((await statusOf(begun)).status, 'new');
  assert.deepEqual(await violations(page), []);
  await page
    .getByRole('button', { name: `Annuler pour ${begun}` })
    .first()
    .press('Enter');
  await page.getByText(/^Scindé vers/).waitFor({ state: 'detached' });
  assert.equal((await statusOf(begun)).status, 'closed');
  // The number of the undone ticket redirects here.
  await page.goto(`${desk.url}/console/tickets/${begun}`);
  assert.match(page.url(), new RegExp(`${number}$`));
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: the split page of a mail with two subjects opens with the second one ticked', async () => {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', 'Subject: Deux demandes'];
  const text =
    'J’ai deux demandes.\r\n\r\nPouvez-vous changer le logo ?\r\n\r\nEt pouvez-vous ajouter Marc aux rédacteurs ?';
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${ticket}/split`);
  await page.getByRole('checkbox', { name: 'Et pouvez-vous ajouter Marc aux rédacteurs ?', checked: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  const begun = /DTO-\d+-\d\d/.exec((await page.getByText(/^Scindé vers/).textContent()) ?? '')![0];
  await awake(page);
  await page.goto(`${desk.url}/console/tickets/${begun}`);
  await page.getByText('Et pouvez-vous ajouter Marc aux rédacteurs ?').first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: all passages of the second subject are ticked, and move to one ticket at once', async () => {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', 'Subject: Points'];
  const items = ['1. Le logo est flou.', '2. Pouvez-vous ajouter Marc Dupuis aux rédacteurs ?'];
  const text = `Bonjour, trois demandes :\r\n${[...items, '3. Merci de donner à Marc Dupuis le site 1187.'].join('\r\n')}`;
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${ticket}/split`);
  const passages = page.getByRole('group', { name: /plusieurs demandes/ }).getByRole('checkbox');
  assert.deepEqual(await passages.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked)), [
    false,
    true,
    true,
  ]);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(complaints, []);
  // A refusal keeps the ticked items.
  await passages.first().check();
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('');
  await page
    .getByRole('textbox', { name: 'Titre du nouveau ticket' })
    .evaluate((field) => field.removeAttribute('required'));
  await page.getByRole('button', { name: 'Scinder et prévenir' }).click();
  await page.getByRole('alert').waitFor();
  assert.equal(await passages.first().isChecked(), true);
  await passages.first().uncheck();
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('Marc');
  await page.keyboard.press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  const begun = /DTO-\d+-\d\d/.exec((await page.getByText(/^Scindé vers/).textContent()) ?? '')![0];
  await page.goto(`${desk.url}/console/tickets/${begun}`);
  const moved = (await page.locator('[data-entry]').first().textContent()) ?? '';
  assert.match(moved, /ajouter Marc Dupuis.*donner à Marc Dupuis/s);
  await close();
});

test('a selected passage is split off, and an error is shown beside the input', async () => {
  const number = await openOne('Le calendrier');
  const { page, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${number}/split`);
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('Logo');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Choisissez au moins un message').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).inputValue(), 'Logo');
  const words = page.locator('[data-words-of]').first();
  await words.evaluate((element) => {
    const text = element.firstChild!;
    const start = text.textContent!.indexOf('Et qui');
    getSelection()!.setBaseAndExtent(text, start, text, text.textContent!.length);
  });
  await page.getByRole('button', { name: 'Reprendre le texte sélectionné' }).click();
  await page.getByRole('button', { name: 'Scinder et prévenir' }).click();
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  assert.match((await page.locator('[data-entry]').first().textContent()) ?? '', /rien ne s’affiche\.$/);
  await close();
});

test('R5: a ticket is merged into another of its requester, whose page shows its record, and restored', async () => {
  const remaining = await openOne('La page d’accueil');
  const merged = await openOne('L’accueil encore');
  const { page, complaints, close } = await desk.signIn('nadia');
  await page.goto(`${desk.url}/console/tickets/${merged}/join`);
  // The likely ticket and merging are chosen already, and the button says so: one press is enough.
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: `Fusionner ${merged} dans ${remaining}` }).press('Enter');
  await page.waitForURL(new RegExp(`${remaining}$`));
  const folded = page.locator('summary', { hasText: `${merged}, fusionné ici` });
  await folded.press('Enter');
  await page.getByText('L’accueil encore : rien ne s’affiche.').waitFor();
  assert.deepEqual(await violations(page), []);
  await page
    .getByRole('button', { name: `Annuler pour ${merged}` })
    .first()
    .press('Enter');
  await folded.waitFor({ state: 'detached' });
  assert.deepEqual(await statusOf(merged), { status: 'new', leadsTo: null });
  assert.deepEqual(complaints, []);
  await close();
});

test('without script a ticket is found by number, linked, and all tickets of one cause are answered', async () => {
  const [one, other] = [await openOne('Le site est lent'), await openOne('Très lent')];
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await page.goto(`${desk.url}/console/tickets/${one}/join`);
  await page.getByRole('searchbox', { name: 'Trouver un ticket' }).fill(other.toLowerCase());
  await page.getByRole('button', { name: 'Chercher' }).last().click();
  await page.locator('input[name=other]').check();
  await page.getByRole('radio', { name: /même cause/ }).check();
  await page.getByRole('button', { name: 'Fusionner ou lier' }).click();
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('link', { name: 'Répondre à tous' }).click();
  await page.getByRole('textbox').fill('La lenteur est réparée.');
  await page.getByRole('button', { name: 'Envoyer aux 2 tickets' }).click();
  for (const number of [one, other]) {
    await page.goto(`${desk.url}/console/tickets/${number}`);
    assert.equal(await page.locator('[data-entry]', { hasText: 'La lenteur est réparée.' }).count(), 1);
  }
  await close();
});

test('a requester finds the merged ticket’s messages on the page to which its number leads', async () => {
  const [remaining, merged] = [await openOne('Le moteur'), await openOne('La photo manque')];
  const done = await mergeTicket(world, desk.actor('nadia'), merged, { into: remaining, participantIds: [] });
  assert.ok('ticket' in done);
  const { page, close } = await openPage(desk.browser, { javaScriptEnabled: true });
  await enter(page, desk, desk.cast.people.claire);
  await page.goto(`${desk.url}/portal/tickets/${merged}`);
  assert.match(page.url(), new RegExp(`${remaining}$`));
  await page.getByText('La photo manque : rien ne s’affiche.').waitFor();
  await close();
});
