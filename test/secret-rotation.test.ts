import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secretProblems } from '#cli/doctor/secrets.ts';
import { readEnvironment } from '#cli/environment.ts';
import { openHistoryKey } from '#desk/history/open-key.ts';
import { openServerSecret } from '#desk/mailboxes/server-secret.ts';
import { readPushKeys } from '#desk/push/push-keys.ts';
import { resealAll } from '#desk/secrets/reseal.ts';
import { openSaved } from '#desk/sending/desk-relays.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { askCode } from '#desk/sign-in/ask-code.ts';
import { proveFactor } from '#desk/sign-in/factors/prove-factor.ts';
import { codeAt, newTotpSecret, setUpTotp } from '#desk/sign-in/factors/set-up-totp.ts';
import { saveProvider } from '#desk/sign-in/provider/save-provider.ts';
import { beginSession } from '#desk/sign-in/sessions.ts';
import type { World } from '#desk/spine/world.ts';
import { standardClaims } from '#domain/sign-in/provider.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { findSendingRelay } from '#store/sending/sending-relays.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { saveExampleFetching } from '#test/example-fetching.ts';
import { saveExampleRelay, saveExampleSignature } from '#test/example-relay.ts';
import { arrival, signedIn } from '#test/session.ts';

// The rotation of BELFRY_SECRET, in order: everything sealed under the old value, the new one first, sealed again, the old one gone.
const old = 'a secret of the tests';
const fresh = 'the next secret of the tests';
const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms } = cast.desks;
const jonas = desk.actor('jonas');

const under = (secrets: string): World => ({ ...world, signer: openSigner(secrets.split(',')) });
const doctor = (secrets: string) => secretProblems(readEnvironment({ BELFRY_SECRET: secrets }), db);

const app = newTotpSecret();
const token = await signedIn(world, cast.people.nadia);
assert.ok('session' in (await setUpTotp(world, token, { secret: app, code: codeAt(app, Date.now()) }, arrival)));
const provider = {
  name: 'The service’s accounts',
  issuer: 'https://idp.service.example',
  clientId: 'belfry',
  secret: 'of the provider',
  scopes: 'openid email',
  claims: standardClaims,
  trustsFactors: false,
  privateNetwork: false,
  active: true,
};
assert.ok('id' in (await saveProvider(world, jonas, provider, null)));
await saveExampleRelay(world, jonas, wcms);
await saveExampleSignature(world, jonas, wcms, { active: true });
await saveExampleFetching(world, jonas, wcms);
const pushKeys = await readPushKeys(world);
desk.jobs.splice(0);
await askCode(world, { email: 'nadia@desk.example', language: 'fr', address: '192.0.2.1' });
const waiting = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
const everything =
  'an authenticator app, the key of the history, a waiting letter, the mailbox wcms@desk.example, the sign-in provider The service’s accounts, the key of browser notifications, the relay of DTO, the signing key of DTO';

test('doctor names what still needs the old value', async () => {
  assert.deepEqual(await doctor(old), []);
  assert.deepEqual(await doctor(`${fresh},${old}`), [
    `Only an old value of BELFRY_SECRET opens ${everything}. Before you remove it, run: npx belfry secrets reseal`,
  ]);
  assert.match((await doctor(fresh))[0]!, /^No value of BELFRY_SECRET opens an authenticator app, .*behind a comma/);
});

test('an interrupted run is finished by the next, and a third finds nothing to do', async () => {
  const secrets = [fresh, old];
  const broken = { ...world, transact: () => Promise.reject(new Error('The connection broke.')) };
  await assert.rejects(resealAll(broken, secrets), /connection broke/);
  assert.equal((await resealAll(world, secrets)).former.length, 8);
  const again = await resealAll(world, secrets);
  assert.deepEqual([again.current.length, again.former, again.none], [8, [], []]);
  assert.deepEqual(await doctor(`${fresh},${old}`), []);
});

test('without the old value, everything works, from the authenticator app to the signature of a letter', async () => {
  const next = under(fresh);
  const session = await world.transact((tx) =>
    beginSession(next, tx, { personId: cast.people.nadia, proved: 'password', address: null, arrival }),
  );
  const typed = codeAt(app, Date.now() + 30_000);
  assert.ok('token' in (await proveFactor(next, { token: session!.token, typed, arrival })));
  const sent: Uint8Array[] = [];
  const relay = {
    send: async ({ bytes }: { bytes: Uint8Array }) => ({ accepted: `250 ${sent.push(bytes)}` }),
    check: async () => ({ ready: true as const }),
    close: () => undefined,
  };
  await sendMails(next, relay, waiting);
  assert.deepEqual(await checkDkim(sent[0]!, world.resolver), { result: 'pass', domain: 'desk.example' });
  assert.deepEqual(await readPushKeys(next), pushKeys);
  openSaved(next, (await findSendingRelay(db, wcms))!, async () => undefined).close();
  const { secret } = await db.selectFrom('fetchedMailboxes').select('secret').executeTakeFirstOrThrow();
  assert.deepEqual(openServerSecret(next, secret), { password: 'geheim' });
  const { clientSecret } = await db.selectFrom('providers').select('clientSecret').executeTakeFirstOrThrow();
  assert.equal(next.signer.unseal(clientSecret!), 'of the provider');
  assert.deepEqual(await doctor(fresh), []);
  assert.deepEqual(await openHistoryKey(db, [fresh]), world.historyKey());
  await assert.rejects(openHistoryKey(db, [old]), /does not open the key of the history/);
  assert.equal(under(old).signer.unseal(secret), null);
});

test('a secret that somebody saves meanwhile is left alone', async () => {
  const secrets = [old, fresh];
  const overtaken = {
    ...world,
    async transact<T>(work: Parameters<typeof world.transact<T>>[0]) {
      await saveExampleRelayAgain();
      return world.transact(work);
    },
  };
  await resealAll(overtaken as typeof world, secrets);
  const relay = (await findSendingRelay(db, wcms))!;
  assert.deepEqual(openServerSecret(under(old), relay.secret), { password: 'neu' });
});

async function saveExampleRelayAgain(): Promise<void> {
  await db
    .updateTable('sendingRelays')
    .set({ secret: under(old).signer.seal(JSON.stringify({ password: 'neu' })) })
    .execute();
}
