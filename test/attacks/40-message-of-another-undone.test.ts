// An agent takes back or edits a colleague's message that was just sent, or the history is rewritten.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { takeMail } from '#desk/intake/take-mail.ts';
import { holdMessage, undoMessage } from '#desk/messages/hold-message.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
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

test('the database refuses to change, delete or truncate the history', async () => {
  for (const table of ['events', 'audit_links', 'anchors', 'anchored_heads', 'plain_prefixes'])
    await assert.rejects(sql`truncate ${sql.table(table)}`.execute(db), /cannot be edited/, table);
  for (const statement of ['update events set by_person = null', 'delete from events'])
    await assert.rejects(sql.raw(statement).execute(db), /cannot be edited/, statement);
});
