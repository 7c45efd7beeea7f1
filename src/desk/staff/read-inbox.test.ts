import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { turnNotifications } from '#desk/notifications/turn-notifications.ts';
import { reactToTicket } from '#desk/portal/reactions.ts';
import { readWholeInbox } from '#desk/staff/read-inbox.ts';
import { savePresence } from '#desk/staff/save-presence.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openComplaintTo } from '#desk/ticket/open-complaint.ts';
import { snoozeTicket } from '#desk/ticket/snooze-ticket.ts';
import { watchTicket } from '#desk/ticket/watch-ticket.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { countUnread, listNews } from '#store/staff/news.ts';
import { attentionTo } from '#store/staff/watches.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk('2026-11-24T09:00:00Z');
const { world, db } = desk;
const [nadia, tom, sofie, claire] = [desk.actor('nadia'), desk.actor('tom'), desk.actor('sofie'), desk.actor('claire')];

const openOne = (kind?: Kind) => askQuestion(desk, kind);

/** The unread news of an agent about a ticket, oldest first. */
async function unread(actor: typeof nadia, number: string): Promise<string[]> {
  const news = await listNews(db, actor, 100);
  return news
    .filter((one) => one.number === number && one.readAt === null)
    .map(({ kind }) => kind)
    .reverse();
}

test('an inbox has what others do that concerns its agent, once per act, and nothing of one’s own', async () => {
  const number = await openOne();
  await assignTicket(world, nadia, number, tom.email!);
  await addNote(world, nadia, number, { text: '@Tom Willems, regardez.' });
  await reactToTicket(world, claire, number, { text: 'Encore ceci.', channel: 'portal' });
  await answerTicket(world, tom, number, { text: 'Voici.' });
  assert.deepEqual(await unread(tom, number), ['given', 'mentioned', 'replied']);
  await watchTicket(world, sofie, number);
  await answerTicket(world, tom, number, { text: 'Et voilà.' });
  assert.deepEqual(await unread(sofie, number), ['watched']);
  assert.deepEqual(await unread(nadia, number), []);
});

test('a ticket that was set aside is in the inbox once it is back', async () => {
  desk.at('2026-11-24T09:00:00Z');
  const number = await openOne();
  await assignTicket(world, tom, number, tom.email!);
  await snoozeTicket(world, tom, number, '2026-11-25T07:30:00Z');
  assert.deepEqual(await unread(tom, number), []);
  desk.at('2026-11-25T07:30:00Z');
  await turnNotifications(world);
  assert.deepEqual(await unread(tom, number), ['back']);
});

test('looking at a ticket marks its news as read, and one button all of them, for that agent alone', async () => {
  const [one, other] = [await openOne(), await openOne()];
  for (const number of [one, other]) {
    await assignTicket(world, nadia, number, tom.email!);
    await watchTicket(world, sofie, number);
    await reactToTicket(world, claire, number, { text: 'Encore ceci.', channel: 'portal' });
  }
  await savePresence(world, tom, one, { tab: 'a', state: 'reading' });
  assert.deepEqual([await unread(tom, one), await unread(tom, other)], [[], ['given', 'replied']]);
  await readWholeInbox(world, tom);
  assert.equal(await countUnread(db, tom, 1000), 0);
  assert.deepEqual(await unread(sofie, other), ['watched']);
});

test('looking at a ticket saves up to where it was read: per person, no event, and forgotten after three months', async () => {
  desk.at('2026-11-26T09:00:00Z');
  const number = await openOne();
  const ticket = () => db.selectFrom('tickets').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
  const read = async (actor: typeof nadia) =>
    (await attentionTo((await ticket()).id, actor.personId!).execute(db)).rows[0]!.readSeq;
  assert.equal(await read(tom), null);
  const { version } = await ticket();
  for (const tab of ['a', 'b']) await savePresence(world, tom, number, { tab, state: 'reading' });
  assert.deepEqual([await read(tom), (await ticket()).version], [version, version]);
  await reactToTicket(world, claire, number, { text: 'Encore ceci.', channel: 'portal' });
  assert.equal(await read(tom), version);
  await savePresence(world, tom, number, { tab: 'a', state: 'gone' });
  assert.equal(await read(tom), version);
  await savePresence(world, tom, number, { tab: 'b', state: 'writing' });
  assert.equal(await read(tom), (await ticket()).version);
  assert.equal(await read(sofie), null);
  // The requester does not work on the ticket.
  await savePresence(world, claire, number, { tab: 'c', state: 'reading' });
  assert.equal(await read(claire), null);
  desk.at('2027-03-01T09:00:00Z');
  await discardUploads(world);
  assert.equal(await read(tom), null);
});

test('R10: news about a complaint is neither saved nor shown to people who may not read it', async () => {
  const number = await openOne('complaint');
  await openComplaintTo(world, sofie, number, { email: tom.email!, open: true });
  await addNote(world, sofie, number, { text: '@Tom Willems, regardez.' });
  assert.deepEqual(await unread(tom, number), ['mentioned']);
  const before = await countUnread(db, tom, 1000);
  await openComplaintTo(world, sofie, number, { email: tom.email!, open: false });
  assert.deepEqual(await unread(tom, number), []);
  assert.equal(await countUnread(db, tom, 1000), before - 1);
});
