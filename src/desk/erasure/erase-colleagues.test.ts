import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { addParticipant } from '#desk/portal/participants.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { postLetters } from '#test/letterbox.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const [claire, hugo, jonas] = [desk.actor('claire'), desk.actor('hugo'), desk.actor('jonas')];

test('R25: two colleagues who had the same letter are erased one after the other', async () => {
  const opened = await receiveContact(world, claire, {
    ...{ deskId: desk.cast.desks.wcms, channel: 'portal', language: 'fr', kind: 'question', site: null, urgent: false },
    requester: { email: claire.email, name: claire.name, phone: null, language: 'fr' },
    ...{ requesterId: claire.personId, summary: 'Une question', text: 'Bonjour.', fileIds: [] },
  });
  assert.ok('ticket' in opened);
  await addParticipant(world, claire, opened.ticket.number, hugo.email!);
  await answerTicket(world, desk.actor('nadia'), opened.ticket.number, { text: 'Voici.' });
  const told = (await postLetters(desk)).filter(({ subject }) => subject.includes(opened.ticket.number));
  assert.ok([claire, hugo].every(({ email }) => told.some(({ to }) => to === email)));

  for (const { personId } of [claire, hugo])
    assert.deepEqual(await erasePerson(world, jonas, personId, 'AGR 2026/114'), { erased: true });

  const letters = await db.selectFrom('outgoingMails').select('address').where('letter', '=', 'answer').execute();
  assert.deepEqual(letters, [{ address: '' }, { address: '' }]);
});
