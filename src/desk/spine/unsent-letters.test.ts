import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { askQuestion } from '#test/ask-question.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;

test('R26: if the database fails while letters are addressed, only the act fails, not the process', async () => {
  const number = await askQuestion(desk);
  await db.updateTable('addresses').set({ bouncedAt: world.clock.now() }).execute();
  await sql`create function refuse() returns trigger language plpgsql as $$ begin raise 'the disk is full'; end $$`.execute(
    db,
  );
  await sql`create trigger full_disk before insert on unsent_letters execute function refuse()`.execute(db);
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  process.prependListener('unhandledRejection', hear);
  await assert.rejects(answerTicket(world, desk.actor('nadia'), number, { text: 'Voici.' }), /disk is full|aborted/);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', hear);
  assert.deepEqual(unheard, []);
});
