import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import type { ServerSecret } from '#desk/mailboxes/server-secret.ts';
import { openDeskRelays } from '#desk/sending/desk-relays.ts';
import { dropRelay, saveRelay, tryRelay } from '#desk/sending/save-relay.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { seenOf, versionFields } from '#desk/spine/seen.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { openRelay } from '#mail/send/relay.ts';
import { failingSendings, findSendingRelay, findSendingState } from '#store/sending/sending-relays.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { openSink, type Sink } from '#test/smtp-sink.ts';
import { openTokenServer } from '#test/token-endpoint.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const { wcms, archives } = cast.desks;
const shared = await openSink();
const relay = openDeskRelays(world, openRelay(`smtp://127.0.0.1:${shared.port}`));
atEnd(() => relay.close());

const plan = (sink: Pick<Sink, 'port'>, changes: Partial<RelaySettings> = {}): RelaySettings => ({
  host: '127.0.0.1',
  port: sink.port,
  security: 'none',
  user: '',
  proof: 'none',
  token: null,
  ...changes,
});

async function save(settings: RelaySettings, secret: ServerSecret = {}, deskId = wcms) {
  return saveRelay(world, jonas, deskId, { settings, secret, seen: null });
}

let people = 0;

/** A waiting letter of the desk to a new address: its recipient and id. */
async function letterOf(deskId: string): Promise<{ to: string; id: string }> {
  const to = `sending${people++}@client.example`;
  const opened = await receiveContact(world, null, {
    deskId,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: to, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire, s’il vous plaît ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  const [id] = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  return { to, id: id! };
}

const stateOf = async (id: string) =>
  db.selectFrom('outgoingMails').select(['state', 'failure']).where('id', '=', id).executeTakeFirstOrThrow();

async function letRetriesFallDue(): Promise<void> {
  await db.updateTable('outgoingMails').set({ dueAt: '2026-01-01T00:00:00Z' }).where('state', '=', 'queued').execute();
}

const addressees = (sink: Sink) => sink.taken.map(({ to }) => to);

test('a desk with its own relay sends through it, signed in; another uses the installation’s', async () => {
  const own = await openSink({ password: { wcms: 'geheim' } });
  const settings = plan(own, { user: 'wcms', proof: 'password' });
  assert.deepEqual(await save(settings, { password: 'geheim' }), { saved: true });
  const [ours, theirs] = [await letterOf(wcms), await letterOf(archives)];
  await sendMails(world, relay, [ours.id, theirs.id]);
  assert.deepEqual(
    own.taken.map(({ to, user }) => [to, user]),
    [[ours.to, 'wcms']],
  );
  assert.deepEqual(addressees(shared), [theirs.to]);
  assert.deepEqual(await dropRelay(world, jonas, wcms), { saved: true });
  const after = await letterOf(wcms);
  await sendMails(world, relay, [after.id]);
  assert.equal(addressees(shared).at(-1), after.to);
});

test('a look at the relays covers those of the desks, and names the desk', async () => {
  assert.deepEqual(await relay.check(), { ready: true });
  const own = await openSink({ password: { wcms: 'geheim' } });
  const settings = plan(own, { user: 'wcms', proof: 'password' });
  await save(settings, { password: 'geheim' });
  assert.deepEqual(await relay.check(), { ready: true });
  await save(settings, { password: 'falsch' });
  const found = await relay.check();
  assert.match('text' in found ? found.text : '', /^DTO: .*535/);
  await dropRelay(world, jonas, wcms);
});

test('the secret is sealed and bound to its server, and the audit names the server but no secret', async () => {
  const own = await openSink({ password: { wcms: 'geheim' } });
  const settings = plan(own, { user: 'wcms', proof: 'password' });
  await save(settings, { password: 'geheim' });
  const stored = await findSendingRelay(db, wcms);
  assert.doesNotMatch(JSON.stringify(stored), /geheim/);
  assert.deepEqual(await save({ ...settings, user: 'wcms2' }), { saved: true });
  assert.deepEqual(await save({ ...settings, host: 'localhost' }), { refused: 'invalid', problems: ['secret'] });
  const trail = await db.selectFrom('auditEntries').select('data').execute();
  const told = JSON.stringify(trail);
  assert.match(told, /wcms @ 127\.0\.0\.1/);
  assert.doesNotMatch(told, /geheim/);
  await dropRelay(world, jonas, wcms);
});

test('saving over another person’s change is refused and changes nothing', async () => {
  const first = { settings: plan({ port: 2525 }), secret: {}, seen: seenOf(versionFields(null)) };
  assert.deepEqual(await saveRelay(world, jonas, wcms, first), { saved: true });
  assert.deepEqual(await saveRelay(world, jonas, wcms, first), { refused: 'changedMeanwhile', now: { version: '1' } });
  await dropRelay(world, jonas, wcms);
});

test('only the desk’s administrator can set, test or remove its relay', async () => {
  const settings = plan(shared);
  for (const name of ['nadia', 'claire', 'hugo'] as const) {
    const other = desk.actor(name);
    assert.deepEqual(await saveRelay(world, other, wcms, { settings, secret: {}, seen: null }), { refused: 'missing' });
    assert.deepEqual(await tryRelay(world, other, wcms, { settings, secret: {} }), { refused: 'missing' });
    assert.deepEqual(await dropRelay(world, other, wcms), { refused: 'missing' });
  }
});

test('a relay outage delays its own desk’s letters, with time and cause, and no other desk’s', async () => {
  const gone = await openSink();
  await gone.close();
  await save(plan(gone));
  const ours = [await letterOf(wcms), await letterOf(wcms), await letterOf(wcms)];
  const theirs = await letterOf(archives);
  await sendMails(world, relay, [...ours.map(({ id }) => id), theirs.id]);
  assert.equal((await stateOf(theirs.id)).state, 'sent');
  for (const { id } of ours) assert.equal((await stateOf(id)).state, 'queued');
  const state = await findSendingState(db, wcms);
  assert.equal(state?.failure, 'unreachable');
  assert.ok(state?.failingSince);
  assert.equal(await findSendingState(db, archives), undefined);
  assert.deepEqual(await failingSendings(db), [], 'A minute or two is not yet a failure.');
  await db.updateTable('sendingStates').set({ failingSince: '2026-01-01T00:00:00Z' }).execute();
  const failing = await failingSendings(db, [wcms, archives]);
  assert.deepEqual(
    failing.map(({ prefix, failure }) => [prefix, failure]),
    [['DTO', 'unreachable']],
  );
});

test('a new relay makes waiting letters due at once, and the desk recovers', async () => {
  const own = await openSink();
  const before = await db.selectFrom('outgoingMails').selectAll().where('state', '=', 'queued').execute();
  assert.ok(before.length >= 3);
  await save(plan(own));
  await pickUpMail(world, relay);
  assert.deepEqual(addressees(own).toSorted(), before.map(({ address }) => address).toSorted());
  assert.equal((await findSendingState(db, wcms))?.failingSince, null);
});

test('a relay that hangs after a mail blocks neither other desks nor the next letters', async () => {
  const own = await openSink();
  own.mute = true;
  await save(plan(own));
  const [stuck, theirs] = [await letterOf(wcms), await letterOf(archives)];
  await sendMails(world, relay, [stuck.id, theirs.id]);
  assert.equal((await stateOf(theirs.id)).state, 'sent');
  assert.equal((await stateOf(stuck.id)).state, 'sending');
  assert.equal((await findSendingState(db, wcms))?.failure, 'busy');
  const [next, more] = [await letterOf(wcms), await letterOf(archives)];
  await sendMails(world, relay, [next.id, more.id]);
  assert.equal((await stateOf(more.id)).state, 'sent');
  assert.deepEqual(await stateOf(next.id), { state: 'queued', failure: 'the relay does not answer' });
  await own.close();
});

test('a relay that refuses the sender is reported, and the letter waits', async () => {
  const own = await openSink();
  own.refusesSender = { code: 550, text: '5.7.60 SendAsDenied' };
  await save(plan(own));
  const letter = await letterOf(wcms);
  await letRetriesFallDue();
  await sendMails(world, relay, [letter.id]);
  assert.equal((await stateOf(letter.id)).state, 'queued');
  const state = await findSendingState(db, wcms);
  assert.deepEqual([state?.failure, /SendAsDenied/.test(state?.said ?? '')], ['sender', true]);
});

test('a secret sealed with another BELFRY_SECRET is reported, and no letter is sent elsewhere', async () => {
  const before = shared.taken.length;
  await db.updateTable('sendingRelays').set({ secret: 'v1.x' }).execute();
  world.forgetDesks();
  const letter = await letterOf(wcms);
  await sendMails(world, relay, [letter.id]);
  assert.equal((await stateOf(letter.id)).state, 'queued');
  assert.equal((await findSendingState(db, wcms))?.failure, 'secret');
  assert.equal(shared.taken.length, before);
  await dropRelay(world, jonas, wcms);
});

test('a trial explains what is wrong in a way that can be fixed', async () => {
  const own = await openSink({ password: { wcms: 'geheim' } });
  const secured = await openSink({ secure: true });
  const upgraded = await openSink({ startTls: true });
  const gone = await openSink();
  await gone.close();
  const attempt = async (settings: RelaySettings, secret: ServerSecret = {}) => {
    const tried = await tryRelay(world, jonas, wcms, { settings, secret });
    return 'failed' in tried ? tried.failed.failure : tried;
  };
  const signedIn = plan(own, { user: 'wcms', proof: 'password' });
  assert.deepEqual(await attempt(signedIn, { password: 'geheim' }), { ready: true });
  assert.equal(await attempt(signedIn, { password: 'falsch' }), 'signIn');
  assert.equal(await attempt(plan(gone)), 'unreachable');
  assert.equal(await attempt(plan(own, { host: 'smtp.nowhere.invalid' })), 'unknownHost');
  assert.equal(await attempt(plan(secured, { security: 'tls' })), 'certificate');
  assert.equal(await attempt(plan(upgraded, { security: 'startTls' })), 'certificate');
  assert.equal(await attempt(plan(own, { security: 'tls' })), 'noTls');
  assert.equal(await attempt(plan(own, { security: 'startTls' })), 'noTls');
  assert.equal((await findSendingRelay(db, wcms))?.version, undefined, 'Nothing is kept.');
});

test('with OAuth 2.0 the desk requests a token, signs in, and saves the next refresh token', async () => {
  const address = 'wcms@desk.example';
  const tokens = await openTokenServer(address);
  const known = new Set<string>();
  const own = await openSink({ token: (token) => known.has(token) || (token !== '' && known.add(token).size > 0) });
  const token = { url: tokens.url, clientId: 'belfry', scope: 'https://outlook.office365.com/.default' };
  const secret = { clientSecret: tokens.clientSecret, refreshToken: tokens.refreshToken };
  const settings = plan(own, { user: address, proof: 'clientCredentials', token });
  assert.deepEqual(await tryRelay(world, jonas, wcms, { settings, secret }), { ready: true });
  assert.equal(tokens.asked.at(-1)?.grant_type, 'client_credentials');
  const refused = { ...secret, clientSecret: 'wrong' };
  const tried = await tryRelay(world, jonas, wcms, { settings, secret: refused });
  assert.deepEqual(tried, { failed: { failure: 'token', said: 'Wrong client secret.' } });

  await save({ ...settings, proof: 'refreshToken' }, secret);
  const letters = [await letterOf(wcms), await letterOf(wcms)];
  await sendMails(
    world,
    relay,
    letters.map(({ id }) => id),
  );
  assert.deepEqual(addressees(own).toSorted(), letters.map(({ to }) => to).toSorted());
  assert.equal(tokens.asked.filter(({ grant_type }) => grant_type === 'refresh_token').length, 1);
  assert.notEqual(secret.refreshToken, tokens.refreshToken);
  const again = await tryRelay(world, jonas, wcms, { settings: { ...settings, proof: 'refreshToken' }, secret: {} });
  assert.deepEqual(again, { ready: true });
});
