import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saveFile } from '#desk/files/save-file.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { holdMessage, undoMessage, undoSeconds } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { sendAtOnce, sendDuePending, sendPending } from '#desk/messages/send-pending.ts';
import { writeOnce } from '#desk/messages/write-once.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import type { WrittenMessage } from '#domain/messages/written-message.ts';
import { messageDraftsOn } from '#store/messages/message-drafts.ts';
import { listOwnPending, pendingMessagesOn } from '#store/messages/pending-messages.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const tom = desk.actor('tom');

async function openOne(): Promise<string> {
  const opened = await receiveContact(world, desk.actor('claire'), {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    requester: { email: 'claire.dumont@patrimoine.example', name: 'Claire Dumont', phone: null, language: 'fr' },
    summary: 'Erreur',
    text: 'Une erreur 500.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  desk.jobs.length = 0;
  return opened.ticket.number;
}

const written = (text: string, more: Partial<WrittenMessage> = {}): WrittenMessage => ({
  text,
  html: '',
  items: '',
  asked: null,
  files: [],
  cursor: null,
  acts: null,
  ...more,
});

const statusOf = async (number: string) => (await findTicket(db, nadia, number))!.status;
const saidOn = async (number: string) => {
  const { id } = (await findTicket(db, nadia, number))!;
  const rows = await db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select(['texts.text', 'texts.html', 'entries.id'])
    .where('entries.ticketId', '=', id)
    .where('direction', 'is distinct from', 'in')
    .orderBy('seq')
    .execute();
  return rows;
};

async function hold(number: string, content: WrittenMessage, intent: 'answer' | 'ask' | 'handle' = 'answer') {
  const id = crypto.randomUUID();
  const outcome = await holdMessage(world, nadia, number, { id, intent, content });
  assert.ok('ticket' in outcome);
  return id;
}

test('an answer waits ten seconds before its ticket changes', async () => {
  const number = await openOne();
  const id = await hold(number, written('C’est réparé.'));
  assert.equal(await statusOf(number), 'new');
  assert.deepEqual(desk.jobs.splice(0), [
    { name: 'send-pending', data: { messageId: id }, startAfterSeconds: undoSeconds },
  ]);
  assert.equal(await sendPending(world, id), 'not due');
  assert.equal(await sendDuePending(world), 0);
  assert.deepEqual(await saidOn(number), []);
  const { id: ticketId } = (await findTicket(db, tom, number))!;
  const [own] = await pendingMessagesOn(db, nadia, ticketId).execute();
  assert.equal(own!.content!.text, 'C’est réparé.');
  // Colleagues learn who is sending what kind of message, but not its text.
  assert.deepEqual(await pendingMessagesOn(db, tom, ticketId).execute(), [{ ...own!, content: null }]);
  assert.deepEqual(
    (await listOwnPending(db, nadia)).map(({ number, intent }) => ({ number, intent })),
    [{ number, intent: 'answer' }],
  );
  assert.deepEqual(await listOwnPending(db, tom), []);
  assert.equal(await sendPending(world, id, { now: true }), 'sent');
  assert.equal(await statusOf(number), 'open');
});

test('a message is sent once, however many processes try', async () => {
  const number = await openOne();
  const id = await hold(number, written('Une fois.'));
  const again = await holdMessage(world, nadia, number, { id, intent: 'answer', content: written('Une fois.') });
  assert.ok('ticket' in again);
  const ends = await Promise.all([1, 2, 3].map(() => sendPending(world, id, { now: true })));
  assert.deepEqual(ends.sort(), ['not due', 'not due', 'sent']);
  await holdMessage(world, nadia, number, { id, intent: 'answer', content: written('Une fois.') });
  await sendDuePending(world, { now: true });
  assert.equal((await saidOn(number)).length, 1);
});

test('a process that dies while sending has sent nothing, and the next one sends it', async () => {
  const number = await openOne();
  const id = await hold(number, written('Après la panne.'));
  const dying = { ...world, queue: world.queue, newSalt: () => assert.fail('It dies.') };
  await assert.rejects(sendPending(dying, id, { now: true }));
  assert.deepEqual(await saidOn(number), []);
  await db.updateTable('pendingMessages').set({ dueAt: new Date().toISOString() }).where('id', '=', id).execute();
  assert.equal(await sendDuePending(world), 1);
  assert.equal((await saidOn(number)).length, 1);
});

test('an undone message is a draft again, with its files and cursor position', async () => {
  const number = await openOne();
  const file = await saveFile(world, nadia.personId, { name: 'a.txt', type: 'text/plain', content: Buffer.from('a') });
  assert.ok('id' in file);
  const content = written('Presque.', {
    html: '<p><strong>Presque.</strong></p>',
    cursor: 4,
    files: [{ id: file.id, name: 'a.txt', size: '1 o' }],
  });
  const id = await hold(number, content, 'handle');
  assert.deepEqual(await undoMessage(world, tom, id), { refused: 'missing' });
  assert.deepEqual(await undoMessage(world, nadia, id), { number, tab: 'handle' });
  assert.deepEqual(await undoMessage(world, nadia, id), { number, tab: 'handle' });
  assert.equal(await sendPending(world, id, { now: true }), 'not due');
  assert.deepEqual(await sendAtOnce(world, nadia, id), { sent: false }, 'another window must not say that it was sent');
  assert.equal(await statusOf(number), 'new');
  const { id: ticketId } = (await findTicket(db, nadia, number))!;
  const [draft] = await messageDraftsOn(db, nadia.personId, ticketId).execute();
  assert.deepEqual(draft!.content, content);
  const next = await hold(number, draft!.content, 'handle');
  assert.equal(await sendPending(world, next, { now: true }), 'sent');
  const [said] = await saidOn(number);
  assert.equal(said!.html, '<p><strong>Presque.</strong></p>');
  assert.deepEqual(await undoMessage(world, nadia, next), { refused: 'tooLate' });
});

test('undo keeps the draft begun in the meantime', async () => {
  const number = await openOne();
  const id = await hold(number, written('D’abord.'));
  await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Ensuite.'), seen: null });
  await undoMessage(world, nadia, id);
  const { id: ticketId } = (await findTicket(db, nadia, number))!;
  const [draft] = await messageDraftsOn(db, nadia.personId, ticketId).execute();
  assert.equal(draft!.content.text, 'D’abord.\n\nEnsuite.');
});

test('a reaction in the meantime does not stop the message', async () => {
  const number = await openOne();
  const id = await hold(number, written('C’est réparé.'));
  await reactToTicket(world, desk.actor('claire'), number, { channel: 'portal', text: 'Et la page d’accueil ?' });
  assert.equal(await sendPending(world, id, { now: true }), 'sent');
});

test('a ticket closed in the meantime refuses the message, and its author gets the text back', async () => {
  const number = await openOne();
  const id = await hold(number, written('Trop tard.'));
  await closeTicket(world, tom, number, { reason: 'spam', of: null, said: null });
  assert.equal(await sendPending(world, id, { now: true }), 'refused');
  assert.deepEqual(await sendAtOnce(world, nadia, id), { sent: false });
  const [pending] = (await listOwnPending(db, nadia)).filter((each) => each.number === number);
  assert.equal(pending!.refusal, 'ticketClosed');
  assert.deepEqual(await undoMessage(world, nadia, id), { number, tab: 'answer' });
});

test('a message that would be refused is refused at once', async () => {
  const number = await openOne();
  const foreign = { id: crypto.randomUUID(), name: 'x', size: '1 o' };
  const held = { id: crypto.randomUUID(), intent: 'answer', content: written('x', { files: [foreign] }) } as const;
  assert.deepEqual(await holdMessage(world, nadia, number, held), { refused: 'fileUnknown' });
  assert.deepEqual(await holdMessage(world, desk.actor('claire'), number, held), { refused: 'missing' });
});

test('a person who lost their role in those seconds sends nothing', async () => {
  const number = await openOne();
  const id = await hold(number, written('Adieu.'));
  const account = db.selectFrom('accounts').selectAll().where('personId', '=', nadia.personId);
  const { roles } = await account.executeTakeFirstOrThrow();
  await db.updateTable('accounts').set({ roles: [] }).where('personId', '=', nadia.personId).execute();
  assert.equal(await sendPending(world, id, { now: true }), 'refused');
  await db.updateTable('accounts').set({ roles }).where('personId', '=', nadia.personId).execute();
  assert.deepEqual(await saidOn(number), []);
});

test('a note is saved at once, and once', async () => {
  const number = await openOne();
  const note = { id: crypto.randomUUID(), content: written('Même cause.') };
  for (const _ of [1, 2]) assert.ok('ticket' in (await writeOnce(world, nadia, number, note)));
  assert.equal((await saidOn(number)).length, 1);
});

test('another browser’s draft is offered and never overwritten', async () => {
  const number = await openOne();
  const first = await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Un'), seen: null });
  assert.ok('saved' in first && first.saved);
  const second = await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Deux'), seen: null });
  assert.ok('newer' in second);
  assert.equal(second.newer.content.text, 'Un');
  const { revision } = first.saved;
  assert.ok(
    'saved' in
      (await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Trois'), seen: revision })),
  );
  assert.deepEqual(
    await saveMessageDraft(world, desk.actor('claire'), number, { tab: 'answer', content: written('x'), seen: null }),
    { refused: 'missing' },
  );
  const { id: ticketId } = (await findTicket(db, nadia, number))!;
  assert.deepEqual(await messageDraftsOn(db, tom.personId, ticketId).execute(), []);
  assert.equal((await messageDraftsOn(db, nadia.personId, ticketId).execute())[0]!.content.text, 'Trois');
});

test('an empty field or a sent message leaves no draft', async () => {
  const number = await openOne();
  const { id: ticketId } = (await findTicket(db, nadia, number))!;
  const saved = await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Un'), seen: null });
  assert.ok('saved' in saved && saved.saved);
  await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written(' '), seen: saved.saved.revision });
  assert.deepEqual(await messageDraftsOn(db, nadia.personId, ticketId).execute(), []);
  await saveMessageDraft(world, nadia, number, { tab: 'answer', content: written('Deux'), seen: null });
  await hold(number, written('Deux'));
  assert.deepEqual(await messageDraftsOn(db, nadia.personId, ticketId).execute(), []);
});
