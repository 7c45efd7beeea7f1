import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import { fillMacros } from '#demo/fill-macros.ts';
import { findActors } from '#demo/find-actors.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { atEnd } from '#test/at-end.ts';
import { until } from '#test/until.ts';
import { openConsoleDesk } from './console-desk.ts';
import { cameTo, goTo } from './go-to.ts';

/**
 * The ten tasks that agents do all day, by keyboard alone. A key is 1, a typed text is 1. Each task begins at the open ticket, or
 * where it says so, and has a limit that only goes down.
 */
const desk = await openConsoleDesk({ filled: false });
const { db, world, cast } = desk;
await fillMacros(world, await findActors(db));
atEnd(() => assert.deepEqual(desk.reported, []));
const { page, complaints } = await desk.atConsole('nadia', { viewport: { width: 1440, height: 900 } });

let opened = 0;
async function newTicket(summary: string): Promise<string> {
  opened += 1;
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary,
    text: `${summary}, essai ${opened}.`,
    fileIds: [],
  });
  assert.ok('ticket' in received);
  return received.ticket.number;
}

async function openTicket(number: string): Promise<void> {
  await goTo(page, `${desk.url}/console/tickets/${number}`);
}

/** Counts what a person presses. */
function keyboard() {
  let count = 0;
  return {
    /** Moves to a control by Tab. */
    tabTo: async (control: Locator) => {
      await control.waitFor();
      while (!(await control.evaluate((each) => each === document.activeElement))) {
        count += 1;
        assert.ok(count < 100, 'Tab does not reach it');
        await page.keyboard.press('Tab');
      }
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    },
    type: async (text: string) => {
      count += 1;
      await page.keyboard.type(text);
    },
    count: () => count,
  };
}

type Keyboard = ReturnType<typeof keyboard>;

/** Does a task, and fails if it needs more keys than before. */
function task(name: string, keysMax: number, carryOut: (keys: Keyboard) => Promise<void>): void {
  test(`${name}: at most ${keysMax} keys`, async (t) => {
    const keys = keyboard();
    await carryOut(keys);
    t.diagnostic(`${name}: ${keys.count()}`);
    assert.ok(keys.count() <= keysMax, `${keys.count()} keys`);
  });
}

const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();
const writing = (tab: string) => focused(`#say-${tab} :is(textarea[name=text], [contenteditable=true])`);

const ticket = (number: string) =>
  db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();

/** The message waits ten seconds to be taken back. */
async function isSent(number: string, intent: string): Promise<void> {
  const { id } = await ticket(number);
  const pending = db.selectFrom('pendingMessages').select('state').where('ticketId', '=', id);
  await until(async () => (await pending.where('intent', '=', intent as 'answer').execute()).length === 1);
}

task('take a ticket', 1, async (keys) => {
  const number = await newTicket('À prendre');
  await openTicket(number);
  await keys.press('t');
  await until(async () => (await ticket(number)).assigneeId === cast.people.nadia);
});

for (const [name, key, tab] of [
  ['answer', 'a', 'answer'],
  ['ask for information', 'i', 'ask'],
  ['mark handled', 'h', 'handle'],
] as const)
  task(name, 3, async (keys) => {
    const number = await newTicket(`Pour ${tab}`);
    await openTicket(number);
    await keys.press(key);
    await writing(tab);
    await keys.type('Voici ce qu’il en est.');
    await keys.press('Control+Enter');
    await isSent(number, tab);
  });

task('log a call', 3, async (keys) => {
  const number = await newTicket('Un appel');
  await openTicket(number);
  await keys.press('c');
  await writing('call');
  await keys.type('Elle confirme.');
  await keys.press('Control+Enter');
  const { id } = await ticket(number);
  const calls = db.selectFrom('entries').select('id').where('ticketId', '=', id).where('kind', '=', 'call');
  await until(async () => (await calls.execute()).length === 1);
});

task('use a macro', 4, async (keys) => {
  const number = await newTicket('Réparé');
  await openTicket(number);
  await keys.press('b');
  await page.getByRole('dialog').locator('input:focus').waitFor();
  await keys.type('répar');
  await page.getByRole('option', { selected: true }).getByText('Réparé, à vérifier').waitFor();
  await keys.press('Enter');
  await page.locator('#say-handle [contenteditable=true]').getByText('C’est réparé.').waitFor();
  await keys.press('Control+Enter');
  await isSent(number, 'handle');
});

task('close three spams, from any list', 6, async (keys) => {
  await db.updateTable('tickets').set({ status: 'open' }).where('status', '=', 'new').execute();
  for (let place = 0; place < 3; place++) await newTicket('Achetez');
  await goTo(page, `${desk.url}/console`);
  await keys.press('g', 'e');
  await page.getByRole('heading', { name: 'Nouveaux' }).waitFor();
  await keys.press('*', 'a');
  await page.locator('.list input[name=ticket]:checked').nth(2).waitFor();
  await keys.press('!');
  await focused('#bulk-panel-spam button');
  await keys.press('Enter');
  const runs = db.selectFrom('bulkRuns').select('id');
  await until(async () => (await runs.execute()).length === 1);
});

/** Chooses an act by its name in the palette. */
async function act(keys: Keyboard, name: string): Promise<void> {
  await keys.press('Control+k');
  await focused('dialog [role=combobox]');
  await keys.type(name);
  await page.locator('[role=option][aria-selected=true]', { hasText: name }).waitFor();
  await keys.press('Enter');
}

/** Receives a mail and opens its ticket. */
async function openMail(subject: string, paragraphs: string[]): Promise<string> {
  const head = ['From: claire.dumont@patrimoine.example', 'To: wcms@desk.example', `Subject: ${subject}`];
  const text = paragraphs.join('\r\n\r\n');
  const raw = Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', text, ''].join('\r\n'));
  const { ticket: number } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  await openTicket(number!);
  return number!;
}

async function isSplit(from: string, moved: string): Promise<void> {
  await page.getByText(/^Scindé vers DTO-/).waitFor();
  const { id } = await ticket(from);
  const entries = db.selectFrom('entries').innerJoin('texts', 'texts.id', 'entries.textId').select('texts.text');
  const others = entries.innerJoin('tickets', 'tickets.id', 'entries.ticketId').where('tickets.id', '<>', id);
  assert.equal((await others.where('texts.text', '=', moved).execute()).length, 1);
}

const second = (name: string) => `Et pouvez-vous ajouter ${name} aux rédacteurs ?`;

for (const [way, keysMax, open] of [
  ['by its key', 2, (keys: Keyboard) => keys.press('d')],
  ['by the palette', 4, (keys: Keyboard) => act(keys, 'Scinder le ticket')],
] as const)
  task(`split a mail with two subjects ${way}`, keysMax, async (keys) => {
    const asked = second(`Marc ${keysMax}`);
    const number = await openMail('Deux demandes', ['J’ai deux demandes.', 'Pouvez-vous changer le logo ?', asked]);
    await open(keys);
    await focused('#summary');
    await keys.press('Enter');
    await isSplit(number, asked);
  });

task('split passages off that nothing proposes', 6, async (keys) => {
  const number = await openMail('Le logo', ['Le logo est flou.', 'Le menu aussi.', 'Et le plan ?']);
  await keys.press('d');
  await focused('input[name=passage]');
  await keys.tabTo(page.getByRole('checkbox', { name: 'Le menu aussi.' }));
  await keys.press('Space');
  await keys.tabTo(page.getByRole('checkbox', { name: 'Et le plan ?' }));
  await keys.press('Space', 'Enter');
  await isSplit(number, 'Le menu aussi.\n\nEt le plan ?');
});

const isMerged = (one: string, into: string) =>
  until(async () => (await ticket(one)).leadsTo === (await ticket(into)).id);

for (const [way, keysMax, open] of [
  ['by its key', 2, (keys: Keyboard) => keys.press('y')],
  ['by the palette', 4, (keys: Keyboard) => act(keys, 'Fusionner ou lier le ticket')],
] as const)
  task(`merge a duplicate ${way}`, keysMax, async (keys) => {
    const [one, other] = [await newTicket(`La même chose ${keysMax}`), await newTicket(`La même chose ${keysMax}`)];
    await openTicket(other);
    await open(keys);
    await focused('#to');
    await page.getByRole('button', { name: `Fusionner ${other} dans ${one}` }).waitFor();
    await keys.press('Enter');
    await isMerged(other, one);
  });

task('merge into a ticket whose number is typed, however fast', 3, async (keys) => {
  const [one, , other] = [await newTicket('Un vieux'), await newTicket('Entre les deux'), await newTicket('Un récent')];
  await openTicket(other);
  await keys.press('y');
  await focused('#to');
  await keys.type(one.split('-')[1]!);
  await keys.press('Enter');
  await isMerged(other, one);
});

for (const [name, key] of [
  ['in the search field', '/'],
  ['in the palette', 'Control+k'],
] as const)
  task(`find a sloppily typed number ${name}`, 3, async (keys) => {
    const number = await newTicket('Mal noté');
    const [, sequence = ''] = number.split('-');
    await goTo(page, `${desk.url}/console/calls`);
    await keys.press(key);
    await focused('[role=combobox]');
    await keys.type(`dt0 / ${sequence.replaceAll('0', 'o').replaceAll('1', 'l')}`);
    await keys.press('Enter');
    await cameTo(page, `**/console/tickets/${number}`);
  });

test('nothing was logged as an error', () => assert.deepEqual(complaints, []));
