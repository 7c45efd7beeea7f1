import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('a form filled in by a real browser, without JavaScript, becomes a ticket and shows its number (R3)', async () => {
  const { page, complaints, close } = await desk.visit('/nl/contact');
  await page.getByLabel('Ja, ik ben redacteur of eigenaar van een site').check();
  await goOn(page);
  await fillRequest(page, { url: 'www.stadsarchief.example/nl/home', phone: '02 555 20 12' });
  await page.setInputFiles('[name=files]', picture('wit.png'));
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
    'Sinds 9.40 uur blijft de homepage wit.\nIk verwachtte de gewone homepage.\n\nAdres van de pagina: https://www.stadsarchief.example/nl/home\nSite: 1042, Stadsarchief\nTelefoon: 02\u00a0555\u00a020\u00a012',
  );
  assert.deepEqual(await filesOf(ticket.id), [{ name: 'wit.png', bytes: 15 }]);
  const [mail] = await desk.mails();
  assert.equal(mail?.recipient, 'joke.vermeulen@patrimoine.example');
  assert.ok(mail?.subject.includes(`[${number}]`));
  assert.deepEqual(complaints, []);
  await close();
});

test('every error says what is wrong, the title begins with it, and what was typed and uploaded is kept', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor');
  await fillRequest(page, { email: 'claire@patrimoine', site: '142', url: 'www.stadsarchief/nl/home', summary: '' });
  await page.setInputFiles('[name=files]', [picture('un.png'), { ...picture('vide.png'), buffer: Buffer.alloc(0) }]);
  await goOn(page);
  assert.match(await page.title(), /^Erreur\u00a0: /);
  const summary = page.getByRole('alert');
  assert.equal(await summary.getByRole('link').count(), 5);
  await page.getByText('Vous avez tapé 142').first().waitFor();
  assert.equal(await summary.evaluate((box) => box === document.activeElement), true, 'the summary has the focus');
  await summary.getByRole('link', { name: /Donnez un titre/ }).click();
  assert.equal(new URL(page.url()).hash, '#summary');
  assert.equal(await page.inputValue('[name=email]'), 'claire@patrimoine');
  assert.match(await page.inputValue('[name=description]'), /^Sinds 9.40.*\n.*homepage\.$/s);
  assert.equal(await page.isChecked('[name=kind][value=incident]'), true);
  await page.getByText('un.png', { exact: true }).waitFor();

  await fillRequest(page, { email: 'claire.dumont@patrimoine.example', url: '', summary: 'Page blanche' });
  await page.setInputFiles('[name=files]', picture('deux.png'));
  const number = await sendRequest(page);
  assert.deepEqual(
    (await filesOf((await ticketOf(number)).id)).map(({ name }) => name),
    ['deux.png', 'un.png'],
  );
  await close();
});

test('a file that was kept can be removed, and the rest of the form stays', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { name: '' });
  await page.setInputFiles('[name=files]', [picture('one.png'), picture('two.png')]);
  await goOn(page);
  await page.getByRole('button', { name: 'Remove one.png' }).click();
  assert.equal(await page.getByText('one.png').count(), 0);
  assert.equal(await page.inputValue('[name=summary]'), 'Homepage toont een witte pagina');
  await page.fill('[name=name]', 'Ruth Okafor');
  const number = await sendRequest(page);
  assert.deepEqual(
    (await filesOf((await ticketOf(number)).id)).map(({ name }) => name),
    ['two.png'],
  );
  await close();
});

test('a site that nobody knows is pointed out once, then taken in the words that were typed', async () => {
  const { page, close } = await desk.visit('/de/contact?who=editor');
  await fillRequest(page, { site: 'Burg Falkenstein' });
  await goOn(page);
  await page.getByText('Wir kennen die Website „Burg Falkenstein“ nicht').first().waitFor();
  const number = await sendRequest(page);
  const ticket = await ticketOf(number);
  assert.equal(ticket.siteId, null);
  assert.match(await textOf(ticket.id), /Website: „Burg Falkenstein“/);
  await close();
});

test('a form sent twice makes one ticket; gone back to and sent with other words it makes another', async () => {
  const { page, close } = await desk.visit('/en/contact?who=editor');
  await fillRequest(page, { summary: 'Sent twice' });
  await page.setInputFiles('[name=files]', picture('twice.png'));
  const first = await sendRequest(page);
  await page.goBack();
  await goOn(page);
  assert.equal(await shownNumber(page), first);
  await page.goBack();
  await page.getByRole('button', { name: 'Change your request' }).click();
  await page.fill('[name=summary]', 'Another subject');
  const second = await sendRequest(page);
  assert.notEqual(second, first);
  for (const number of [first, second]) assert.equal((await filesOf((await ticketOf(number)).id)).length, 1, number);
  await close();
});

test('what a robot fills in, or too fast, becomes a ticket marked suspected spam, without mail (R1)', async () => {
  await desk.mails();
  const trapped = await desk.visit('/fr/contact?who=editor');
  await fillRequest(trapped.page, { summary: 'Buy now' });
  await trapped.page.locator('[name=second_subject]').fill('https://spam.example', { force: true });
  const first = await sendRequest(trapped.page);
  const fast = await desk.visit('/fr/contact?who=editor');
  await fillRequest(fast.page, { summary: 'Buy faster' });
  await goOn(fast.page);
  await goOn(fast.page);
  const second = await shownNumber(fast.page);
  for (const number of [first, second]) assert.equal((await ticketOf(number)).suspectedSpam, true);
  assert.deepEqual(await desk.mails(), []);
  await Promise.all([trapped.close(), fast.close()]);
});

test('a form that was opened before the secret changed asks to be sent again, and loses nothing', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor', { javaScriptEnabled: true });
  await fillRequest(page);
  await page.locator('[name=form]').evaluate((field: HTMLInputElement) => {
    field.value = 'v1.AAAA';
  });
  await goOn(page);
  await page.locator('[name=form]').evaluate((field: HTMLInputElement) => {
    field.value = '';
  });
  await goOn(page);
  await page.getByText('Rien n’est perdu').waitFor();
  letPass(3_000);
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  await close();
});

test('a visitor is shown who is responsible, and no ticket is made (R8)', async () => {
  const before = await countTickets();
  const { page, close } = await desk.visit('/fr/contact');
  await page.getByLabel('Non, je visite un site').check();
  await goOn(page);
  await page.fill('[name=site]', 'https://www.musee-des-pierres.example/horaires');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByText('Service de communication\u00a0: Office du Patrimoine').waitFor();
  assert.equal(await page.getByRole('link', { name: '02 555 20 00' }).getAttribute('href'), 'tel:+3225552000');
  await page.fill('[name=site]', 'musée inconnu');
  await page.getByRole('button', { name: 'Chercher' }).click();
  await page.getByText('Nous ne trouvons pas').first().waitFor();
  assert.match(await page.title(), /^Erreur/);
  assert.equal(await countTickets(), before);
  await close();
});

test('anyone may complain, even without a name (R10)', async () => {
  await desk.mails();
  const { page, close } = await desk.visit('/de/contact?who=complaint');
  await page.fill('[name=summary]', 'Zwei Wochen ohne Antwort');
  await page.fill('[name=description]', 'Ich habe zweimal geschrieben.');
  const number = await sendRequest(page);
  const ticket = await ticketOf(number);
  assert.equal(ticket.kind, 'complaint');
  await page.getByText('Sie sind anonym').waitFor();
  await page.getByText('Spätestens am Mittwoch, 9. Dezember 2026, um 24.00 Uhr').waitFor();
  assert.deepEqual(await desk.mails(), []);
  await close();
});

test('who sends too much is told when it can go on, and keeps what was typed', async () => {
  const { page, close } = await desk.visit('/fr/contact?who=editor');
  for (let place = 0; place <= 10; place++) {
    await page.goto(`${desk.url}/fr/contact?who=editor`);
    await fillRequest(page, { email: 'often@patrimoine.example', summary: `Demande ${place}` });
    await goOn(page);
    letPass(3_000);
    await goOn(page);
  }
  assert.match(await page.title(), /^Erreur/);
  await page.getByText(/à partir de \d+\sh/).waitFor();
  await page.getByText('Demande 10').waitFor();
  letPass(60 * 60 * 1000);
  await goOn(page);
  assert.match(await shownNumber(page), /^DTO-/);
  await close();
});

test('a file of another form is never attached (attack 34), and no receipt can be made up (attack 41)', async () => {
  const other = await desk.visit('/fr/contact?who=editor');
  await fillRequest(other.page, { name: '' });
  await other.page.setInputFiles('[name=files]', picture('secret.png'));
  await goOn(other.page);
  const stolen = await other.page.locator('[name=kept]').getAttribute('value');
  const { page, close } = await desk.visit('/fr/contact?who=editor', { javaScriptEnabled: true });
  await fillRequest(page);
  await page.evaluate((value) => {
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'kept', value });
    document.querySelector('main form')?.append(field);
  }, stolen);
  const number = await sendRequest(page);
  assert.deepEqual(await filesOf((await ticketOf(number)).id), []);
  for (const token of [number, 'v1.abc', desk.world.signer.seal(number)])
    assert.equal((await fetch(`${desk.url}/fr/contact/received/${token}`)).status, 404);
  letPass(25 * 60 * 60 * 1000);
  assert.equal((await page.reload())?.status(), 404);
  await Promise.all([other.close(), close()]);
});

test('nothing that was foreseen is reported as an error', () => {
  assert.deepEqual(desk.reported, []);
});
