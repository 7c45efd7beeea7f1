import assert from 'node:assert/strict';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveForm } from '#desk/intake/receive-form.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { mergeTicket } from '#desk/relations/merge-ticket.ts';
import { splitTicket } from '#desk/relations/split-ticket.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { readStandingEntries } from '#store/relations/moved-entries.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { violations } from './axe.ts';
import { enter, openPage } from './browser.ts';
import { openConsoleDesk } from './console-desk.ts';
import { awake, cameTo, goTo } from './go-to.ts';

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

/** The answer to one question of a form, as its requester sent it. */
async function openForm(answer: string): Promise<{ number: string; label: string }> {
  const form = await db
    .selectFrom('formVersions')
    .select(['id', 'definition'])
    .where('deskId', '=', desk.cast.desks.wcms)
    .where('kind', '=', 'incident')
    .executeTakeFirstOrThrow();
  const label = questionsOf(form.definition).find(({ id }) => id === 'url')!.label.fr;
  const [sent] = await receiveForm(world, {
    deskId: desk.cast.desks.wcms,
    language: 'fr',
    formId: crypto.randomUUID(),
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    subjects: [
      {
        ...{ id: '1', kind: 'incident', summary: 'Le logo', text: `${label}\n${answer}`, site: null, urgent: false },
        ...{ complete: false, files: [], form: { formVersionId: form.id, answers: { url: answer } } },
      },
    ],
  });
  return { number: sent!.number, label };
}

async function statusOf(number: string) {
  return db.selectFrom('tickets').select(['status', 'leadsTo']).where('number', '=', number).executeTakeFirstOrThrow();
}

test('R5: an agent splits a message off by keyboard, and undoes it from the ticket', async () => {
  const number = await openOne('Le formulaire');
  await reactToTicket(world, desk.actor('claire'), number, { text: 'Le menu manque aussi.', channel: 'portal' });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  await page.press('header [popovertarget=panel-more]', 'Enter');
  await page.getByRole('link', { name: 'Scinder', exact: true }).press('Enter');
  // Nothing is proposed: the focus is on the first passage, and Enter splits from anywhere.
  await page.locator('input[name=passage]:focus').waitFor();
  await page.getByRole('checkbox', { name: 'Le menu manque aussi.' }).press('Space');
  const title = page.getByRole('textbox', { name: 'Titre du nouveau ticket' });
  assert.equal(await title.inputValue(), 'Le menu manque aussi.');
  await title.fill('Menu absent');
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
  await goTo(page, `${desk.url}/console/tickets/${begun}`);
  assert.match(page.url(), new RegExp(`${number}$`));
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: the split page of a mail with two subjects opens with the second one ticked', async () => {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', 'Subject: Deux demandes'];
  const text =
    'J’ai deux demandes.\r\n\r\nPouvez-vous changer le logo ?\r\n\r\nEt pouvez-vous ajouter Marc aux rédacteurs ?\r\n\r\nMerci beaucoup';
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${ticket}/split`);
  await page.getByRole('checkbox', { name: 'Et pouvez-vous ajouter Marc aux rédacteurs ?', checked: true }).waitFor();
  await page.getByRole('checkbox', { name: 'Merci beaucoup', checked: false }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  const begun = /DTO-\d+-\d\d/.exec((await page.getByText(/^Scindé vers/).textContent()) ?? '')![0];
  await awake(page);
  await goTo(page, `${desk.url}/console/tickets/${begun}`);
  await page.getByText('Et pouvez-vous ajouter Marc aux rédacteurs ?').first().waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: all passages of the second subject are ticked, without script too, and move to one ticket at once', async () => {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', 'Subject: Points'];
  const items = ['1. Le logo est flou.', '2. Pouvez-vous ajouter Marc Dupuis aux rédacteurs ?'];
  const text = `Bonjour, trois demandes :\r\n${[...items, '3. Merci de donner à Marc Dupuis le site 1187.'].join('\r\n')}`;
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const { ticket } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console/tickets/${ticket}/split`);
  const passages = page.locator('input[name=passage]');
  const ticked = () => passages.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
  assert.deepEqual(await ticked(), [false, false, true, true]);
  // The first message keeps a part; a refusal keeps the ticked passages and the title.
  for (const place of [0, 1]) await passages.nth(place).check();
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('Marc');
  await page.getByRole('button', { name: 'Scinder et prévenir' }).click();
  await page.getByRole('alert').getByText('une partie').or(page.getByText('Une partie du message')).first().waitFor();
  assert.deepEqual(await ticked(), [true, true, true, true]);
  assert.equal(await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).inputValue(), 'Marc');
  for (const place of [0, 1]) await passages.nth(place).uncheck();
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('');
  await page.getByRole('button', { name: 'Scinder et prévenir' }).click();
  await page
    .getByText(/a scindé 2 passages vers DTO-/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: /^Ouvrir DTO-/ }).click();
  await page.getByRole('heading', { name: 'Pouvez-vous ajouter Marc Dupuis aux rédacteurs ?' }).waitFor();
  assert.equal(
    await page.locator('[data-words-of]').first().textContent(),
    `${items[1]}\n3. Merci de donner à Marc Dupuis le site 1187.`,
  );
  await close();
});

test('text selected in the record is split off, by its button or the key of splitting', async () => {
  const number = await openOne('Le calendrier');
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  const select = (from: string, to: string) =>
    page
      .locator('[data-words-of]')
      .first()
      .evaluate(
        (words, [first, last]) => {
          const text = words.firstChild!;
          const end = text.textContent!.indexOf(last!) + last!.length;
          getSelection()!.setBaseAndExtent(text, text.textContent!.indexOf(first!), text, end);
        },
        [from, to],
      );
  await select('peut changer', 'le logo');
  await page.getByRole('link', { name: 'Nouveau ticket avec ce texte' }).click();
  await page.getByRole('checkbox', { name: 'peut changer le logo', checked: true }).waitFor();
  assert.equal(await page.locator('input[name=passage]:checked').count(), 1);
  await page.goBack();
  await awake(page);
  await select('Et qui', 'logo ?');
  await page.getByRole('link', { name: 'Nouveau ticket avec ce texte' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press('d');
  await page.locator('#summary:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  assert.match((await page.locator('[data-entry]').first().textContent()) ?? '', /rien ne s’affiche\.$/);
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: passages of a mail shown as HTML are ticked in its text', async () => {
  const rows = ['Les photos', 'Les menus', 'Les cartes'].map((what) => `<tr><td>${what}</td><td>manquent</td></tr>`);
  const head = [
    'From: <claire.dumont@patrimoine.example>',
    'Subject: Trois choses',
    'Message-ID: <rows@client.example>',
  ];
  const raw = Buffer.from(
    [...head, 'Content-Type: text/html; charset=utf-8', '', `<table>${rows.join('')}</table>`, ''].join('\r\n'),
  );
  const { ticket: number } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}`);
  // The frame shares nothing with the page, not even the selection: the link leads to the passages of its mail.
  const frame = page.locator('article', { has: page.locator('iframe') });
  await frame.getByRole('link', { name: 'Scinder ce message' }).press('Enter');
  await cameTo(page, /\/split#message-/);
  const passages = page.locator(`fieldset[id="${new URL(page.url()).hash.slice(1)}"]`).getByRole('checkbox');
  await passages.first().waitFor();
  const menus = page.getByRole('checkbox', { name: /menus/ });
  await menus.check();
  assert.equal(await page.locator('input[name=passage]:checked').count(), 1);
  await page.keyboard.press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('R5: a message that changed meanwhile is not split, and the choice stays', async () => {
  const number = await openOne('Le plan');
  const { page, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${number}/split`);
  await page.getByRole('checkbox', { name: 'Et qui peut changer le logo ?' }).check();
  await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).fill('Logo');
  const { id: ticketId } = (await findTicket(db, desk.actor('nadia'), number))!;
  const entryId = (await readStandingEntries(db, ticketId))[0]!.id;
  const passages = [{ entryId, start: 0, end: 'Le plan'.length }];
  const asked = { entryIds: [], passages, summary: 'Plan', kind: 'question' } as const;
  assert.ok('ticket' in (await splitTicket(world, desk.actor('nadia'), number, asked)));
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Rien n’a été scindé').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Titre du nouveau ticket' }).inputValue(), 'Logo');
  await page.getByRole('checkbox', { name: 'Et qui peut changer le logo ?', checked: true }).waitFor();
  // The alert is there before the messages are loaded again.
  await awake(page);
  await page.getByRole('button', { name: 'Scinder et prévenir' }).press('Enter');
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  await close();
});

test('R5: a ticket is merged into another of its requester, whose page shows its record, and restored', async () => {
  const remaining = await openOne('La page d’accueil');
  const merged = await openOne('L’accueil encore');
  const { page, complaints, close } = await desk.signIn('nadia');
  await goTo(page, `${desk.url}/console/tickets/${merged}/join`);
  // The likely ticket and merging are chosen already, and the button says so: one press is enough.
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: `Fusionner ${merged} dans ${remaining}` }).press('Enter');
  await cameTo(page, new RegExp(`${remaining}$`));
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
  // Words alone merge nothing: Enter moves the focus to the ticket that they found.
  await goTo(page, `${desk.url}/console/tickets/${merged}/join`);
  await page.getByRole('searchbox', { name: 'L’autre ticket' }).fill('page d’accueil');
  await page.getByRole('group', { name: 'Tickets trouvés' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`input[name=other][value="${remaining}"]:focus`).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(await statusOf(merged), { status: 'new', leadsTo: null });
  assert.deepEqual(complaints, []);
  await close();
});

test('words that were typed before the page reacts find tickets too', async () => {
  const [one, other] = [await openOne('La carte'), await openOne('Le journal')];
  const { page, complaints, close } = await desk.signIn('nadia');
  const { promise: typed, resolve: wake } = Promise.withResolvers<void>();
  await page.route('**/entry.client*', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`${desk.url}/console/tickets/${one}/join`, { waitUntil: 'commit' });
  await page.getByRole('searchbox', { name: 'L’autre ticket' }).fill('journal');
  wake();
  await page.getByRole('group', { name: 'Tickets trouvés' }).getByText(other).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('without script a ticket is found by number, linked, and all tickets of one cause are answered', async () => {
  const [one, other] = [await openOne('Le site est lent'), await openOne('Très lent')];
  const { page, close } = await desk.signIn('nadia', { javaScriptEnabled: false });
  await goTo(page, `${desk.url}/console/tickets/${one}/join`);
  const find = page.getByRole('searchbox', { name: 'L’autre ticket' });
  // Words list tickets to choose from; a number needs no choice.
  await find.fill('lent');
  await page.getByRole('button', { name: 'Fusionner ou lier' }).click();
  await page.getByRole('group', { name: 'Tickets trouvés' }).getByText(other).waitFor();
  assert.equal(await find.inputValue(), 'lent');
  await find.fill(other.toLowerCase());
  await page.getByRole('radio', { name: /même cause/ }).check();
  await page.getByRole('button', { name: 'Fusionner ou lier' }).click();
  await page.click('header [popovertarget=panel-more]');
  await page.getByRole('link', { name: 'Répondre à tous' }).click();
  await page.getByRole('textbox').fill('La lenteur est réparée.');
  await page.getByRole('button', { name: 'Envoyer aux 2 tickets' }).click();
  for (const number of [one, other]) {
    await goTo(page, `${desk.url}/console/tickets/${number}`);
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
  await goTo(page, `${desk.url}/portal/tickets/${merged}`);
  assert.match(page.url(), new RegExp(`${remaining}$`));
  await page.getByText('La photo manque : rien ne s’affiche.').waitFor();
  await close();
});

test('R5: the answers to a form stay labels and values in the merged record, for agents and requesters', async () => {
  const answer = 'https://musee-des-pierres.example/visites';
  const [remaining, { number: merged, label }] = [await openOne('Le pied de page'), await openForm(answer)];
  const done = await mergeTicket(world, desk.actor('nadia'), merged, { into: remaining, participantIds: [] });
  assert.ok('ticket' in done);
  for (const [who, path] of [
    ['nadia', '/console/tickets/'],
    ['claire', '/portal/tickets/'],
  ] as const) {
    const { page, close } = await desk.signIn(who);
    await goTo(page, `${desk.url}${path}${merged}`);
    assert.match(page.url(), new RegExp(`${remaining}$`));
    if (who === 'nadia') await page.locator('summary', { hasText: `${merged}, fusionné ici` }).press('Enter');
    const value = page.locator('dd', { hasText: answer });
    await value.waitFor();
    assert.equal(await value.evaluate((dd) => dd.previousElementSibling!.firstChild!.textContent), label);
    await close();
  }
});
