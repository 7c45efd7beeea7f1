import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { openScanner } from '#store/files/scanner.ts';
import { clamdMissing, marker, openClamd } from '#test/clamd.ts';
import { freePort } from '#test/free-port.ts';
import { sendForm } from '#test/send-form.ts';
import { fillRequest, goOn, openPublicDesk, sendRequest, violations } from './public-desk.ts';

const desk = await openPublicDesk();

function visit(path: string) {
  return desk.visit(path, { javaScriptEnabled: true });
}

/** A picture of a given size; its bytes do not matter. */
function picture(name: string, size = 1_000) {
  return { name, mimeType: 'image/png', buffer: Buffer.alloc(size, name) };
}

/** Emulates a connection on which a file of 400 kB takes two seconds. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 50,
    downloadThroughput: 1_000_000,
    uploadThroughput: 200_000,
  });
}

function row(page: Page, name: string) {
  return page.locator('[data-upload] li', { hasText: name });
}

/** Waits until `count` files are saved for the form. */
async function kept(page: Page, count: number): Promise<void> {
  await page.waitForFunction((wanted) => document.querySelectorAll('input[name=kept]').length === wanted, count);
}

async function filesOf(number: string): Promise<string[]> {
  const files = await desk.db
    .selectFrom('files')
    .innerJoin('tickets', 'tickets.id', 'files.ticketId')
    .select('files.name')
    .where('tickets.number', '=', number)
    .orderBy('files.name')
    .execute();
  return files.map(({ name }) => name);
}

test('a file shows its progress and is sent with the form', async () => {
  const { page, complaints } = await visit('/nl/contact?who=editor');
  await fillRequest(page);
  await slowDown(page);
  await page.setInputFiles('[name=q-files]', picture('wit.png', 400_000));
  const bar = row(page, 'wit.png').getByRole('progressbar', { name: 'wit.png wordt verzonden' });
  await bar.waitFor();
  await page.waitForFunction(() => {
    const { value = 0 } = document.querySelector('progress') ?? {};
    return value > 0 && value < 1;
  });
  assert.deepEqual(await violations(page), []);
  await kept(page, 1);
  assert.match((await row(page, 'wit.png').textContent()) ?? '', /391\skB|400\skB/);
  assert.deepEqual(await filesOf(await sendRequest(page)), ['wit.png']);
  assert.deepEqual(complaints, []);
  await page.context().close();
});

test('a program among three files is refused by name, and the others are sent', async () => {
  const { page, close } = await visit('/nl/contact?who=editor');
  await fillRequest(page);
  await page.setInputFiles('[name=q-files]', [picture('een.png'), picture('opname.exe'), picture('twee.png')]);
  await kept(page, 2);
  await row(page, 'opname.exe').getByText('“opname.exe” is geen soort bestand dat wij aannemen.').waitFor();
  assert.deepEqual(await violations(page), []);
  await row(page, 'opname.exe').getByRole('button', { name: 'opname.exe verwijderen' }).click();
  await row(page, 'opname.exe').waitFor({ state: 'detached' });
  assert.deepEqual(await filesOf(await sendRequest(page)), ['een.png', 'twee.png']);
  await close();
});

test('a file can be removed before and after the form is sent', async () => {
  const { page } = await visit('/en/contact?who=editor');
  await fillRequest(page);
  await slowDown(page);
  await page.setInputFiles('[name=q-files]', [
    picture('slow.png', 600_000),
    picture('waits.png'),
    picture('stays.png'),
  ]);
  await page.getByRole('button', { name: 'Cancel sending waits.png' }).click();
  await page.getByRole('button', { name: 'Cancel sending slow.png' }).click();
  await kept(page, 1);
  assert.deepEqual(await page.locator('[data-upload] li').count(), 1);
  await page.getByRole('button', { name: 'Remove stays.png' }).click();
  await page.locator('#q-files:focus').waitFor();
  assert.deepEqual(await filesOf(await sendRequest(page)), []);
  await page.context().close();
});

test('a form sent too early waits for its files, says so, and continues on its own', async () => {
  const { page } = await visit('/fr/contact?who=editor');
  await fillRequest(page);
  await slowDown(page);
  await page.setInputFiles('[name=q-files]', [picture('un.png', 400_000), picture('deux.png', 100_000)]);
  await goOn(page);
  await page.getByText('2 fichiers sont encore en route.').waitFor();
  await page.getByRole('heading', { name: 'Vérifiez vos réponses' }).waitFor();
  await page.getByText('un.png (').waitFor();
  await page.getByText('deux.png (').waitFor();
  await page.context().close();
});

test('a file with a broken upload is retried, or sent with the form', async () => {
  const { page, close } = await visit('/en/contact?who=editor');
  await fillRequest(page);
  await page.route('**/contact/files*', (route) => route.abort());
  await page.setInputFiles('[name=q-files]', [picture('again.png'), picture('along.png')]);
  await row(page, 'along.png').getByText('did not arrive').waitFor();
  await page.unroute('**/contact/files*');
  await page.getByRole('button', { name: 'Try to send again.png again' }).click();
  await kept(page, 1);
  assert.deepEqual(await filesOf(await sendRequest(page)), ['again.png', 'along.png']);
  await close();
});

test('a file that is too large is not uploaded', async () => {
  const { page, close } = await visit('/en/contact?who=editor');
  await openIncident(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.evaluate(() => {
    const carried = new DataTransfer();
    carried.items.add(new File([new Uint8Array(26 * 1024 * 1024)], 'film.mov'));
    const target = document.querySelector('[data-upload]');
    target?.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
  });
  await row(page, 'film.mov').getByText('is too large. At most').waitFor();
  assert.deepEqual(sent, []);
  await close();
});

test('a pasted picture becomes a file, and pasted text stays text', async () => {
  const { page, close } = await visit('/fr/contact?who=editor');
  await openIncident(page);
  const paste = (withWords: boolean) =>
    page.evaluate((alsoWords) => {
      const carried = new DataTransfer();
      carried.items.add(new File(['PNG'], 'image.png', { type: 'image/png' }));
      if (alsoWords) carried.setData('text/plain', 'words');
      const target = document.querySelector('[name=q-happened]');
      target?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
    }, withWords);
  await paste(true);
  await paste(false);
  await kept(page, 1);
  assert.equal(await row(page, 'image collée.png').count(), 1);
  await close();
});

test('an infected file is refused by name, with and without script', { skip: clamdMissing }, async () => {
  const clamd = await openClamd();
  await clamd.start();
  desk.world.scanner = openScanner(clamd.address);
  const infected = { ...picture('virus.png'), buffer: Buffer.from(`x ${marker}`) };
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await desk.visit('/de/contact?who=editor', { javaScriptEnabled });
    await fillRequest(page);
    await page.setInputFiles('input[type=file]', [infected, picture('gut.png')]);
    if (!javaScriptEnabled) await goOn(page);
    await page.getByText('„virus.png“ enthält Schadsoftware').last().waitFor();
    await page.getByText('gut.png', { exact: true }).waitFor();
    await page.locator('input[name=kept]').waitFor({ state: 'attached' });
    await close();
  }
  desk.world.scanner = null;
});

test('if the scanner is down, the file is held with a message, and the request is sent', async () => {
  desk.world.scanner = openScanner(`127.0.0.1:${await freePort()}`);
  const { page, close } = await visit('/en/contact?who=editor');
  await fillRequest(page);
  await page.setInputFiles('input[type=file]', picture('held.png'));
  await row(page, 'held.png').getByText('attached; our virus scanner checks it later').waitFor();
  assert.deepEqual(await filesOf(await sendRequest(page)), ['held.png']);
  desk.world.scanner = null;
  await close();
});

test('a file for an unknown form is refused', async () => {
  const body = new FormData();
  body.append('files', new File(['x'], 'x.png'));
  const reply = await sendForm(`${desk.url}/fr/contact/files`, { body });
  assert.equal(reply.status, 400);
  assert.equal((await fetch(`${desk.url}/fr/contact/files`)).status, 404);
});

test('an answer to a request uploads its files when chosen, too', async () => {
  const { world, cast, actor } = desk;
  const { email, language } = actor('claire');
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language,
    kind: 'incident',
    summary: 'x',
    text: 'x',
    site: null,
    urgent: false,
    fileIds: [],
    requester: { name: 'Claire Dumont', email, phone: null, language },
  });
  assert.ok('ticket' in opened);
  const { number } = opened.ticket;
  await requestInformation(world, actor('nadia'), number, { text: 'Une copie d’écran ?', questionIds: ['files'] });
  const letter = (await desk.mails()).find(({ text }) => text.includes('Une copie d’écran'));
  const [, path = ''] = /https:\/\/desk\.example(\/fr\/answer\/[^\s?]+)/.exec(letter?.text ?? '') ?? [];
  const { page, close } = await visit(path);
  await page.setInputFiles('input[type=file]', [picture('copie.png'), picture('outil.exe')]);
  await kept(page, 1);
  await row(page, 'outil.exe').getByText('n’est pas d’un type que nous acceptons').waitFor();
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Envoyer', exact: false }).last().click();
  await page.getByRole('heading', { name: 'Merci' }).waitFor();
  assert.deepEqual(await filesOf(number), ['copie.png']);
  await close();
});

/**
 * Opens the questions of an incident and answers the marked field's searches with `items`. Returns the queries, which grow as
 * they are sent.
 */
async function mark(page: Page, marked: 'data-find' | 'data-suggest', items: object[]): Promise<string[]> {
  const asked: string[] = [];
  await page.route(addressOf[marked], (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('q') ?? '');
    return route.fulfill({ json: { items } });
  });
  await openIncident(page);
  return asked;
}

const addressOf = { 'data-find': '**/directory/sites*', 'data-suggest': '**/articles/suggest*' };

/** Opens the questions of an incident, all unanswered. */
async function openIncident(page: Page): Promise<void> {
  await fillRequest(page, { 'q-site': '', 'q-summary': '', 'q-happened': '' });
}

const sites = [
  { value: '1042', label: 'Stadsarchief', detail: '1042, stadsarchief.example' },
  { value: '1043', label: 'Stadsmuseum' },
];

test('a site is found by keyboard: arrows move, Enter selects, Escape keeps the input', async () => {
  const { page, complaints, close } = await visit('/nl/contact?who=editor');
  const asked = await mark(page, 'data-find', sites);
  const field = page.locator('#q-site');
  await field.fill('stads');
  await page.locator('[role=option]').first().waitFor();
  assert.deepEqual(asked, ['stads']);
  assert.equal(await field.getAttribute('role'), 'combobox');
  await page.getByText('2 voorstellen.').waitFor();
  assert.deepEqual(await violations(page), []);
  await field.press('ArrowDown');
  await field.press('ArrowDown');
  assert.equal(await page.locator('[role=option][aria-selected=true]').textContent(), 'Stadsmuseum');
  await field.press('Escape');
  assert.deepEqual([await field.inputValue(), await page.locator('[role=option]').count()], ['stads', 0]);
  await field.pressSequentially('a');
  await page.locator('[role=option]').first().waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  assert.equal(await field.inputValue(), '1042');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.deepEqual(complaints, []);
  await close();
});

test('a site is found by click too, and nothing moves', async () => {
  const { page, close } = await visit('/nl/contact?who=editor');
  await mark(page, 'data-find', sites);
  const field = page.locator('#q-site');
  await field.focus();
  const before = await page.locator('#q-happened').boundingBox();
  await field.pressSequentially('stads');
  await page.getByRole('option', { name: 'Stadsmuseum' }).waitFor();
  assert.deepEqual(await page.locator('#q-happened').boundingBox(), before);
  await page.getByRole('option', { name: 'Stadsmuseum' }).click();
  assert.equal(await field.inputValue(), '1043');
  await close();
});

test('the directory suggests sites during typing and leads to the responsible desk', async () => {
  const { page, complaints, close } = await visit('/fr/directory');
  const field = page.getByRole('combobox');
  await field.pressSequentially('musee');
  await page.locator('[role=option]').first().waitFor();
  assert.deepEqual(await violations(page), []);
  await field.press('ArrowDown');
  await field.press('Enter');
  assert.equal(await field.inputValue(), '1187');
  await field.press('Enter');
  await page
    .getByRole('heading', { name: 'Musée des Pierres' })
    .or(page.getByText('Office du Patrimoine'))
    .first()
    .waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('articles are suggested below the field, which does not move', async () => {
  const { page, close } = await visit('/nl/contact?who=editor');
  const attack = '<img src=x onerror=alert(1)>';
  const items = [{ href: '/nl/articles/a', label: 'Witte pagina na een update', detail: attack }];
  const asked = await mark(page, 'data-suggest', items);
  const field = page.locator('#q-summary');
  await field.focus();
  const before = await field.boundingBox();
  await field.fill('witte');
  const link = page.getByRole('link', { name: 'Witte pagina na een update' });
  await link.waitFor();
  assert.deepEqual(asked, ['witte']);
  assert.deepEqual(await field.boundingBox(), before);
  assert.equal(await page.getByText(attack).count(), 1);
  assert.deepEqual(await violations(page), []);
  await field.fill('');
  await link.waitFor({ state: 'detached' });
  await close();
});

test('a nonsensical or missing response leaves a field unchanged', async () => {
  const { page, close } = await visit('/nl/contact?who=editor');
  await mark(page, 'data-suggest', []);
  await page.unroute(addressOf['data-suggest']);
  await page.route(addressOf['data-suggest'], (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.locator('#q-summary').pressSequentially('witte pagina');
  await page.waitForTimeout(500);
  assert.equal(await page.locator('#q-summary').inputValue(), 'witte pagina');
  await close();
});
