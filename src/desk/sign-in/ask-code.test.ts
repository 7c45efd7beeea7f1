import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { people } from '#cli/demonstration/cast.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import { openTestDesk } from '#test/desk-world.ts';

/** What every connection is asked, in its order. */
const asked: string[] = [];
const ask = pg.Client.prototype.query as (...args: unknown[]) => unknown;
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...args: [string | { text: string }]) {
    const [first] = args;
    asked.push(typeof first === 'string' ? first : first.text);
    return ask.apply(this, args);
  },
});

const desk = await openTestDesk();

async function workFor(email: string): Promise<{ asked: string[]; jobs: number }> {
  asked.length = 0;
  desk.jobs.length = 0;
  await askCode(desk.world, { email, language: 'nl', address: '192.0.2.7' });
  return { asked: [...asked], jobs: desk.jobs.length };
}

test('a code for an address that nobody has takes the statements of one that somebody has, and leaves no mail', async () => {
  await workFor(people.claire.email);
  const known = await workFor(people.claire.email);
  const unknown = await workFor('nobody@elsewhere.example');
  assert.ok(known.asked.length > 5);
  assert.deepEqual(unknown, known);
  const mails = await desk.db
    .selectFrom('outgoingMails')
    .select('id')
    .where('address', '=', 'nobody@elsewhere.example')
    .execute();
  assert.deepEqual(mails, []);
});
