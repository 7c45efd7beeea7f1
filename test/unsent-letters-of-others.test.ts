// "Mail works again" lists the letters that were not sent, but none about a ticket that the agent may not read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '#demo/cast.ts';
import { addUnsentLetters } from '#store/people/reachability.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { db, world, cast } = desk;

/** A ticket of Claire's about which a letter could not be sent. */
async function unsentOn(of: 'DTO' | 'ARC', kind: string): Promise<string> {
  const body = { desk: of, kind, requester: { email: people.claire.email }, summary: 'x', description: 'x' };
  const { number } = (await desk.call('service', 'POST', '/tickets', body)).body;
  const { id: ticketId } = await db
    .selectFrom('tickets')
    .select('id')
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
  const letter = { ticketId, personId: cast.people.claire, letter: 'answer' as const, eventSeq: 1 };
  await world.transact(({ trx }) => addUnsentLetters(trx, [{ ...letter, at: world.clock.now() }]));
  return number;
}

test('an agent is told of the tickets that they may read, and of no complaint or other desk', async () => {
  const own = await unsentOn('DTO', 'question');
  await unsentOn('DTO', 'complaint');
  await unsentOn('ARC', 'question');
  await db.updateTable('addresses').set({ bouncedAt: world.clock.now() }).execute();
  const { status, body } = await desk.call('tom', 'POST', `/people/${people.claire.email}/reachable`);
  assert.equal(status, 200);
  const { unsent } = body as unknown as { unsent: { ticket: string }[] };
  assert.deepEqual(
    unsent.map(({ ticket }) => ticket),
    [own],
  );
});
