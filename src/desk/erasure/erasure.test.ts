import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonName } from '#demo/cast.ts';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Relay } from '#mail/send/relay.ts';
import { findErasureRequest, listWaitingErasures } from '#store/erasure/erasure-requests.ts';
import { listAuditEntries } from '#store/history/audit.ts';
import { findManagedPerson } from '#store/people/managed-people.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { askErasure, refuseErasure, withdrawErasure } from './erasure-requests.ts';

const desk = await openTestDesk();
const { world, db, cast } = desk;
const jonas = desk.actor('jonas');
const personOf = (name: PersonName) => desk.actor(name).personId;

async function mails() {
  const handed: { to: string; subject: string; text: string }[] = [];
  const relay: Relay = {
    async send({ to, bytes }) {
      const parsed = await parseMessage(bytes);
      assert.ok('message' in parsed);
      const { subject, text } = parsed.message;
      handed.push({ to, subject: subject ?? '', text: (text ?? '').replace(/\s+/g, ' ') });
      return { accepted: '250 2.0.0 Ok' };
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, ids);
  return handed;
}

const stateOf = async (name: PersonName) => (await findErasureRequest(db, personOf(name)))?.state;
const acts = async () =>
  (await listAuditEntries(db, jonas, {}, 3)).map(({ act, byPerson, personId }) => [act, byPerson, personId]);

test('a requester learns when they will be answered, and an administrator sees the request first in the list', async () => {
  assert.deepEqual(await askErasure(world, desk.actor('claire'), ' Surtout le téléphone. '), { asked: true });
  const [mail] = await mails();
  assert.equal(mail?.to, desk.actor('claire').email);
  assert.match(mail.text, /jeudi 24 décembre 2026 à 24 h/);
  const [waiting] = await listWaitingErasures(db, jonas);
  assert.deepEqual([waiting?.id, waiting?.dueAt], [personOf('claire'), '2026-12-24T23:00:00Z']);
  assert.equal((await findErasureRequest(db, personOf('claire')))?.words, 'Surtout le téléphone.');
  const person = personOf('claire');
  assert.deepEqual((await acts())[0], ['erasureAsked', person, person]);
});

test('only one request can wait at a time', async () => {
  assert.deepEqual(await askErasure(world, desk.actor('claire'), ''), { refused: 'waiting' });
  assert.deepEqual(await mails(), []);
});

test('a request can be withdrawn until it is decided, then made again', async () => {
  assert.deepEqual(await withdrawErasure(world, desk.actor('claire')), { withdrawn: true });
  assert.deepEqual(await withdrawErasure(world, desk.actor('claire')), { refused: 'missing' });
  assert.equal(await stateOf('claire'), 'withdrawn');
  assert.deepEqual(await listWaitingErasures(db, jonas), []);
  assert.equal((await acts())[0]?.[0], 'erasureWithdrawn');
  desk.at('2026-11-25T09:00:00Z');
  assert.deepEqual(await askErasure(world, desk.actor('claire'), ''), { asked: true });
  await mails();
});

test('a refusal needs a reason, which the person gets with their remedies', async () => {
  const refuse = (reason: string) => refuseErasure(world, jonas, personOf('claire'), reason);
  assert.deepEqual(await refuse('  '), { refused: 'reason' });
  assert.deepEqual(await refuse('Un dossier est en cours.'), { saved: true });
  const [mail] = await mails();
  assert.equal(mail?.to, desk.actor('claire').email);
  assert.match(mail.text, /Un dossier est en cours\..*autorité de protection des données/);
  assert.equal(await stateOf('claire'), 'refused');
  assert.deepEqual((await acts())[0], ['erasureRefused', jonas.personId, personOf('claire')]);
});

test('when two decide at once, the second learns that it is decided', async () => {
  await askErasure(world, desk.actor('bram'), '');
  const both = await Promise.all([1, 2].map(() => refuseErasure(world, jonas, personOf('bram'), 'Non.')));
  assert.deepEqual(both.map((each) => 'refused' in each).sort(), [false, true]);
  assert.ok(both.some((each) => 'refused' in each && each.refused === 'decided'));
  assert.deepEqual(await withdrawErasure(world, desk.actor('bram')), { refused: 'missing' });
  assert.equal((await mails()).filter(({ text }) => text.includes('Non.')).length, 1);
});

test('only an administrator decides', async () => {
  desk.at('2026-11-26T09:00:00Z');
  await askErasure(world, desk.actor('emil'), '');
  for (const name of ['nadia', 'hugo', 'emil'] as const)
    assert.deepEqual(await refuseErasure(world, desk.actor(name), personOf('emil'), 'Non.'), { refused: 'missing' });
  assert.equal(await stateOf('emil'), 'waiting');
});

test('a person erased at their request gets a last letter, and no address remains afterwards', async () => {
  await mails();
  const { email } = desk.actor('emil');
  assert.deepEqual(await erasePerson(world, jonas, personOf('emil'), 'AGR 2026/114'), { erased: true });
  const request = await findErasureRequest(db, personOf('emil'));
  assert.deepEqual([request?.state, request?.words], ['erased', null]);
  const [mail, ...others] = await mails();
  assert.deepEqual(others, []);
  assert.equal(mail?.to, email);
  assert.doesNotMatch(mail.text, /Emil/);
  assert.deepEqual(await db.selectFrom('outgoingMails').select('id').where('address', '=', email!).execute(), []);
});

test('a person erased without a request gets no letter', async () => {
  await erasePerson(world, jonas, personOf('amina'), 'AGR 2026/114');
  assert.deepEqual(await mails(), []);
});

test('R10: a person who only complained looks the same as one without data', async () => {
  const received = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'complaint',
    site: null,
    urgent: false,
    requester: { email: 'plaignante@client.example', name: 'Une cliente', phone: null, language: 'fr' },
    summary: 'Une plainte',
    text: 'Personne ne répond.',
    fileIds: [],
  });
  assert.ok('ticket' in received);
  const personId = received.ticket.requesterId;
  assert.equal(await findManagedPerson(db, jonas, personId), undefined);
  const actor = { ...desk.actor('claire'), personId };
  await askErasure(world, actor, '');
  const saved = await findManagedPerson(db, jonas, personId);
  assert.deepEqual([saved?.tickets, saved?.accesses], [0, 0]);
  assert.ok((await listWaitingErasures(db, jonas)).some(({ id }) => id === personId));
});
