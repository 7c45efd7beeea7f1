import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { openMatrixDesk } from './matrix/desk.ts';
import { gather } from './matrix/gather.ts';

const matrix = await openMatrixDesk();
const { desk, calls } = matrix;

before(() => matrix.fill());

/** One body with what any call takes, and the odd ones that strangers send. */
const bodies = [
  '{"text":"x"}',
  '{"email":null}',
  '{"reason":"spam"}',
  '{"__proto__":{"roles":["agent"]}}',
  '[null]',
  '',
];

test('no call writes to a ticket that its caller may not read, whatever it says', async () => {
  const before = await rows();
  const found = await gather(matrix.viewers, async (viewer) => {
    const odd: string[] = [];
    let turn = 0;
    for (const { method, path } of calls.filter((call) => call.method !== 'GET' && call.path.includes('{number}')))
      for (const ticket of matrix.world.tickets.filter(({ readers }) => !readers.includes(viewer.name)))
        for (const body of [bodies[turn++ % bodies.length]!]) {
          const address = path.replace('{number}', ticket.number).replace('{id}', ticket.heldId ?? ticket.entryId);
          const headers = { ...viewer.headers, 'content-type': 'application/json', 'x-http-method-override': 'GET' };
          const reply = await fetch(`${desk.url}/api/v1${address}`, { method, headers, body });
          await reply.body?.cancel();
          if (reply.status < 400 || reply.status >= 500)
            odd.push(`${viewer.name}: ${method} ${address}: ${reply.status}`);
        }
    return odd;
  });
  assert.deepEqual(found, []);
  assert.deepEqual(await rows(), before);
});

/** Everything that stands on tickets. */
async function rows(): Promise<unknown[]> {
  const { db } = desk;
  return [
    await db.selectFrom('tickets').selectAll().orderBy('id').execute(),
    await db.selectFrom('events').select(['ticketId', 'seq', 'hash']).orderBy('ticketId').orderBy('seq').execute(),
    await db.selectFrom('entries').selectAll().orderBy('id').execute(),
    await db.selectFrom('outgoingMails').select(['id', 'letter']).orderBy('id').execute(),
  ];
}
