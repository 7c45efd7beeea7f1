import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { assignTicket } from '#desk/assignment/assign-ticket.ts';
import { hearPhoneEvent } from '#desk/calls/hear-phone-event.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { NotFetched } from '#desk/limits/guard.ts';
import { guardedFetch } from '#desk/limits/guarded-fetch.ts';
import { choosePush, withdrawPush } from '#desk/push/choose-push.ts';
import { sendPush } from '#desk/push/send-push.ts';
import { endSession } from '#desk/sign-in/sessions.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { type PushKind, pushKinds } from '#domain/push/push.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { startPushService } from '#test/push-service.ts';
import { signedIn } from '#test/session.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const push = await startPushService();
/** Reaches the push service of this test. */
const here = guardedFetch({ plain: true, privateNetwork: true });
/** The fetch of the workers. */
const outside = guardedFetch({ plain: false, privateNetwork: false });

let browsers = 0;

/** A signed-in person agrees in a new browser, whose service is then this test's. */
async function agree(name: PersonName, kinds: readonly PushKind[] = pushKinds, details = false) {
  const token = await signedIn(world, cast.people[name]);
  const path = `/browser-${++browsers}`;
  const subscription = JSON.stringify({ endpoint: `https://push.example${path}`, keys: push.keys });
  const choice = { subscription, kinds, details, language: 'fr', device: 'Firefox' } as const;
  assert.deepEqual(await choosePush(world, desk.actor(name), token, choice), { chosen: true });
  await db
    .updateTable('pushSubscriptions')
    .set({ endpoint: push.origin + path })
    .where('endpoint', '=', `https://push.example${path}`)
    .execute();
  return token;
}

async function open(urgent = false, by: PersonName = 'claire') {
  const opened = await receiveContact(world, desk.actor(by), {
    deskId: cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent,
    fileIds: [],
    summary: 'Le formulaire de Claire',
    text: 'Il reste blanc.',
    requester: { email: desk.actor(by).email, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

/** Does the queued notifications and returns what the browsers got. */
async function pushed(fetch = here) {
  const jobs = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-push' ? [job.data] : []));
  push.messages.length = 0;
  for (const job of jobs) await sendPush(world, fetch, job);
  return push.messages.map(({ note }) => note);
}

const forget = () => db.deleteFrom('pushSubscriptions').execute();
const kept = () => db.selectFrom('pushSubscriptions').select('personId').execute();

test('nothing is pushed without consent', async () => {
  const { number } = await open(true);
  await assignTicket(world, desk.actor('nadia'), number, desk.actor('tom').email);
  assert.deepEqual(await pushed(), []);
});

test('an urgent incident reaches the agents who chose it, encrypted and signed, without a name or a word of it', async () => {
  await agree('tom', ['urgent']);
  await agree('nadia', ['mentioned']);
  const { number, id } = await open(true);
  const url = `https://desk.example/console/tickets/${number}`;
  assert.deepEqual(await pushed(), [{ title: 'Un ticket vous attend', body: '', url, tag: id }]);
  const [{ headers, claims, raw }] = push.messages as [(typeof push.messages)[0]];
  assert.equal(claims.aud, push.origin);
  assert.match(claims.sub, /^mailto:/);
  assert.deepEqual([headers['content-encoding'], headers.urgency], ['aes128gcm', 'high']);
  assert.ok(!raw.includes('ticket'), 'the push service reads nothing');
  await open(false);
  assert.deepEqual(await pushed(), [], 'an ordinary ticket is no urgent incident');
  await forget();
});

test('an assignment shows the number and the title only to a person who agreed to that', async () => {
  await agree('tom', ['given'], true);
  const { number } = await open();
  await assignTicket(world, desk.actor('nadia'), number, desk.actor('tom').email);
  const [note] = await pushed();
  assert.equal(note?.title, 'Un ticket vous est confié');
  assert.equal(note?.body, `${number} · Le formulaire de Claire`);
  await assignTicket(world, desk.actor('tom'), number, null);
  await assignTicket(world, desk.actor('tom'), number, desk.actor('tom').email);
  assert.deepEqual(await pushed(), [], 'nobody is told of their own acts');
  await forget();
});

test('a mention in a note reaches the person mentioned, and its words stay here', async () => {
  await agree('tom', ['mentioned'], true);
  const { number } = await open();
  await addNote(world, desk.actor('nadia'), number, { text: '@Tom Wouters un secret' });
  const [note] = await pushed();
  assert.equal(note?.title, 'Une note vous mentionne');
  assert.ok(!note.body?.includes('secret'));
  await forget();
});

test('a requester hears of an answer, and not of their own request', async () => {
  await agree('claire');
  const { number } = await open();
  assert.deepEqual(await pushed(), []);
  await answerTicket(world, desk.actor('nadia'), number, { text: 'Voici.' });
  const [note, ...others] = await pushed();
  assert.deepEqual(others, []);
  assert.equal(note?.title, 'Votre demande a du nouveau');
  assert.equal(note?.url, `https://desk.example/portal/tickets/${number}`);
  await forget();
});

test('a ringing telephone is pushed once, to the agents whose window rings', async () => {
  await agree('tom', ['calls']);
  await agree('nadia', ['calls']);
  const call = { deskId: cast.desks.wcms, line: '+3225551210', call: 'push 1', from: null, at: null };
  await hearPhoneEvent(world, { ...call, event: 'ringing', agent: 'tom@desk.example' });
  await hearPhoneEvent(world, { ...call, event: 'ringing', agent: 'tom@desk.example' });
  const notes = await pushed();
  assert.deepEqual(
    notes.map(({ title, url }) => [title, url]),
    [['Un appel vous attend', 'https://desk.example/console/calls']],
  );
  await forget();
});

test('a browser that its service no longer knows is forgotten; another failure is tried again', async () => {
  await agree('tom', ['urgent']);
  push.service.status = 503;
  await open(true);
  await assert.rejects(pushed(), /503/);
  assert.equal((await kept()).length, 1);
  push.service.status = 410;
  await open(true);
  await pushed();
  assert.deepEqual(await kept(), []);
  push.service.status = 201;
});

test('attack 52: the workers call no private address, and refuse one at the choice', async () => {
  await assert.rejects(outside('https://127.0.0.1/'), NotFetched);
  await agree('tom', ['urgent']);
  await db.updateTable('pushSubscriptions').set({ endpoint: 'https://127.0.0.1:1/push' }).execute();
  await open(true);
  assert.deepEqual(await pushed(outside), []);
  assert.deepEqual(await kept(), [], 'it is not tried again');
  const token = await signedIn(world, cast.people.tom);
  for (const endpoint of ['https://127.0.0.1/1', 'https://[::1]/1', 'https://localhost/1', 'http://push.example/1']) {
    const subscription = JSON.stringify({ endpoint, keys: push.keys });
    const choice = { subscription, kinds: pushKinds, details: false, language: 'fr', device: '' } as const;
    assert.deepEqual(await choosePush(world, desk.actor('tom'), token, choice), { refused: 'address' });
  }
});

test('requesters cannot choose the news of staff', async () => {
  const token = await signedIn(world, cast.people.claire);
  const subscription = JSON.stringify({ endpoint: 'https://push.example/claire', keys: push.keys });
  const choice = { subscription, kinds: ['urgent', 'calls'], details: false, language: 'fr', device: '' } as const;
  assert.deepEqual(await choosePush(world, desk.actor('claire'), token, choice), { refused: 'nothing' });
});

test('consent ends with a withdrawal, a sign-out and an erasure', async () => {
  await agree('tom');
  const [one] = await db.selectFrom('pushSubscriptions').select('id').execute();
  assert.equal(await withdrawPush(world, desk.actor('nadia'), one!.id), false, 'only by the person');
  assert.equal(await withdrawPush(world, desk.actor('tom'), one!.id), true);
  assert.deepEqual(await kept(), []);
  await endSession(world, await agree('tom'));
  assert.deepEqual(await kept(), []);
  await agree('claire');
  const erased = await erasePerson(world, desk.actor('jonas'), cast.people.claire, 'AGR 2026/114');
  assert.ok('erased' in erased, JSON.stringify(erased));
  assert.deepEqual(await kept(), []);
});
