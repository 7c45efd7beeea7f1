import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handOver } from '#desk/assignment/assign-ticket.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { chooseNotifications } from '#desk/notifications/choose-notifications.ts';
import { presenceMilliseconds, readPresence, savePresence } from '#desk/staff/save-presence.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { openComplaintTo } from '#desk/ticket/open-complaint.ts';
import { unwatchTicket, watchTicket } from '#desk/ticket/watch-ticket.ts';
import { usualChoices } from '#domain/notifications/notifications.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { newId } from '#store/database/ids.ts';
import { findTicket, readHistory } from '#store/ticket/tickets.ts';
import { listTickets } from '#store/views/ticket-lists.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, tom, sofie] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('sofie')];

async function opened(kind: Kind = 'question') {
  const done = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind,
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  if (!('ticket' in done)) throw new Error(done.refused);
  return done.ticket;
}

/** The staff news queued since the last call: recipient and kind. */
async function news() {
  const rows = await db.selectFrom('outgoingMails').select(['id', 'personId', 'facts']).execute();
  const all = rows.filter(({ facts }) => facts.news).map(({ personId, facts }) => ({ personId, ...facts.news }));
  await db.deleteFrom('outgoingMails').execute();
  return all.map(({ personId, news, event }) => [nameOf(personId), news, event]);
}

function nameOf(id: string | null) {
  return Object.entries(cast.people).find(([, personId]) => personId === id)?.[0];
}

const view = async (actor: typeof nadia, name: 'mentioned' | 'watched') =>
  (await listTickets(db, actor, { view: name }, { sort: 'due', after: null, limit: 50 })).map(({ number }) => number);
const see = (actor: typeof nadia, number: string, state: 'reading' | 'writing' | 'gone', tab = actor.personId) =>
  savePresence(world, actor, number, { tab, state });
const names = (colleagues: Awaited<ReturnType<typeof readPresence>>) =>
  colleagues?.map(({ name, writing }) => `${name} ${writing ? 'writes' : 'reads'}`);

test('colleagues see who views and who writes a ticket, each once, however many tabs', async () => {
  const { number } = await opened();
  assert.deepEqual(names(await see(nadia, number, 'reading')), []);
  assert.deepEqual(names(await see(tom, number, 'reading')), ['Nadia El Amrani reads']);
  await see(nadia, number, 'writing', newId());
  assert.deepEqual(names(await readPresence(world, tom, number)), ['Nadia El Amrani writes']);
  await see(nadia, number, 'gone');
  assert.deepEqual(names(await readPresence(world, tom, number)), ['Nadia El Amrani writes']);
});

test('a person who leaves disappears at once, and after a crash within half a minute', async () => {
  const { number, id } = await opened();
  await see(nadia, number, 'reading');
  await see(nadia, number, 'gone');
  assert.deepEqual(await readPresence(world, tom, number), []);
  await see(nadia, number, 'writing');
  const crashed = new Date(Date.now() - presenceMilliseconds).toISOString();
  await db.updateTable('presences').set({ seenAt: crashed }).where('ticketId', '=', id).execute();
  assert.deepEqual(await readPresence(world, tom, number), []);
  await see(tom, number, 'reading');
  const rows = await db.selectFrom('presences').select('personId').where('ticketId', '=', id).execute();
  assert.deepEqual(rows, [{ personId: tom.personId }]);
});

test('presence is hidden for invisible tickets and for requesters viewing their own', async () => {
  const { number } = await opened('complaint');
  assert.equal(await see(nadia, number, 'reading'), null);
  assert.equal(await readPresence(world, desk.actor('claire'), number), null);
});

test('an unchanged heartbeat is not published', async () => {
  const { number } = await opened();
  const told: string[] = [];
  const listening = { ...world, transact: spied(told) };
  const beat = (state: 'reading' | 'writing') => savePresence(listening, nadia, number, { tab: nadia.personId, state });
  for (const state of ['reading', 'reading', 'writing', 'writing', 'reading'] as const) await beat(state);
  assert.equal(told.length, 3);
});

function spied(told: string[]): typeof world.transact {
  return (work) =>
    world.transact(async (tx) => {
      const result = await work(tx);
      told.push(...tx.signals.map(({ kind }) => kind));
      return result;
    });
}

test('a hand-over assigns the ticket and writes the note, or does neither', async () => {
  const { number } = await opened();
  await news();
  const done = await handOver(world, nadia, number, { email: tom.email!, text: 'Le client rappelle demain.' });
  assert.ok('ticket' in done);
  assert.equal(done.ticket.assigneeId, tom.personId);
  const history = await readHistory(db, done.ticket.id);
  assert.deepEqual(
    history.map(({ type }) => type),
    ['opened', 'noted', 'assigned'],
  );
  assert.deepEqual(await news(), [['tom', 'given', null]]);
  await closeTicket(world, nadia, number, { reason: 'spam' });
  assert.deepEqual(await handOver(world, nadia, number, { email: sofie.email!, text: 'Trop tard.' }), {
    refused: 'ticketClosed',
  });
  assert.equal((await readHistory(db, done.ticket.id)).filter(({ type }) => type === 'noted').length, 1);
});

test('a person mentioned in a note is notified once and has the ticket on a list until they look', async () => {
  const { number, id } = await opened();
  await news();
  await addNote(world, nadia, number, { text: '@Tom Willems @tom et @Nadia, regardez.' });
  assert.deepEqual(await news(), [['tom', 'mentioned', null]]);
  assert.ok((await view(tom, 'mentioned')).includes(number));
  assert.ok(!(await view(nadia, 'mentioned')).includes(number), 'nobody mentions themselves');
  await see(tom, number, 'reading');
  assert.ok(!(await view(tom, 'mentioned')).includes(number));
  const history = await readHistory(db, id);
  assert.deepEqual(history.at(-1)?.data, { ...history.at(-1)?.data, mentioned: [tom.personId] });
  assert.equal(replay(history).version, (await findTicket(db, nadia, number))?.version);
});

test('R10: only readers of a complaint can be mentioned in it', async () => {
  const { number } = await opened('complaint');
  await news();
  await addNote(world, sofie, number, { text: '@Tom, regardez.' });
  assert.deepEqual(await news(), []);
  assert.deepEqual(await view(tom, 'mentioned'), []);
  await openComplaintTo(world, sofie, number, { email: tom.email!, open: true });
  await addNote(world, sofie, number, { text: '@Tom, regardez.' });
  assert.deepEqual(await news(), [['tom', 'mentioned', null]]);
});

test('a watcher is notified once per action of others, as chosen, and not after unwatching', async () => {
  const { number } = await opened();
  await watchTicket(world, tom, number);
  await watchTicket(world, tom, number);
  await news();
  assert.ok((await view(tom, 'watched')).includes(number));
  await answerTicket(world, nadia, number, { text: 'Voici.' });
  assert.deepEqual(await news(), [['tom', 'watched', 'answered']]);
  await answerTicket(world, tom, number, { text: 'Encore.' });
  assert.deepEqual(await news(), [], 'nobody is told what they did themselves');
  await addNote(world, nadia, number, { text: '@Tom, voyez.' });
  assert.deepEqual(await news(), [['tom', 'mentioned', null]], 'one mail an act');
  await chooseNotifications(world, tom, { ...usualChoices, watched: false });
  await answerTicket(world, nadia, number, { text: 'Suite.' });
  assert.deepEqual(await news(), []);
  await chooseNotifications(world, tom, usualChoices);
  await unwatchTicket(world, tom, number);
  await answerTicket(world, nadia, number, { text: 'Fin.' });
  assert.deepEqual(await news(), []);
  assert.ok(!(await view(tom, 'watched')).includes(number));
});

test('a watcher’s browser is notified of others’ actions once they chose it', async () => {
  const { number, id } = await opened();
  await watchTicket(world, tom, number);
  const told: unknown[] = [];
  const listening: typeof world = {
    ...world,
    transact: (work) =>
      world.transact(async (tx) => {
        const result = await work(tx);
        told.push(...tx.signals.filter(({ kind, ticketId }) => kind === 'news' && ticketId === id));
        return result;
      }),
  };
  await addNote(listening, nadia, number, { text: 'Personne ne le veut encore.' });
  assert.deepEqual(told, []);
  await saveStaffSettings(world, tom, { watchedNotification: true });
  await addNote(listening, tom, number, { text: 'Je le fais.' });
  assert.deepEqual(told, [], 'nobody is told what they did themselves');
  await answerTicket(listening, nadia, number, { text: 'Voici.' });
  const personIds = [tom.personId];
  assert.deepEqual(told, [{ kind: 'news', deskId: cast.desks.wcms, ticketId: id, personIds }]);
});
