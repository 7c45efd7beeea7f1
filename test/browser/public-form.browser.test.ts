import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sendForm } from '#test/send-form.ts';
import { enter } from './browser.ts';
import { awake, cameTo, goTo } from './go-to.ts';
import { fillRequest, goOn, letPass, openPublicDesk, sendRequest, shownNumber } from './public-desk.ts';

const desk = await openPublicDesk();

async function ticketOf(number: string) {
  return desk.db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
}

async function textOf(ticketId: string): Promise<string> {
  const entry = await desk.db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select('texts.text')
    .where('entries.ticketId', '=', ticketId)
    .executeTakeFirstOrThrow();
  return entry.text ?? '';
}

function filesOf(ticketId: string) {
  return desk.db
    .selectFrom('files')
    .select(['name', 'bytes'])
    .where('ticketId', '=', ticketId)
    .orderBy('name')
    .execute();
}

async function countTickets(): Promise<number> {
  const { count } = await desk.db
    .selectFrom('tickets')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

const picture = (name: string) => ({ name, mimeType: 'image/png', buffer: Buffer.from(`picture ${name}`) });

test('without JavaScript a form becomes a ticket in a real browser and shows its number (R3)', async () => {
  const { page, complaints, close } = await desk.visit('/nl/contact');
  await page.getByLabel('Ja, ik ben redacteur of eigenaar van een site').check();
  await goOn(page);
  await fillRequest(page, { 'q-url': 'www.stadsarchief.example/nl/home', phone: '02 555 20 12' });
  await page.setInputFiles('[name=q-files]', picture('wit.png'));
  const number = await sendRequest(page);
  assert.match(number, /^DTO-\d+-\d\d$/);
  assert.match(await page.title(), new RegExp(`^Uw nummer: ${number} – WCMS-support$`));
  await page.getByText('Vóór 14.00 uur').waitFor();
  const ticket = await ticketOf(number);
  const { channel, kind, language, urgent, siteId, suspectedSpam } = ticket;
  assert.deepEqual(
    { channel, kind, language, urgent, siteId, suspectedSpam },
    {
      channel: 'form',
      kind: 'incident',
      language: 'nl',
      urgent: false,
      siteId: desk.cast.sites['1042'],
      suspectedSpam: false,
    },
  );
  assert.equal(
    await textOf(ticket.id),
    [
      'Over welke site gaat het?\n1042, Stadsarchief',
      'Adres van de pagina\nhttps://www.stadsarchief.example/nl/home',
      'Wat gebeurde er?\nSinds 9.40 uur blijft de homepage wit.\nIk verwachtte de gewone homepage.',
    ].join('\n\n'),
  );
  assert.deepEqual(await filesOf(ticket.id), [{ name: 'wit.png', bytes: 15 }]);
  const [mail] = await desk.mails();
  assert.equal(mail?.recipient, 'joke.vermeulen@patrimoine.example');
  assert.ok(mail?.subject.includes(`[${number}]`));
  assert.deepEqual(complaints, []);
  await close();
});

test('every error is explained, marked in the title, and keeps text and uploads', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor');
  await page.fill('[name=email]', 'claire@patrimoine');
  await goOn(page);
  assert.match(await page.title(), /^Erreur\u00a0: /);
  assert.equal(await page.getByRole('alert').getByRole('link').count(), 2);
  assert.equal(await page.inputValue('[name=email]'), 'claire@patrimoine');
  await fillRequest(page, { 'q-site': '142', 'q-url': 'www.stadsarchief/nl/home', 'q-summary': '' });
  await page.setInputFiles('[name=q-files]', [picture('un.png'), { ...picture('vide.png'), buffer: Buffer.alloc(0) }]);
  await goOn(page);
  const summary = page.getByRole('alert');
  assert.equal(await summary.getByRole('link').count(), 4);
  await page.getByText('Vous avez tapé 142').first().waitFor();
  await page.locator('[role=alert]:focus').waitFor();
  await summary.getByRole('link', { name: /Donnez un titre/ }).click();
  await awake(page);
  assert.equal(new URL(page.url()).hash, '#q-summary');
  assert.match(await page.inputValue('[name=q-happened]'), /^Sinds 9.40.*\n.*homepage\.$/s);
  await page.getByText('un.png', { exact: true }).waitFor();

  await fillRequest(page, { 'q-url': '', 'q-summary': 'Page blanche' });
  await page.setInputFiles('[name=q-files]', picture('deux.png'));
  const number = await sendRequest(page);
  assert.deepEqual(
    (await filesOf((await ticketOf(number)).id)).map(({ name }) => name),
    ['deux.png', 'un.png'],
  );
  await close();
});

test('a saved file can be removed, and the rest of the form stays', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': '' });
  await page.setInputFiles('[name=q-files]', [picture('one.png'), picture('two.png')]);
  await goOn(page);
  await page.fill('[name=q-done]', 'I opened it.');
  await page.getByRole('button', { name: 'Remove one.png' }).click();
  await awake(page);
  assert.equal(await page.getByText('one.png').count(), 0);
  assert.equal(await page.inputValue('[name=q-done]'), 'I opened it.');
  await page.fill('[name=q-summary]', 'White page');
  const number = await sendRequest(page);
  assert.deepEqual(
    (await filesOf((await ticketOf(number)).id)).map(({ name }) => name),
    ['two.png'],
  );
  await close();
});

test('an unknown site is reported once, then accepted as typed', async () => {
  const { page, close } = await desk.visit('/de/contact?who=editor');
  await fillRequest(page, { 'q-site': 'Burg Falkenstein' });
  await goOn(page);
  await page.getByText('Wir kennen die Website „Burg Falkenstein“ nicht').first().waitFor();
  const number = await sendRequest(page);
  const ticket = await ticketOf(number);
  assert.equal(ticket.siteId, null);
  assert.match(await textOf(ticket.id), /„Burg Falkenstein“/);
  await close();
});

test('a form sent twice is one ticket, and going back shows its number', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': 'Sent twice' });
  await page.setInputFiles('[name=q-files]', picture('twice.png'));
  await goOn(page);
  const carried = await page
    .locator('#step')
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    );
  letPass(3_000);
  await goOn(page);
  const first = await shownNumber(page);
  const before = await countTickets();
  const body = new FormData();
  for (const [name, value] of [...carried, ['intent', 'send']] as const) body.append(name, value);
  const cookies = await page.context().cookies();
  const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
  const again = await sendForm(`${desk.url}/en/contact/check`, { body, headers });
  assert.equal(again.status, 303);
  assert.equal(await countTickets(), before);
  const html = await (await fetch(desk.url + again.headers.get('location'))).text();
  assert.ok(html.includes(first));
  await page.goBack();
  assert.equal(await shownNumber(page), first);
  assert.equal((await filesOf((await ticketOf(first)).id)).length, 1);
  await close();
});

test('two subjects become two linked tickets, with both numbers on the page and a mail each (R5)', async () => {
  await desk.mails();
  const { page, complaints, close } = await desk.visit('/fr/contact?who=editor', {
    viewport: { width: 390, height: 844 },
  });
  await fillRequest(page, { email: 'two.subjects@patrimoine.example', 'q-summary': 'Page blanche' });
  await page.getByRole('button', { name: 'Ajouter un autre sujet' }).click();
  await page.check('[name=kind][value=request]');
  await goOn(page);
  await page.fill('[name=q-site]', '1187');
  await page.fill('[name=q-summary]', 'Une rubrique Expositions');
  await page.fill('[name=q-change]', 'Entre Visites et Écoles.');
  await page.check('[name=q-deadline][value=yes]');
  await page.fill('[name=q-date]', '2027-01-15');
  await goOn(page);
  await page.getByText('2 sujets').waitFor();
  await page.getByText('vendredi 15 janvier 2027').waitFor();
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 390);
  letPass(3_000);
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Voici vos 2 numéros' }).waitFor();
  const numbers = await page.locator('main .font-mono [aria-hidden=true]').allTextContents();
  assert.equal(numbers.length, 2);
  const tickets = await Promise.all(numbers.map(ticketOf));
  assert.deepEqual(
    tickets.map(({ kind }) => kind),
    ['incident', 'request'],
  );
  for (const [at, ticket] of tickets.entries()) {
    const links = await desk.db
      .selectFrom('events')
      .select('data')
      .where('ticketId', '=', ticket.id)
      .where('type', '=', 'linked')
      .execute();
    assert.deepEqual(
      links.map(({ data }) => data as { relation: string; number: string }),
      [{ relation: 'sameContact', ticketId: tickets[1 - at]!.id, number: numbers[1 - at]! }],
    );
    const form = await desk.db
      .selectFrom('ticketForms')
      .selectAll()
      .where('ticketId', '=', ticket.id)
      .executeTakeFirstOrThrow();
    assert.equal((form.answers as { site: string }).site, at === 0 ? '1042' : '1187');
  }
  assert.deepEqual(
    (await desk.mails()).map(({ subject }) => numbers.filter((number) => subject.includes(number)).length),
    [1, 1],
  );
  assert.deepEqual(complaints, []);
  await close();
});

const ownNames = { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' };

/** Switches the page through all languages and back to French. Each time it is the same page, in the right language. */
async function throughLanguages(page: Page, path: string, kept: () => Promise<unknown>): Promise<void> {
  const before = await kept();
  for (const language of ['nl', 'de', 'en', 'fr'] as const) {
    const name = ownNames[language];
    await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click();
    await cameTo(page, (url) => url.pathname.startsWith(`/${language}/contact`));
    assert.ok(new URL(page.url()).pathname.endsWith(path), page.url());
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.deepEqual(await kept(), before, language);
  }
}

test('R27: every form page changes its language and keeps all input', async () => {
  const { page, close } = await desk.visit('/fr/contact');
  await throughLanguages(page, '/contact', async () => page.locator('[name=who]').count());
  await page.check('[name=who][value=editor]');
  await goOn(page);
  await page.fill('[name=name]', 'Claire Dumont');
  await page.fill('[name=phone]', '02 555');
  await throughLanguages(page, '/you', async () => [
    await page.inputValue('[name=name]'),
    await page.inputValue('[name=phone]'),
  ]);
  await page.fill('[name=phone]', '');
  await page.fill('[name=email]', 'claire.dumont@patrimoine.example');
  await goOn(page);
  await page.check('[name=kind][value=incident]');
  await throughLanguages(page, '/kind/1', () => page.isChecked('[name=kind][value=incident]'));
  await goOn(page);
  await page.fill('[name=q-happened]', 'Onafgewerkt');
  await page.check('[name=q-error][value=text]');
  await page.setInputFiles('[name=q-files]', picture('kept.png'));
  await throughLanguages(page, '/about/1', async () => [
    await page.inputValue('[name=q-happened]'),
    await page.isChecked('[name=q-error][value=text]'),
  ]);
  await page.getByText('kept.png', { exact: true }).waitFor();
  await goOn(page);
  await page.getByRole('alert').waitFor();
  await page.fill('[name=q-site]', '1042');
  await page.fill('[name=q-summary]', 'Page blanche');
  await goOn(page);
  await throughLanguages(page, '/check', async () => [
    await page.getByText('Onafgewerkt').count(),
    await page.getByText('kept.png').count(),
  ]);
  letPass(3_000);
  await goOn(page);
  const number = await shownNumber(page);
  await throughLanguages(page, new URL(page.url()).pathname.split('/').at(-1)!, () => shownNumber(page));
  assert.equal((await ticketOf(number)).language, 'fr');
  await close();
});

test('the back button and a reload do no harm', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page);
  await goOn(page);
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  await page.reload();
  await page.goBack();
  assert.equal(await page.inputValue('[name=q-summary]'), 'Homepage toont een witte pagina');
  await page.goBack();
  assert.equal(await page.isChecked('[name=kind][value=incident]'), true);
  await goTo(page, `${desk.url}/en/contact`);
  await page.getByRole('link', { name: 'Go on with this request' }).click();
  await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
  await close();
});

test('an expired draft loses nothing of an open page', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': 'A week later' });
  await goOn(page);
  letPass(8 * 24 * 60 * 60 * 1000);
  await page.context().clearCookies();
  await desk.db.deleteFrom('contactDrafts').execute();
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  await close();
});

test('an old draft is not saved, and its page says so', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page);
  await goOn(page);
  await desk.db
    .updateTable('contactDrafts')
    .set({ expiresAt: new Date(0).toISOString() })
    .execute();
  await page.reload();
  await page.getByText('Your text is no longer saved').waitFor();
  await close();
});

test('a button deletes all typed text and files at once', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page);
  await page.setInputFiles('[name=q-files]', picture('secret-plan.png'));
  await goOn(page);
  await page.getByRole('button', { name: 'Delete what I typed' }).click();
  await page.getByText('Everything is deleted').waitFor();
  await goTo(page, `${desk.url}/en/contact/you`);
  assert.equal(await page.inputValue('[name=name]'), '');
  assert.deepEqual(await desk.db.selectFrom('files').select('id').where('name', '=', 'secret-plan.png').execute(), []);
  await close();
});

test('a dependent question is hidden until its choice is made, and not saved if it is not asked', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { 'q-summary': 'Hidden question' });
  assert.equal(await page.isVisible('[name=q-message]'), false);
  await page.check('[name=q-error][value=text]');
  await page.fill('[name=q-message]', 'Error 500');
  await page.check('[name=q-error][value=none]');
  assert.equal(await page.isVisible('[name=q-message]'), false);
  const number = await sendRequest(page);
  assert.doesNotMatch(await textOf((await ticketOf(number)).id), /Error 500/);
  await close();
});

test('a signed-in sender finds name and address filled in, and reads where the copy goes (R3)', async () => {
  const { name, email, personId } = desk.actor('claire');
  const { page, close } = await desk.visit('/sign-in');
  await enter(page, desk, personId);
  await goTo(page, `${desk.url}/en/contact?who=editor`);
  assert.deepEqual([await page.inputValue('[name=name]'), await page.inputValue('[name=email]')], [name, email]);
  await goOn(page);
  await page.check('[name=kind][value=incident]');
  await goOn(page);
  await fillRequest(page);
  const number = await sendRequest(page);
  assert.equal((await ticketOf(number)).requesterId, personId);
  await page.getByText(`A copy with the number is on its way to ${email}.`).waitFor();
  const address = page.url();
  await page.context().clearCookies();
  await goTo(page, address);
  await page.getByText('confirm it by one click in that e\u2011mail').waitFor();
  assert.equal(await page.getByText(email!).count(), 0);
  await close();
});

test('no expected condition is logged as an error', () => {
  assert.deepEqual(desk.reported, []);
});
