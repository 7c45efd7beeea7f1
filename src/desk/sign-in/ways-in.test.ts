import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { people } from '#demo/cast.ts';
import { nameManager, withdrawManager } from '#desk/access/entitlements.ts';
import { actorOfSession } from '#desk/sign-in/actors.ts';
import { askCode, codeTriesMax, type MailedCode } from '#desk/sign-in/ask-code.ts';
import { proveFactor } from '#desk/sign-in/factors/prove-factor.ts';
import { codeAt, newTotpSecret, setUpTotp } from '#desk/sign-in/factors/set-up-totp.ts';
import { askRecoveryCodes, withdrawFactor } from '#desk/sign-in/factors/withdraw-factor.ts';
import { setPassword } from '#desk/sign-in/passwords/passwords.ts';
import {
  beginSession,
  endOtherSessions,
  endOwnSession,
  findUnfinished,
  type OpenedSession,
} from '#desk/sign-in/sessions.ts';
import { signIn } from '#desk/sign-in/sign-in.ts';
import { createSignInLink, useSignInLink } from '#desk/sign-in/sign-in-link.ts';
import { findMailLink, takeCode, takeMailLink } from '#desk/sign-in/take-code.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { listSessions } from '#store/sign-in/sessions.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { arrival, signedIn } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const password = 'belfry-demo';
const asked = { language: 'fr', address: '192.0.2.1' } as const;

/** The code and link of the mail last queued to an address. */
async function mailedTo(email: string): Promise<MailedCode | null> {
  const mail = await db
    .selectFrom('outgoingMails')
    .select('facts')
    .where('address', '=', email)
    .where('letter', '=', 'signInCode')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return mail ? JSON.parse(world.signer.unseal(mail.facts.sealed!)!) : null;
}

async function codeFor(name: PersonName): Promise<{ token: string } & MailedCode> {
  const { email } = people[name];
  const { token } = await askCode(world, { ...asked, email });
  return { token, ...(await mailedTo(email))! };
}

function byPassword(name: PersonName, demonstration = false) {
  const login = { login: people[name].email, password, arrival: { ...arrival, demonstration } };
  return signIn(world, login) as Promise<OpenedSession>;
}

/** Sets up an app for a person; returns its secret, their recovery codes and the session token. */
async function withApp(name: PersonName): Promise<{ secret: string; codes: string[]; token: string }> {
  const secret = newTotpSecret();
  const token = await signedIn(world, cast.people[name]);
  // Use the previous step, so that a test can still use the current code.
  const made = await setUpTotp(world, token, { secret, code: codeAt(secret, Date.now() - 30_000) }, arrival);
  assert.ok('session' in made && made.recoveryCodes);
  return { secret, codes: made.recoveryCodes, token: made.session.token };
}

async function withoutApp(name: PersonName): Promise<void> {
  await db.deleteFrom('authenticators').where('personId', '=', cast.people[name]).execute();
  await db.deleteFrom('recoveryCodes').where('personId', '=', cast.people[name]).execute();
}

test('a code signs its person in once, in the browser that asked', async () => {
  const { token, code } = await codeFor('claire');
  assert.match(code, /^\d{8}$/);
  assert.deepEqual(await takeCode(world, 'another browser', code, arrival), { refused: 'over' });
  const opened = await takeCode(world, token, `${code.slice(0, 4)} ${code.slice(4)}`, arrival);
  assert.ok('token' in opened && opened.stage === 'signedIn');
  assert.equal((await actorOfSession(world, opened.token))?.email, people.claire.email);
  assert.deepEqual(await takeCode(world, token, code, arrival), { refused: 'over' });
});

test('five wrong codes invalidate the code and its link', async () => {
  const { token, code, link } = await codeFor('claire');
  for (let left = codeTriesMax - 1; left > 0; left--)
    assert.deepEqual(await takeCode(world, token, '00000000', arrival), { refused: 'wrong', left });
  assert.deepEqual(await takeCode(world, token, '', arrival), { refused: 'over' });
  assert.deepEqual(await takeCode(world, token, code, arrival), { refused: 'over' });
  assert.deepEqual(await takeMailLink(world, link, arrival, null), { refused: 'over' });
});

test('GET on a link only shows it, POST uses it once, and an altered one is invalid', async () => {
  const { link } = await codeFor('claire');
  assert.deepEqual(await findMailLink(world, link, null), { does: 'signIn', address: people.claire.email });
  assert.equal(await findMailLink(world, `${link}x`, null), null);
  assert.deepEqual(await takeMailLink(world, '', arrival, null), { refused: 'over' });
  const [one, other] = await Promise.all([
    takeMailLink(world, link, arrival, null),
    takeMailLink(world, link, arrival, null),
  ]);
  assert.equal([one, other].filter((opened) => 'token' in opened).length, 1);
});

test('a code and a link expire after ten minutes', async () => {
  const { token, code, link } = await codeFor('claire');
  await db.updateTable('signInCodes').set({ expiresAt: '2020-01-01T00:00:00Z' }).execute();
  assert.deepEqual(await takeCode(world, token, code, arrival), { refused: 'over' });
  assert.equal(await findMailLink(world, link, null), null);
});

test('an unknown address gets the same answer, and no mail', async () => {
  const email = 'nobody@elsewhere.example';
  const { token } = await askCode(world, { ...asked, email });
  assert.equal(await mailedTo(email), null);
  assert.deepEqual(await takeCode(world, token, '12345678', arrival), { refused: 'wrong', left: 4 });
});

test('codes are limited: the sixth within a quarter of an hour is not sent', async () => {
  const count = async () =>
    (await db.selectFrom('outgoingMails').select('id').where('address', '=', people.joke.email).execute()).length;
  for (let mails = 0; mails < 6; mails++) await askCode(world, { ...asked, email: people.joke.email });
  assert.equal(await count(), 5);
});

test('the database reveals no code, link, secret or recovery code', async () => {
  const { code, link, token } = await codeFor('emil');
  const { secret, codes } = await withApp('emil');
  const rows = await Promise.all(
    (['signInCodes', 'outgoingMails', 'authenticators', 'recoveryCodes', 'sessions'] as const).map((table) =>
      db.selectFrom(table).selectAll().execute(),
    ),
  );
  const kept = JSON.stringify(rows, (_, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString() : value,
  );
  for (const hidden of [code, link, token, secret, ...codes, codes[0]!.replaceAll('-', '')])
    assert.ok(!kept.includes(hidden));
  await withoutApp('emil');
});

test('on a real desk a password makes an agent set up a factor and opens nothing before', async () => {
  const half = await byPassword('nadia');
  assert.equal(half.stage, 'setUp');
  assert.equal(await actorOfSession(world, half.token), null);
  assert.equal((await findUnfinished(world, half.token, false))?.missing, 'setUp');
  assert.deepEqual(await setPassword(world, half.token, 'vier appels en een fiets'), { refused: 'notRecent' });
  assert.deepEqual(await askRecoveryCodes(world, half.token), { refused: 'notRecent' });
  const secret = newTotpSecret();
  const wrong = await setUpTotp(world, half.token, { secret, code: '000000' }, arrival);
  assert.deepEqual(wrong, { refused: 'wrong' });
  const made = await setUpTotp(world, half.token, { secret, code: codeAt(secret, Date.now()) }, arrival);
  assert.ok('session' in made);
  assert.equal(made.recoveryCodes?.length, 10);
  assert.notEqual(made.session.token, half.token);
  assert.equal(await actorOfSession(world, half.token), null);
  assert.equal((await actorOfSession(world, made.session.token))?.name, 'Nadia El Amrani');
  await withoutApp('nadia');
});

test('on a real desk no sign-in bypasses a person’s second factor', async () => {
  const { secret } = await withApp('jonas');
  const { token, code } = await codeFor('jonas');
  const other = await codeFor('jonas');
  const invitation = await createSignInLink(world, cast.people.jonas);
  const ways = [
    await byPassword('jonas'),
    await takeCode(world, token, code, arrival),
    await takeMailLink(world, other.link, arrival, null),
    await useSignInLink(world, invitation.token, arrival),
  ];
  for (const opened of ways) {
    assert.ok('stage' in opened && opened.stage === 'secondFactor');
    assert.equal(await actorOfSession(world, opened.token), null);
    const another = await setUpTotp(world, opened.token, { secret, code: codeAt(secret, Date.now()) }, arrival);
    assert.deepEqual(another, { refused: 'over' }, 'a factor that is there is not replaced by one of the thief');
  }
  await withoutApp('jonas');
});

test('an app code completes the sign-in with a new token and works once', async () => {
  const { secret } = await withApp('tom');
  const half = await byPassword('tom');
  const typed = codeAt(secret, Date.now());
  const proved = await proveFactor(world, { token: half.token, typed, arrival });
  assert.ok('token' in proved && proved.token !== half.token);
  assert.equal((await actorOfSession(world, proved.token))?.email, people.tom.email);
  const again = await byPassword('tom');
  const replayed = await proveFactor(world, { token: again.token, typed, arrival });
  assert.deepEqual(replayed, { refused: 'wrong', left: 4 });
  await withoutApp('tom');
});

test('a recovery code works once', async () => {
  const { codes } = await withApp('sofie');
  const typed = codes[3]!.toUpperCase().replaceAll('-', ' ');
  const first = await proveFactor(world, {
    token: (await byPassword('sofie')).token,
    typed,
    arrival,
  });
  assert.ok('token' in first);
  const second = await proveFactor(world, {
    token: (await byPassword('sofie')).token,
    typed,
    arrival,
  });
  assert.deepEqual(second, { refused: 'wrong', left: 4 });
  await withoutApp('sofie');
});

test('five wrong codes end a half-finished sign-in, and ten slow down guessing for the person', async () => {
  await withApp('tom');
  const guess = async (token: string) => proveFactor(world, { token, typed: '000000', arrival });
  const half = await byPassword('tom');
  for (let left = 4; left > 0; left--) assert.deepEqual(await guess(half.token), { refused: 'wrong', left });
  assert.deepEqual(await guess(half.token), { refused: 'over' });
  assert.deepEqual(await guess(half.token), { refused: 'over' });
  const next = await byPassword('tom');
  for (let tries = 0; tries < 4; tries++) await guess(next.token);
  const last = await byPassword('tom');
  await guess(last.token);
  const slowed = await guess(last.token);
  assert.ok('refused' in slowed && slowed.refused === 'tooMany');
  await withoutApp('tom');
});

test('in the demonstration a password is enough for its accounts; on a real desk it is not', async () => {
  assert.equal((await byPassword('jonas', true)).stage, 'signedIn');
  assert.equal((await byPassword('jonas', false)).stage, 'setUp');
  await db.updateTable('accounts').set({ passwordAlone: false }).where('login', '=', people.jonas.email).execute();
  assert.equal((await byPassword('jonas', true)).stage, 'setUp');
  await db.updateTable('accounts').set({ passwordAlone: true }).where('login', '=', people.jonas.email).execute();
});

test('R9: a service manager’s role is gained and lost at once, without ending a session', async () => {
  const jonas = desk.actor('jonas');
  const organisationId = cast.organisations.heritage;
  const token = await signedIn(world, cast.people.claire);
  await db.updateTable('accounts').set({ passwordAlone: false }).where('login', '=', people.claire.email).execute();
  const byCode = await world.transact((tx) =>
    beginSession(world, tx, { personId: cast.people.claire, proved: 'mailCode', address: null, arrival }),
  );
  await nameManager(world, jonas, { organisationId, email: people.claire.email, name: null });
  const rights = async (session: string) => {
    const actor = await actorOfSession(world, session);
    return [actor?.roles, actor?.organisationIds];
  };
  assert.deepEqual(await rights(token), [['requester', 'serviceManager'], [organisationId]]);
  assert.deepEqual(await rights(byCode!.token), [['requester'], []], 'one thing proved is not enough for the role');
  await withdrawManager(world, jonas, { organisationId, personId: cast.people.claire });
  assert.deepEqual(await rights(token), [['requester'], []]);
});

test('a session waiting for a factor still waits after a role is granted', async () => {
  await withApp('emil');
  const half = await byPassword('emil');
  assert.equal((await findUnfinished(world, half.token, false))?.missing, 'secondFactor');
  const jonas = desk.actor('jonas');
  const organisationId = cast.organisations.heritage;
  await nameManager(world, jonas, { organisationId, email: people.emil.email, name: null });
  assert.equal((await findUnfinished(world, half.token, false))?.missing, 'secondFactor');
  await withdrawManager(world, jonas, { organisationId, personId: cast.people.emil });
  await withoutApp('emil');
});

test('a new password ends all other sessions, and a weak one is refused with its reason', async () => {
  const [here, there] = [await signedIn(world, cast.people.claire), await signedIn(world, cast.people.claire)];
  assert.deepEqual(await setPassword(world, here, 'belfry-demo'), { refused: 'tooShort' });
  assert.deepEqual(await setPassword(world, here, 'motdepasse2026'), { refused: 'common' });
  assert.deepEqual(await setPassword(world, here, 'quatre pommes et un vélo'), { done: true });
  assert.equal(await actorOfSession(world, there), null);
  assert.ok(await actorOfSession(world, here));
  assert.deepEqual(await byPassword('claire'), { refused: 'wrong' });
});

test('a sensitive action needs a proof from the last minutes', async () => {
  const token = await signedIn(world, cast.people.claire);
  await db.updateTable('sessions').set({ provedAt: '2020-01-01T00:00:00Z' }).execute();
  assert.deepEqual(await setPassword(world, token, 'quatre pommes et un vélo'), { refused: 'notRecent' });
  assert.deepEqual(await withdrawFactor(world, token, { factor: 'totp' }), { refused: 'notRecent' });
  const secret = newTotpSecret();
  const late = await setUpTotp(world, token, { secret, code: codeAt(secret, Date.now()) }, arrival);
  assert.deepEqual(late, { refused: 'over' });
});

test('a person who needs a factor keeps the last one; a requester can remove it', async () => {
  await db.updateTable('accounts').set({ passwordAlone: false }).where('login', '=', people.sofie.email).execute();
  const sofie = await withApp('sofie');
  assert.deepEqual(await withdrawFactor(world, sofie.token, { factor: 'totp' }), { refused: 'lastFactor' });
  const claire = await withApp('claire');
  assert.deepEqual(await withdrawFactor(world, claire.token, { factor: 'totp' }), { done: true });
  await withoutApp('sofie');
});

test('a person sees their sessions and can end one, or all but the current', async () => {
  const tokens = [];
  for (let count = 0; count < 3; count++) tokens.push(await signedIn(world, cast.people.ruth));
  const ruth = desk.actor('ruth');
  const now = new Date().toISOString();
  const open = await listSessions(db, ruth.personId, now);
  assert.equal(open.length, 3);
  assert.deepEqual(await endOwnSession(world, desk.actor('claire'), open[0]!.id), { refused: 'missing' });
  assert.deepEqual(await endOwnSession(world, ruth, open[0]!.id), { ended: true });
  const left = (await Promise.all(tokens.map((token) => actorOfSession(world, token)))).filter(Boolean);
  assert.equal(left.length, 2);
  const kept = tokens.find((_, index) => index === 1)!;
  await endOtherSessions(world, ruth, kept);
  assert.ok((await listSessions(db, ruth.personId, now)).length <= 1);
});

test('R25: the audit has staff sign-ins and changes to how people sign in', async () => {
  const made = await withApp('tom');
  assert.ok(made);
  const acts = (await listAuditEntries(db, desk.actor('jonas'), {}, 50)).map(({ act }) => act);
  for (const act of ['signedIn', 'factorSetUp', 'passwordSet', 'factorWithdrawn'] as const)
    assert.ok(acts.includes(act), act);
  await withoutApp('tom');
});
