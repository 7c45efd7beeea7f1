import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { type Language, languages } from '#domain/language.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { sendForm } from '#test/send-form.ts';
import { unzip } from '#test/unzip.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { ticketRow, visitPortal } from './portal-visit.ts';
import { openPublicDesk, violations } from './public-desk.ts';

const hints = openHintsHere();
const desk = await openPublicDesk({ hints });
const claire = 'claire.dumont@patrimoine.example';
const withoutScript = { javaScriptEnabled: false };

async function newTicket(summary: string) {
  const received = await receiveContact(desk.world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary,
    text: 'Depuis ce matin, la page reste blanche.',
    fileIds: [],
    requester: { email: claire, name: null, phone: null, language: null },
  });
  if ('refused' in received) throw new Error(received.refused);
  return received.ticket;
}

async function handledTicket(summary: string) {
  const ticket = await newTicket(summary);
  await markHandled(desk.world, desk.actor('nadia'), ticket.number, { text: 'Le cache est vidé.' });
  return ticket;
}

const visitAs = (name: PersonName, path: string, options: BrowserContextOptions = withoutScript) =>
  visitPortal(desk, name, path, options);

const statusOf = (number: string) => ticketRow(desk, number);

async function messagesOf(id: string): Promise<(string | null)[]> {
  const rows = await desk.db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select('texts.text')
    .where('entries.ticketId', '=', id)
    .orderBy('entries.seq')
    .execute();
  return rows.map(({ text }) => text);
}

async function choose(page: Page, language: Language): Promise<void> {
  await page.click(`header button[lang=${language}]`);
  await page.locator(`html[lang=${language}]`).waitFor();
  await awake(page);
}

test('a language is chosen on the current page, and persists', async () => {
  const { number } = await handledTicket('Formulaire cassé');
  const { page, complaints, close } = await visitAs('claire', `/portal/tickets/${number}`, {});
  for (const language of languages) {
    await choose(page, language);
    assert.equal(new URL(page.url()).pathname, `/portal/tickets/${number}`);
    assert.equal(await page.getAttribute('html', 'lang'), language);
  }
  await goTo(page, `${desk.url}/portal`);
  assert.equal(await page.getAttribute('html', 'lang'), languages.at(-1));
  await choose(page, 'fr');
  assert.deepEqual(complaints, []);
  await close();
});

test('a service manager sees the organisation’s tickets beside their own', async () => {
  await newTicket('De Claire');
  const { page, close } = await visitAs('hugo', '/portal?view=organisation');
  await page.getByRole('link', { name: 'De Claire' }).click();
  await page.getByRole('button', { name: 'Résolu', exact: false }).waitFor();
  await close();
});

test('another person’s ticket has no page, and a stranger is sent to the sign-in', async () => {
  const { number } = await newTicket('À Claire seule');
  const { page, close } = await visitAs('amina', '/portal');
  assert.equal((await goTo(page, `${desk.url}/portal/tickets/${number}`))?.status(), 404);
  await close();
  const stranger = await desk.visit(`/portal/tickets/${number}`);
  assert.match(stranger.page.url(), /\/sign-in\?next=/);
  await stranger.close();
});

test('without script an answer with a file reopens a handled ticket, and sent twice it is one', async () => {
  const { number, id } = await handledTicket('Encore cassé');
  const { page, close } = await visitAs('claire', `/portal/tickets/${number}`);
  await page.fill('[name=text]', 'Le formulaire est toujours cassé.');
  await page.setInputFiles('[name=files]', { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  const again = await page
    .locator('#reply-form')
    .evaluate((form: HTMLFormElement) =>
      Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string')),
    );
  await page.locator('#reply-form button[type=submit]').last().click();
  await page.getByText('Votre message est arrivé').waitFor();
  await page.getByRole('link', { name: 'note.txt' }).waitFor();
  assert.equal((await statusOf(number)).status, 'open');
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  for (let time = 0; time < 2; time++) {
    const sent = { ...again, text: 'Deux fois ?', version: '1000' } as Record<string, string>;
    await sendForm(page.url(), { body: new URLSearchParams(sent), headers: { cookie: cookies } });
  }
  assert.equal((await messagesOf(id)).filter((text) => text === 'Deux fois ?').length, 1);
  await close();
});

test('typed text stays when the ticket closed in the meantime, and then opens a follow-up', async () => {
  const { number } = await handledTicket('Fermé entre-temps');
  const { page, close } = await visitAs('claire', `/portal/tickets/${number}`);
  await page.fill('[name=text]', 'Un texte long à écrire.');
  await closeTicket(desk.world, desk.actor('nadia'), number, { reason: 'spam' });
  await page.locator('#reply-form button[type=submit]').last().click();
  await page.getByText('Le ticket a été clôturé entre-temps').waitFor();
  assert.equal(await page.inputValue('[name=text]'), 'Un texte long à écrire.');
  await page.locator('#reply-form button[type=submit]').last().click();
  await page.getByText(`Un nouveau ticket est ouvert, lié à ${number}`).waitFor();
  await close();
});

test('an empty answer is reported beside the field and at the top', async () => {
  const { number } = await newTicket('Rien écrit');
  const { page, close } = await visitAs('claire', `/portal/tickets/${number}`);
  await page.locator('#reply-form button[type=submit]').last().click();
  await awake(page);
  assert.equal(await page.getByText('Écrivez votre message, ou joignez un fichier').count(), 2);
  await close();
});

test('more time moves the date once, and “solved” closes', async () => {
  const { number } = await handledTicket('Plus de temps');
  const { page, close } = await visitAs('claire', `/portal/tickets/${number}`);
  await page.getByRole('button', { name: 'Plus de temps' }).click();
  await page.getByText('Le délai est prolongé').waitFor();
  const more = page.getByRole('button', { name: 'Plus de temps' });
  assert.equal(await more.getAttribute('aria-disabled'), 'true');
  await page.getByRole('button', { name: 'Résolu, clôturer maintenant' }).click();
  await page.getByText('Vous avez clôturé ce ticket').waitFor();
  assert.equal((await statusOf(number)).closing?.reason, 'solved');
  await close();
});

test('a colleague is added by address, reads the ticket, and leaves it', async () => {
  const { number } = await newTicket('À deux');
  const { page, close } = await visitAs('claire', `/portal/tickets/${number}`);
  await page.fill('[name=email]', 'pas une adresse');
  await page.getByRole('button', { name: 'Ajouter une personne' }).click();
  await page
    .getByText(/Écrivez une adresse e.mail complète/)
    .first()
    .waitFor();
  await page.fill('[name=email]', 'amina.diallo@fleuve.example');
  await page.getByRole('button', { name: 'Ajouter une personne' }).click();
  await page.getByText('La personne participe').waitFor();
  await close();
  const amina = await visitAs('amina', `/portal/tickets/${number}`);
  const solved = amina.page.getByRole('button', { name: 'Résolu, clôturer maintenant' });
  assert.equal(await solved.getAttribute('aria-disabled'), 'true');
  await amina.page.getByRole('button', { name: 'Ne plus participer' }).click();
  await cameTo(amina.page, '**/portal');
  assert.equal((await goTo(amina.page, `${desk.url}/portal/tickets/${number}`))?.status(), 404);
  await amina.close();
});

test('an open page announces news and shows it without losing input', async () => {
  const { number, id, deskId } = await newTicket('En direct');
  const { page, complaints, close } = await visitAs('claire', '/portal/settings', {});
  // The page hears of what happens once its line of hints is open.
  const isOpen = page.waitForResponse((response) => response.request().resourceType() === 'eventsource');
  await goTo(page, `${desk.url}/portal/tickets/${number}`);
  await isOpen;
  await page.fill('[name=text]', 'Je suis en train d’écrire.');
  await answerTicket(desk.world, desk.actor('nadia'), number, { text: 'Voici la réponse.' });
  hints.ticketChanged({ ticketId: id, deskId });
  await page.getByRole('button', { name: 'Afficher' }).click();
  await page.getByText('Voici la réponse.').waitFor();
  assert.equal(await page.inputValue('[name=text]'), 'Je suis en train d’écrire.');
  assert.deepEqual(complaints, []);
  await close();
});

/** Returns a handled ticket, and the link in the mail about it. */
async function mailedLink(summary: string): Promise<{ number: string; path: string }> {
  const proved = { provedAt: desk.world.clock.now() };
  await desk.db.updateTable('addresses').set(proved).where('address', '=', claire).execute();
  await desk.mails();
  const { number } = await handledTicket(summary);
  const notice = (await desk.mails()).find(({ text }) => text.includes('Le cache est vidé'));
  const [, path = ''] = /https:\/\/desk\.example(\/fr\/ticket\/\S+)/.exec(notice?.text ?? '') ?? [];
  assert.ok(path, notice?.text ?? '');
  return { number, path };
}

test('a mail link warns a different signed-in person before ending their session', async () => {
  const { path } = await mailedLink('Dans un autre navigateur');
  const { page, complaints, close } = await visitAs('bram', path, {});
  const main = page.locator('main');
  assert.match((await main.textContent()) ?? '', /is Bram Peeters aangemeld|Bram Peeters est connecté/);
  await page.getByRole('button', { name: /^(Terminer la session|De sessie beëindigen)/ }).click();
  await page.getByRole('heading', { name: 'Dans un autre navigateur' }).waitFor();
  await goTo(page, `${desk.url}/portal`);
  assert.match(page.url(), /\/sign-in/);
  assert.deepEqual(complaints, []);
  await close();
});

test('a mail link opens its ticket without an account, again in the same browser; another browser is sent a new link', async () => {
  const { number, path } = await mailedLink('Par le lien');
  const { page, complaints, close } = await desk.visit(path, { javaScriptEnabled: true });
  assert.doesNotMatch((await page.textContent('main')) ?? '', /Par le lien|claire/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Voir le ticket' }).click();
  await page.getByRole('heading', { name: 'Par le lien' }).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.getByRole('button', { name: 'Ajouter une personne' }).count(), 0);
  await goTo(page, `${desk.url}/portal`);
  assert.match(page.url(), /\/sign-in/);
  await goTo(page, desk.url + path);
  await page.getByRole('heading', { name: 'Par le lien' }).waitFor();
  // A page that is still open would have its stream of news refused.
  await goTo(page, `${desk.url}/fr`);
  await desk.db.updateTable('ticketSessions').set({ expiresAt: '2026-01-01T00:00:00Z' }).execute();
  await goTo(page, desk.url + path);
  await page.getByRole('button', { name: 'Voir le ticket' }).click();
  await page.getByRole('heading', { name: 'Par le lien' }).waitFor();
  const { page: another, close: closeAnother } = await desk.visit(path, { javaScriptEnabled: true });
  await another.getByRole('button', { name: 'Envoyer un nouveau lien' }).click();
  await another.getByRole('heading', { name: 'Consultez votre boîte de réception' }).waitFor();
  await closeAnother();
  const [sent] = await desk.mails();
  assert.equal(sent?.recipient, claire);
  assert.match(sent?.text ?? '', /\/fr\/ticket\//);
  assert.match(sent?.subject ?? '', new RegExp(number));
  assert.deepEqual(complaints, []);
  await close();
});

test('a person corrects their data and downloads it', async () => {
  const { page, close } = await visitAs('bram', '/portal/settings');
  await page.fill('[name=phone]', '12');
  await page.click('main button.button-main');
  await page.getByRole('link', { name: 'Schrijf een volledig nummer' }).waitFor();
  await page.fill('[name=phone]', '02 555 20 99');
  await page.click('main button.button-main');
  await page.getByText('Het is bewaard.').waitFor();
  assert.equal((await page.inputValue('[name=phone]')).replace(/\s/g, ' '), '02 555 20 99');
  await page.getByRole('link', { name: 'Mijn gegevens', exact: true }).click();
  const href = await page.getByRole('link', { name: 'Mijn gegevens downloaden' }).getAttribute('href');
  const taken = await page.request.get(desk.url + href);
  assert.match(taken.headers()['content-disposition'] ?? '', /attachment; filename="belfry-my-data\.zip"/);
  const saved = JSON.parse(
    unzip(await taken.body())
      .get('data.json')!
      .toString(),
  );
  assert.equal(saved.person.phone, '+3225552099');
  assert.deepEqual(
    saved.access.map(({ site }: { site: string }) => site),
    ['1042', '1311'],
  );
  await close();
});

test('a person chooses their mails, and sees which are always sent', async () => {
  const { page, close } = await visitAs('hugo', '/portal/settings#mails');
  await page.getByText('Ceux-ci viennent toujours').waitFor();
  await page.getByText('avis de clôture').first().waitFor();
  await page.check('[name=colleagues]');
  await page.uncheck('[name=reviews]');
  await page.check('[name=organisationTickets][value=daily]');
  await page.click('[value=mails]');
  await page.getByText('Vos choix sont enregistrés').waitFor();
  assert.ok(await page.isChecked('[name=colleagues]'));
  assert.ok(!(await page.isChecked('[name=reviews]')));
  assert.ok(await page.isChecked('[name=organisationTickets][value=daily]'));
  assert.match(await page.title(), / – Support WCMS$/);
  await close();
  const editor = await visitAs('claire', '/portal/settings');
  assert.equal(await editor.page.locator('[name=reviews], [name=organisationTickets]').count(), 0);
  await editor.close();
});

test('a person asks for erasure with a confirmation, an administrator refuses with a reason, and both see the state', async () => {
  const { page, close } = await visitAs('amina', '/portal/my-data');
  await page.getByRole('link', { name: 'Demander l’effacement' }).click();
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await page.getByRole('link', { name: 'Cochez cette case' }).waitFor();
  await page.fill('[name=words]', 'Je change de service.');
  await page.check('[name=sure]');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await page.getByText('Votre demande est enregistrée').waitFor();
  await page.getByText(/Vous recevez une réponse au plus tard le/).waitFor();
  await page.getByRole('button', { name: 'Retirer ma demande' }).click();
  await page.getByText('Vous avez retiré votre demande').waitFor();
  await page.getByRole('link', { name: 'Demander de nouveau' }).click();
  await page.check('[name=sure]');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  const admin = await visitAs('jonas', '/admin/people');
  await admin.page.getByRole('link', { name: '1 Antrag auf Löschung wartet' }).click();
  await admin.page.getByText('zu beantworten spätestens am').waitFor();
  await admin.page.getByRole('link', { name: 'Amina Diallo' }).click();
  await admin.page.getByRole('button', { name: 'Ablehnen und den Grund senden' }).click();
  await admin.page.getByRole('link', { name: 'Geben Sie den Grund an' }).waitFor();
  await admin.page.fill('[name=reason]', 'Un dossier est encore ouvert.');
  await admin.page.getByRole('button', { name: 'Ablehnen und den Grund senden' }).click();
  await admin.page.getByText('Der Antrag ist abgelehnt').waitFor();
  await admin.close();
  await goTo(page, `${desk.url}/portal/my-data`);
  await page.getByText('Un dossier est encore ouvert.').waitFor();
  await close();
});
