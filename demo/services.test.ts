import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { openDemonstrationClock } from '#demo/clock.ts';
import { demonstrationServices } from '#demo/services.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const services = demonstrationServices(await openDemonstrationClock(db), { world, finishMail: async () => undefined });

/** Sends a visitor's mail in this person's name; returns the desk's result. */
async function write({ name, email }: { name: string; email: string }, forged: boolean) {
  const from = { name, address: email };
  const { number } = await services.write({ from, to: 'wcms@desk.example', subject: email, text: 'Vide.', forged });
  const query = db.selectFrom('tickets').select(['id', 'provedBy', 'senderWarning']).where('number', '=', number);
  const { id, ...ticket } = await query.executeTakeFirstOrThrow();
  const letters = await db.selectFrom('outgoingMails').select('letter').where('ticketId', '=', id).execute();
  return { ...ticket, letters: letters.length };
}

test('a mail from the mailbox page is proved by its domain’s DNS records', async () => {
  assert.deepEqual(await write(people.claire, false), { provedBy: 'spf', senderWarning: null, letters: 1 });
  assert.deepEqual(await write(people.amina, false), { provedBy: 'dkim', senderWarning: null, letters: 1 });
});

test('a forged mail warns the agents and gets no reply', async () => {
  assert.deepEqual(await write(people.emil, true), { provedBy: null, senderWarning: 'dmarcFailed', letters: 0 });
});
