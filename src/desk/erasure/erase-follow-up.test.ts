import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { confirmTicket, reactOnce } from '#desk/portal/reactions.ts';
import { withoutStoreColumns } from '#desk/spine/apply.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { readHistory } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { postLetters } from '#test/letterbox.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const [claire, hugo, jonas] = [desk.actor('claire'), desk.actor('hugo'), desk.actor('jonas')];
const summary = 'Mon écran reste violet';

test('R25: the summary of an erased person is erased from a follow-up of somebody else, and from its letters', async () => {
  const opened = await receiveContact(world, null, {
    ...{ deskId: desk.cast.desks.wcms, channel: 'portal', language: 'fr', kind: 'question', site: null, urgent: false },
    requester: { email: claire.email, name: claire.name, phone: null, language: 'fr' },
    ...{ requesterId: claire.personId, summary, text: 'Bonjour.', fileIds: [] },
  });
  assert.ok('ticket' in opened);
  const { number } = opened.ticket;
  await addParticipant(world, claire, number, hugo.email!);
  await confirmTicket(world, claire, number, 'solved');
  const done = await reactOnce(world, hugo, number, { page: 'page', text: 'Chez moi aussi.' });
  assert.ok('ticket' in done && done.ticket.requesterId === hugo.personId && done.ticket.followUpOf !== null);
  const letters = await postLetters(desk);
  assert.ok(letters.some(({ to, subject }) => to === hugo.email && subject.includes(summary)));

  assert.deepEqual(await erasePerson(world, jonas, claire.personId, 'AGR 2026/114'), { erased: true });

  for (const table of ['texts', 'outgoingMails', 'events'] as const)
    assert.ok(!JSON.stringify(await db.selectFrom(table).selectAll().execute()).includes(summary), table);
  const row = await db.selectFrom('tickets').selectAll().where('id', '=', done.ticket.id).executeTakeFirstOrThrow();
  assert.deepEqual(withoutStoreColumns(row), replay(await readHistory(db, row.id)));
});
