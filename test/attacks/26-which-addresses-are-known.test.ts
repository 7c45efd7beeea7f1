// The sign-in reveals which addresses are known, by its answers, its mails or its timing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { people } from '#demo/cast.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { startWork } from '#test/work-time.ts';

/** Statements of every connection, in order. */
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
  // The process reads desks again every two seconds, for any address.
  return { asked: asked.filter((each) => !each.startsWith('select "desks"')), jobs: desk.jobs.length };
}

test('a code for an unknown address runs the same statements as for a known one, and leaves no mail', async () => {
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

const arrival = { address: '192.0.2.1', device: 'Firefox', demonstration: true };
const nadia = { login: 'nadia@desk.example', password: 'belfry-demo', arrival };

test('an unknown login is also checked against a hash, so that timing reveals nothing', async () => {
  const took = async (login: string) => {
    const worked = startWork();
    await signIn(desk.world, { ...nadia, login, password: 'guess' });
    return worked();
  };
  // Alternates between the two and compares the fastest of each, because a busy machine slows some down. Without a hash, an
  // unknown login would be twenty times faster.
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let tries = 0; tries < 6; tries++) {
    known.push(await took(nadia.login));
    unknown.push(await took('nobody@desk.example'));
  }
  const ratio = Math.min(...unknown) / Math.min(...known);
  assert.ok(ratio > 1 / 5 && ratio < 5, `${ratio}`);
});
