// An agent takes back or edits a colleague's message that was just sent, or the history is rewritten.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { takeMail } from '#desk/intake/take-mail.ts';
import { holdMessage, undoMessage } from '#desk/messages/hold-message.ts';
import { saveMessageDraft } from '#desk/messages/save-draft.ts';
import { sendAtOnce, sendPending } from '#desk/messages/send-pending.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import type { HeldTab } from '#domain/messages/written-message.ts';
import { messageDraftsOn } from '#store/messages/message-drafts.ts';
import { listOwnPending } from '#store/messages/pending-messages.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const [nadia, tom] = [desk.actor('nadia'), desk.actor('tom')];
const unwritten = { text: '', html: '', items: '', asked: null, files: [], cursor: null, acts: null };
const raw = Buffer.from('From: claire.dumont@patrimoine.example\nTo: wcms@desk.example\nSubject: Page\n\nVide.\n');
const { ticket: number } = await takeMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
await addNote(world, desk.actor('nadia'), number!, { text: 'Une note.' });

test('only its author can take back a waiting message', async () => {
  const id = randomUUID();
  const content = { text: 'Bonjour.', html: '', items: '', asked: null, files: [], cursor: null, acts: null };
  await holdMessage(world, desk.actor('nadia'), number!, { id, intent: 'answer', content });
  const stateOf = async () =>
    (await db.selectFrom('pendingMessages').select('state').where('id', '=', id).executeTakeFirst())?.state;
  await undoMessage(world, desk.actor('tom'), id);
  assert.equal(await stateOf(), 'waiting');
  await undoMessage(world, desk.actor('nadia'), id);
  assert.equal(await stateOf(), 'undone');
});

const statusNow = async () =>
  (await db.selectFrom('tickets').select('status').where('number', '=', number!).executeTakeFirstOrThrow()).status;

async function hold(intent: HeldTab, text: string): Promise<string> {
  const id = randomUUID();
  const content = { ...unwritten, text };
  assert.ok('ticket' in (await holdMessage(world, nadia, number!, { id, intent, content })));
  return id;
}

async function wordsOf(text: string) {
  const { id: ticketId } = (await findTicket(db, nadia, number!))!;
  const entries = await db
    .selectFrom('entries')
    .innerJoin('texts', 'texts.id', 'entries.textId')
    .select('entries.id')
    .where('texts.text', '=', text)
    .execute();
  const drafts = await messageDraftsOn(db, nadia.personId, ticketId).execute();
  return { sent: entries.length, draft: drafts.filter(({ content }) => content.text.includes(text)).length };
}

test('a colleague cannot send a waiting message at once, nor read or overwrite a draft', async () => {
  const id = await hold('answer', 'Pas encore.');
  assert.deepEqual(await sendAtOnce(world, tom, id), { refused: 'missing' });
  assert.deepEqual(await undoMessage(world, nadia, id), { number, tab: 'answer' });
  const { id: ticketId } = (await findTicket(db, nadia, number!))!;
  const [{ revision } = { revision: '' }] = await messageDraftsOn(db, nadia.personId, ticketId).execute();
  const content = { ...unwritten, text: 'De Tom.' };
  const saved = await saveMessageDraft(world, tom, number!, { tab: 'answer', content, seen: revision });
  assert.ok('saved' in saved, 'it is his own draft');
  assert.equal((await wordsOf('Pas encore.')).draft, 1);
});

test('a message that is taken back while it is sent is either sent or a draft, never both', async () => {
  for (let round = 0; round < 6; round++) {
    const text = `Tour ${round}`;
    const id = await hold('answer', text);
    const [undone, sent] = await Promise.all([undoMessage(world, nadia, id), sendPending(world, id, { now: true })]);
    const { sent: entries, draft } = await wordsOf(text);
    assert.deepEqual([entries, draft], 'number' in undone ? [0, 1] : [1, 0], text);
    assert.equal(sent === 'sent', !('number' in undone));
  }
});

test('a closing notice that is taken back closes nothing and mails nobody; once it is sent it is too late', async () => {
  const letters = async () => (await db.selectFrom('outgoingMails').select('id').execute()).length;
  const [before, mails] = [await statusNow(), await letters()];
  const id = await hold('handle', 'C’est fait.');
  assert.ok('number' in (await undoMessage(world, nadia, id)));
  assert.ok('number' in (await undoMessage(world, nadia, id)), 'safe to repeat');
  assert.equal(await sendPending(world, id, { now: true }), 'not due');
  assert.deepEqual([await statusNow(), await letters()], [before, mails]);
  const again = await hold('handle', 'C’est fait, vraiment.');
  assert.equal(await sendPending(world, again, { now: true }), 'sent');
  assert.deepEqual(await undoMessage(world, nadia, again), { refused: 'tooLate' });
  assert.equal(await statusNow(), 'handled');
});

test('on a ticket that became a complaint nothing of an agent is sent, saved or shown', async () => {
  const id = await hold('answer', 'Trop tard.');
  await db.updateTable('tickets').set({ kind: 'complaint' }).where('number', '=', number!).execute();
  const content = { ...unwritten, text: 'Un brouillon.' };
  assert.equal(await sendPending(world, id, { now: true }), 'refused');
  assert.deepEqual(await undoMessage(world, nadia, id), { refused: 'missing' });
  assert.deepEqual(await saveMessageDraft(world, nadia, number!, { tab: 'note', content, seen: null }), {
    refused: 'missing',
  });
  assert.deepEqual(await holdMessage(world, nadia, number!, { id: randomUUID(), intent: 'answer', content }), {
    refused: 'missing',
  });
  assert.deepEqual(await listOwnPending(db, nadia), []);
  await db.updateTable('tickets').set({ kind: 'incident' }).where('number', '=', number!).execute();
  assert.equal((await wordsOf('Trop tard.')).sent, 0);
});

test('the database refuses to change, delete or truncate the history', async () => {
  for (const table of ['events', 'audit_links', 'anchors', 'anchored_heads', 'plain_prefixes'])
    await assert.rejects(sql`truncate ${sql.table(table)}`.execute(db), /cannot be edited/, table);
  for (const statement of ['update events set by_person = null', 'delete from events'])
    await assert.rejects(sql.raw(statement).execute(db), /cannot be edited/, statement);
});
