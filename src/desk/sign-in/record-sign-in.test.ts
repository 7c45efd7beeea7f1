import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PersonName, people } from '#demo/cast.ts';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { codeAt, newTotpSecret, setUpTotp } from '#desk/sign-in/factors/set-up-totp.ts';
import { endFactors, withdrawFactor } from '#desk/sign-in/factors/withdraw-factor.ts';
import { setPassword } from '#desk/sign-in/passwords/passwords.ts';
import type { Proof } from '#domain/sign-in/decide-sign-in.ts';
import type { SignInNewsFacts } from '#domain/sign-in/news.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { arrival, signedIn } from '#test/session.ts';
import { beginSession } from './sessions.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;

/** The sign-in news mailed to a person since the last call, oldest first; no mail names a ticket (R4). */
async function toldTo(name: PersonName): Promise<SignInNewsFacts[]> {
  const mails = await db
    .deleteFrom('outgoingMails')
    .where('personId', '=', cast.people[name])
    .where('letter', '=', 'signInNews')
    .returning(['facts', 'address', 'ticketId', 'id'])
    .execute();
  assert.ok(mails.every(({ address, ticketId }) => address === people[name].email && ticketId === null));
  return mails.sort((one, other) => (one.id < other.id ? -1 : 1)).map(({ facts }) => facts.signIn!);
}

function signInOn(name: PersonName, device: string, proved: Proof = 'passkey') {
  const personId = cast.people[name];
  const at = { ...arrival, device };
  return world.transact((tx) => beginSession(world, tx, { personId, proved, address: null, arrival: at }));
}

async function withApp(name: PersonName): Promise<string> {
  const secret = newTotpSecret();
  const token = await signedIn(world, cast.people[name]);
  const made = await setUpTotp(world, token, { secret, code: codeAt(secret, Date.now()) }, arrival);
  assert.ok('session' in made);
  return made.session.token;
}

test('a person is notified of each change to their sign-in', async () => {
  const token = await withApp('nadia');
  assert.deepEqual(await setPassword(world, token, 'vier appels en een fiets'), { done: true });
  assert.deepEqual(await toldTo('nadia'), [{ news: 'totpSetUp' }, { news: 'passwordSet' }]);
  assert.deepEqual(await withdrawFactor(world, await withApp('claire'), { factor: 'totp' }), { done: true });
  assert.deepEqual(await toldTo('claire'), [{ news: 'totpSetUp' }, { news: 'totpWithdrawn' }]);
});

test('staff are notified once of a new device, requesters never', async () => {
  const [linux, windows] = ['X11; Linux', 'Windows NT 10.0'].map((system) => `Mozilla/5.0 (${system}) Firefox/140.0`);
  await signInOn('sofie', linux!);
  await signInOn('sofie', linux!);
  assert.deepEqual(await toldTo('sofie'), []);
  await signInOn('sofie', windows!);
  await signInOn('sofie', windows!);
  await signInOn('sofie', 'curl/8');
  assert.deepEqual(await toldTo('sofie'), [{ news: 'newDevice', device: { browser: 'Firefox', system: 'Windows' } }]);
  for (const device of [linux!, windows!]) await signInOn('claire', device, 'mailCode');
  assert.deepEqual(await toldTo('claire'), []);
});

test('an administrator resets lost factors: the person is notified, signed out, and sets them up again', async () => {
  const token = await withApp('tom');
  await toldTo('tom');
  const lost = { personId: cast.people.tom, reason: 'lost' } as const;
  assert.deepEqual(await endFactors(world, desk.actor('jonas'), lost), { done: true });
  assert.equal(await actorOfSession(world, token), null);
  assert.deepEqual(await toldTo('tom'), [{ news: 'factorsEnded', reason: 'lost' }]);
  assert.equal((await signInOn('tom', '', 'mailCode'))?.stage, 'setUp');
  assert.deepEqual(await endFactors(world, desk.actor('jonas'), lost), { refused: 'none' });
  const entry = await db
    .selectFrom('auditEntries')
    .select(['byPerson', 'personId', 'data'])
    .where('act', '=', 'factorsEnded')
    .executeTakeFirstOrThrow();
  const { jonas, tom } = cast.people;
  assert.deepEqual(entry, { byPerson: jonas, personId: tom, data: { reason: 'lost' } });
});

test('nobody else can reset factors, and administrators not their own', async () => {
  await withApp('jonas');
  const ends = (by: PersonName, of: PersonName) =>
    endFactors(world, desk.actor(by), { personId: cast.people[of], reason: 'suspicion' });
  for (const by of ['nadia', 'hugo', 'claire', 'jonas'] as const)
    assert.deepEqual(await ends(by, 'jonas'), { refused: 'missing' });
});
