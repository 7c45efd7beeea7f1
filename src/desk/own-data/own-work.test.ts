import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { holdMessage } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { savePresence } from '#desk/staff/save-presence.ts';
import { saveStaffSettings } from '#desk/staff/save-staff-settings.ts';
import { addTask } from '#desk/tasks/change-tasks.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { watchTicket } from '#desk/ticket/watch-ticket.ts';
import { chooseColumns, saveView } from '#desk/views/views.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { unzip } from '#test/unzip.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const [nadia, tom] = [desk.actor('nadia'), desk.actor('tom')];
const written = (text: string) => ({ text, html: '', items: '', asked: null, files: [], cursor: 3, acts: null });

async function take(who = nadia) {
  const archive = await takeOwnData(world, who, { language: 'en', zone: 'Europe/Brussels' });
  const files = unzip(await buffer(archive));
  const text = (name: string) => files.get(name)?.toString() ?? assert.fail(name);
  return { data: JSON.parse(text('data.json')), page: text('index.html'), all: [...files.values()].map(String).join() };
}

async function open(summary: string) {
  const received = await receiveContact(world, desk.actor('claire'), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: null, phone: null, language: null },
    summary,
    text: `${summary}, il reste blanc.`,
    fileIds: [],
  });
  assert.ok('ticket' in received);
  return received.ticket;
}

test('R25: staff export what they write, save and watch at a desk, and nothing of their colleagues', async () => {
  const { number } = await open('Le formulaire');
  await saveMessageDraft(world, nadia, number, { tab: 'note', content: written('Mon brouillon.'), seen: null });
  await saveMessageDraft(world, tom, number, { tab: 'note', content: written('Celui de Tom.'), seen: null });
  await holdMessage(world, nadia, number, { id: randomUUID(), intent: 'answer', content: written('Ma réponse.') });
  await watchTicket(world, nadia, number);
  for (const reader of [nadia, tom]) await savePresence(world, reader, number, { tab: 'a', state: 'reading' });
  const task = { title: 'Rappeler', required: false, dueOn: '2026-12-01', waitsFor: null };
  await addTask(world, nadia, number, { ...task, assignee: nadia.email });
  await addTask(world, tom, number, { ...task, title: 'Tâche de Tom', assignee: tom.email });
  await addNote(world, tom, number, { text: '@Nadia El Amrani, regardez.' });
  const view = { name: 'Musées', filter: 'site:1187', sort: 'due' as const, deskId: null };
  await saveView(world, nadia, view);
  await saveView(world, tom, { ...view, name: 'Vue de Tom' });
  await chooseColumns(world, nadia, { list: 'mine', columns: ['status', 'number', 'summary', 'team'] });
  await saveStaffSettings(world, nadia, { signatures: { fr: 'Nadia, Service Desk' } });
  const { data, page, all } = await take();
  const { work } = data;
  assert.deepEqual(
    [...work.messageDrafts, ...work.pendingMessages].map(({ ticket, kind, content }) => [ticket, kind, content.text]),
    [
      [number, 'note', 'Mon brouillon.'],
      [number, 'answer', 'Ma réponse.'],
    ],
  );
  assert.deepEqual([work.watches[0].ticket, work.inbox[0].ticket], [number, number]);
  assert.deepEqual(
    work.readTickets.map(({ ticket }: { ticket: string }) => ticket),
    [number],
  );
  assert.deepEqual(
    work.views.map(({ name, filter }: { name: string; filter: string }) => [name, filter]),
    [['Musées', 'site:1187']],
  );
  assert.deepEqual(work.tasks, [{ ticket: number, title: 'Rappeler', due: '2026-12-01', done: false }]);
  assert.equal(work.columns[0].list, 'mine');
  assert.equal(data.consoleSettings.signatures.fr, 'Nadia, Service Desk');
  for (const said of ['Mon brouillon.', 'Ma réponse.', 'Musées', number]) assert.ok(page.includes(said), said);
  assert.ok(
    !all.includes('Celui de Tom') &&
      !all.includes('Vue de Tom') &&
      !all.includes('Tâche de Tom') &&
      !all.includes('regardez'),
  );
});

test('R10: their text on a ticket that they may no longer read is not exported', async () => {
  const { number, id } = await open('Une question');
  await saveMessageDraft(world, nadia, number, { tab: 'note', content: written('Avant la plainte.'), seen: null });
  await watchTicket(world, nadia, number);
  await db.updateTable('tickets').set({ kind: 'complaint' }).where('id', '=', id).execute();
  const { all } = await take();
  assert.ok(!all.includes('Avant la plainte.') && !all.includes(number));
});
