import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import type { PersonName } from '#demo/cast.ts';
import { settleCall } from '#desk/calls/settle-call.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { createToken } from '#desk/sign-in/create-token.ts';
import { readActiveCalls } from '#store/calls/phone-calls.ts';
import { atEnd } from '#test/at-end.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

const desk = await openConsoleDesk();
const { db, world, cast } = desk;
const made = await createToken(world, { name: 'PBX', role: 'agent', person: null, scopes: ['phone'] });
assert.ok('token' in made);
const { token } = made;
let calls = 0;

atEnd(() => assert.deepEqual(desk.reported, []));

/** Sends an event of the desk's telephone system. */
async function tell(event: string, said: Record<string, string> = {}): Promise<void> {
  const reply = await fetch(`${desk.url}/api/v1/phone-events`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ call: `call ${calls}`, event, line: '02 555 12 11', from: '02 555 20 12', ...said }),
  });
  assert.equal(reply.status, 200);
}

function ring(said: Record<string, string> = {}): Promise<void> {
  calls += 1;
  return tell('ringing', said);
}

async function at(who: PersonName, path: string, javaScriptEnabled = true) {
  const opened = await desk.signIn(who, { viewport: { width: 1440, height: 900 }, javaScriptEnabled });
  await goTo(opened.page, desk.url + path);
  return opened;
}

/** Ends all ringing and active calls, so that each test starts without calls. */
async function finishAll(who: PersonName): Promise<void> {
  await db.updateTable('phoneCalls').set({ endedAt: world.clock.now() }).where('endedAt', 'is', null).execute();
  const { own } = await readActiveCalls(db, desk.actor(who), world.clock.now());
  for (const { id } of own) await settleCall(world, desk.actor(who), id, { reached: true });
}

const callOf = (external = `call ${calls}`) =>
  db.selectFrom('phoneCalls').selectAll().where('externalId', '=', external).executeTakeFirstOrThrow();
const take = (page: Page) => page.locator('[data-take]');
const field = (page: Page) => page.locator('aside #call-find');

test('R12: a call rings at the consoles of available agents, and joining an urgent ticket by its digits confirms it', async () => {
  const { number, sequence } = await db
    .selectFrom('tickets')
    .select(['number', 'sequence'])
    .where('urgent', '=', true)
    .where('phonedAt', 'is', null)
    .where('status', 'not in', ['handled', 'closed'])
    .executeTakeFirstOrThrow();
  const nadia = await at('nadia', '/console/urgent');
  const tom = await at('tom', '/console');
  const { page } = nadia;
  const lane = page.getByRole('region', { name: /^Pas encore téléphoné/ });
  await lane.getByText(number).first().waitFor({ state: 'attached' });
  await ring();
  await take(page).waitFor();
  await page.getByText('Joke Vermeulen').last().waitFor();
  await take(tom.page).waitFor();
  await tell('answered', { agent: 'nadia@desk.example' });
  await field(page).waitFor();
  await take(tom.page).waitFor({ state: 'detached' });
  await page.locator('#call-find:focus').waitFor();
  assert.match((await page.locator('aside header').textContent()) ?? '', /le ticket sera en néerlandais/);

  await page.keyboard.type(`${sequence} ${number.endsWith('01') ? '02' : '01'}`);
  await page.getByText('Vouliez-vous dire').waitFor();
  await page.locator('aside').getByRole('option', { name: number }).waitFor();
  // Escape leaves the window for the page, with what was typed.
  await page.keyboard.press('Escape');
  await page.locator('#call-find:not(:focus)').waitFor();
  await page.keyboard.press('Alt+c');
  await page.locator('#call-find:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#call-notes:focus').waitFor();
  await page.keyboard.type('Wit sinds 9.40 uur.');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`L’appel est joint à ${number}.`).waitFor();
  const ticket = db.selectFrom('tickets').select('phonedAt').where('number', '=', number);
  assert.notEqual((await ticket.executeTakeFirstOrThrow()).phonedAt, null);
  await page.keyboard.press('Enter');
  await page.mouse.move(1, 1);
  await lane.waitFor({ state: 'detached' });
  assert.deepEqual([...nadia.complaints, ...tom.complaints], []);
  await nadia.close();
  await tom.close();
});

test('a new ticket is opened from the call window with three keys and a summary', async () => {
  await finishAll('nadia');
  const { page, close, complaints } = await at('nadia', '/console');
  await ring({ from: '02 555 90 31' });
  await take(page).waitFor();
  let keys = 0;
  const press = (key: string) => {
    keys += 1;
    return page.keyboard.press(key);
  };
  const type = async (text: string) => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  await press('Alt+c');
  await field(page).waitFor();
  await page.locator('#call-find:focus').waitFor();
  // The number is unknown and no ticket is selected, so the one key of the window opens a new ticket.
  await press('Control+Enter');
  await page.locator('[name=call-summary]:focus').waitFor();
  await type('Startpagina is wit');
  await press('Control+Enter');
  const shown = page.locator('aside [role=status] .font-mono');
  await shown.waitFor();
  assert.equal(keys - 'Startpagina is wit'.length, 3);
  const { ticketId } = await callOf();
  const ticket = await db.selectFrom('tickets').selectAll().where('id', '=', ticketId!).executeTakeFirstOrThrow();
  assert.deepEqual([ticket.channel, ticket.language, ticket.kind], ['phone', 'nl', 'incident']);
  assert.match((await shown.textContent()) ?? '', new RegExp(ticket.number));
  const person = db.selectFrom('people').select('phone').where('id', '=', ticket.requesterId);
  assert.equal((await person.executeTakeFirstOrThrow()).phone, '+3225559031');
  assert.deepEqual(complaints, []);
  await close();
});

test('notes are saved during typing: closing the browser loses nothing', async () => {
  await finishAll('nadia');
  const first = await at('nadia', '/console');
  await ring();
  await tell('answered', { agent: 'nadia@desk.example' });
  await field(first.page).waitFor();
  await first.page.fill('#call-notes', 'Sinds gisteren, na de update');
  await first.page.getByText('Notes pas encore enregistrées').waitFor();
  await first.page.getByText('Notes pas encore enregistrées').waitFor({ state: 'detached' });
  await first.page.click('#console-navigation a[href="/console?view=mine"]');
  await cameTo(first.page, '**/console?view=mine');
  assert.equal(await first.page.inputValue('#call-notes'), 'Sinds gisteren, na de update');
  await first.close();
  const second = await at('nadia', '/console');
  assert.equal(await second.page.inputValue('#call-notes'), 'Sinds gisteren, na de update');
  await second.page.getByRole('button', { name: 'Terminer sans ticket' }).click();
  await field(second.page).waitFor({ state: 'detached' });
  assert.deepEqual([...first.complaints, ...second.complaints], []);
  await second.close();
});

test('on a phone the page above the call stays in use, and folded the call is one row until Alt C', async () => {
  await finishAll('nadia');
  const { page, complaints, close } = await at('nadia', '/console');
  await page.setViewportSize({ width: 390, height: 844 });
  await ring();
  await tell('answered', { agent: 'nadia@desk.example' });
  await field(page).waitFor();
  const heights = async () => {
    const boxes = await Promise.all(['main', 'aside:has(#call-find)'].map((part) => page.locator(part).boundingBox()));
    return boxes.map((box) => Math.round(box!.height));
  };
  const [above, window] = await heights();
  assert.ok(above! >= 180 && window! <= 844 * 0.7 + 1, `${above} above ${window}`);
  await page.getByRole('button', { name: 'Replier l’appel' }).click();
  await field(page).waitFor({ state: 'hidden' });
  assert.ok((await heights())[1]! <= 64, 'One row is left.');
  await page.locator('.list-open').first().click();
  await cameTo(page, '**/console/tickets/**');
  await page.keyboard.press('Alt+c');
  await page.locator('#call-find:focus').waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('a call is missed, then called back, then done', async () => {
  await finishAll('nadia');
  const { page, close, complaints } = await at('nadia', '/console/calls?show=back');
  await ring({ from: '02 555 20 13' });
  await take(page).waitFor();
  await tell('hungUp');
  await take(page).waitFor({ state: 'detached' });
  const missed = await callOf();
  const row = page.locator('li', { hasText: 'Bram Peeters' });
  await row.waitFor();
  await row.getByRole('button', { name: 'Rappeler' }).click();
  await page.locator('aside a[href="tel:+3225552013"]').waitFor();
  assert.equal(new URL(page.url()).pathname, '/console/calls');
  await page.getByRole('button', { name: 'Terminer sans ticket' }).click();
  await row.waitFor({ state: 'detached' });
  assert.notEqual((await callOf(missed.externalId!)).callBackDoneAt, null);
  assert.deepEqual(complaints, []);
  await close();
});

test('a ticket’s requester is called from it, and the call is recorded on it', async () => {
  await finishAll('nadia');
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary: 'Le plan du site',
    text: 'Il manque une page.',
    fileIds: [],
    requester: { email: desk.actor('claire').email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  const { number, id } = opened.ticket;
  const { page, close, complaints } = await at('nadia', `/console/tickets/${number}`);
  await page.getByRole('button', { name: 'Appeler Claire' }).click();
  await page.getByRole('button', { name: `Joindre à ${number}` }).waitFor();
  // The hint is faster than the response: the call has left the page when its result arrives.
  await page.route(/\/console\/calls\/[\w-]+(\.data)?$/, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const response = await route.fetch();
    await page.locator('#call-notes').waitFor({ state: 'detached' });
    return route.fulfill({ response });
  });
  await page.fill('#call-notes', 'Elle envoie la liste.');
  await page.keyboard.press('Control+Enter');
  await page.getByText(`L’appel est joint à ${number}.`).waitFor();
  await page.locator('article', { hasText: 'Elle envoie la liste.' }).waitFor();
  const entries = db.selectFrom('entries').select(['kind', 'direction']).where('ticketId', '=', id);
  assert.deepEqual((await entries.orderBy('seq', 'desc').execute())[0], { kind: 'call', direction: 'out' });
  assert.deepEqual(complaints, []);
  await close();
});

test('T takes an unassigned phoned ticket', async () => {
  await finishAll('nadia');
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'phone',
    language: 'nl',
    kind: 'incident',
    site: '1042',
    urgent: true,
    summary: 'Alles ligt plat',
    text: 'Sinds een uur.',
    fileIds: [],
    requester: { email: null, name: 'Greet', phone: '+3225559055', language: 'nl' },
  });
  assert.ok('ticket' in opened);
  const { page, close, complaints } = await at('nadia', '/console/urgent');
  await page
    .getByRole('region', { name: /^Téléphoné, à personne/ })
    .getByText('Alles ligt plat')
    .focus();
  await page.keyboard.press('t');
  // The focused row stays where it is.
  await page.getByText('1 changement.').waitFor();
  const ticket = db.selectFrom('tickets').select('assigneeId').where('id', '=', opened.ticket.id);
  assert.equal((await ticket.executeTakeFirstOrThrow()).assigneeId, cast.people.nadia);
  assert.deepEqual(complaints, []);
  await close();
});

test('a newly urgent incident is announced on every page, and the sound setting applies on every machine', async () => {
  await finishAll('nadia');
  const { page, close, complaints } = await at('nadia', '/console/urgent');
  // The button shows the change at once, before it is saved. Another browser reads it once it is saved.
  const kept = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Son activé' }).click();
  await page.getByRole('button', { name: 'Son coupé' }).waitFor();
  await kept;
  const elsewhere = await at('nadia', '/console/urgent', false);
  await elsewhere.page.getByRole('button', { name: 'Son coupé' }).waitFor();
  await elsewhere.close();
  await goTo(page, `${desk.url}/console/figures`);
  await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: true,
    summary: 'Panne',
    text: 'Tout.',
    fileIds: [],
    requester: { email: 'luc@client.example', name: 'Luc', phone: null, language: 'fr' },
  });
  await page.getByText('Un nouvel incident urgent').waitFor({ state: 'attached' });
  await goTo(page, `${desk.url}/console/urgent`);
  await page.getByRole('button', { name: 'Son coupé' }).waitFor();
  assert.deepEqual(complaints, []);
  await close();
});

test('a ringing telephone does not disturb a form with errors', async () => {
  await finishAll('nadia');
  const { page, close } = await at('nadia', '/console/settings');
  await page.locator('details summary').press('Enter');
  await page.fill('[name=key-goMine]', 'g n');
  await page.locator('[value=keys]').press('Enter');
  await page.getByRole('alert').waitFor();
  await ring({ from: '02 555 90 32' });
  await take(page).waitFor();
  assert.equal(await page.getByRole('alert').count(), 1);
  await tell('hungUp');
  await take(page).waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('alert').count(), 1);
  await close();
});

test('without script a call has a page to answer, find and open tickets', async () => {
  await finishAll('nadia');
  await ring({ from: '02 555 90 32' });
  const { id } = await callOf();
  const { page, close } = await at('nadia', `/console/calls/${id}`, false);
  await page.getByRole('button', { name: 'Prendre l’appel' }).click();
  await page.fill('#call-find', 'Joke');
  await page.keyboard.press('Enter');
  await cameTo(page, '**?q=Joke');
  await page.locator('main a', { hasText: 'Joke Vermeulen' }).click();
  await cameTo(page, '**?person=*');
  await page.getByRole('button', { name: 'Nouveau ticket' }).click();
  await page.getByText('Dites en quelques mots de quoi il s’agit.').first().waitFor();
  await page.fill('[name=call-summary]', 'Zonder script');
  await page.getByRole('button', { name: 'Ouvrir le ticket' }).click();
  await cameTo(page, '**/console/tickets/**');
  const { ticketId } = await callOf();
  const ticket = db.selectFrom('tickets').select('number').where('id', '=', ticketId!);
  assert.ok(page.url().endsWith((await ticket.executeTakeFirstOrThrow()).number));
  await close();
});

test('links to the former urgent list lead to the board', async () => {
  const { page, close } = await at('nadia', '/console?view=urgent');
  assert.equal(new URL(page.url()).pathname, '/console/urgent');
  await close();
});
