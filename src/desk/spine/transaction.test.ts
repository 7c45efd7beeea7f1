import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTransact } from '#desk/spine/transaction.ts';
import { type Hints, silentHints } from '#desk/spine/world.ts';
import type { Database } from '#store/database/database.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { db, world, cast } = await openTestDesk();
const ticketId = '018f0000-0000-7000-8000-000000000001';

/** The hints of a transaction; `answer` simulates the database's response to the commit. */
async function toldBy(answer: () => void): Promise<string[]> {
  const told: string[] = [];
  const hints: Hints = {
    ...silentHints,
    ticketChanged: (hint) => void told.push(`ticket ${hint.ticketId}`),
    publicChanged: () => void told.push('public'),
  };
  const losing = {
    transaction: () => ({
      async execute(work: Parameters<ReturnType<Database['transaction']>['execute']>[0]) {
        const done = await db.transaction().execute(work);
        answer();
        return done;
      },
    }),
  } as unknown as Database;
  const transact = openTransact(losing, world.queue, hints);
  await transact(async (tx) => void tx.changedTickets.set(ticketId, cast.desks.wcms)).catch((error: Error) =>
    told.push(error.message),
  );
  return told;
}

test('a commit that is answered tells of its tickets alone', async () => {
  assert.deepEqual(await toldBy(() => undefined), [`ticket ${ticketId}`]);
});

test('a commit whose answer is lost may have been made: all is read anew', async () => {
  const told = await toldBy(() => {
    throw Object.assign(new Error('lost'), { code: 'ECONNRESET' });
  });
  assert.deepEqual(told, [`ticket ${ticketId}`, 'public', 'lost']);
});

test('a transaction that fails by its own fault tells nobody', async () => {
  const told = await toldBy(() => {
    throw new Error('wrong');
  });
  assert.deepEqual(told, ['wrong']);
});
