import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { pickUpMail } from '#desk/intake/pick-up-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { requestInformation } from '#desk/ticket/request-information.ts';
import { parseMessage } from '#mail/read/parse.ts';
import type { Envelope, Relay, Sent } from '#mail/send/relay.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');

/** A relay that answers as the test says and records what it was sent. */
function relayThat(answer: (mail: Envelope) => Sent) {
  const handed: Envelope[] = [];
  const relay: Relay = {
    send: async (mail) => {
      handed.push(mail);
      return answer(mail);
    },
    check: async () => ({ ready: true }),
    close: () => undefined,
  };
  return { relay, handed };
}

const takes = () => relayThat(() => ({ accepted: '250 2.0.0 Ok' }));
const refuses = (refusal: 'temporary' | 'permanent', perhapsTaken = false) =>
  relayThat(() => ({
    refused: refusal,
    status: refusal === 'permanent' ? '550 5.1.1' : '450 4.2.0',
    text: 'no',
    perhapsTaken,
    ofAddress: refusal === 'permanent',
  }));

let people = 0;

/** A ticket from a new address, with its acknowledgement sent. */
async function openOne(): Promise<{ number: string; address: string }> {
  const address = `person${people++}@client.example`;
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: address, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire, s’il vous plaît ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await sendMails(world, takes().relay, waiting());
  return { number: opened.ticket.number, address };
}

/** The letters enqueued since the last call. */
function waiting(): string[] {
  return desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
}

async function mailOf(id: string) {
  return db.selectFrom('outgoingMails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function closeAfter(days: number): Promise<void> {
  await sql`update desks set settings = jsonb_set(settings, '{policy,closingDays}', ${String(days)}::jsonb)`.execute(
    db,
  );
  world.forgetDesks();
}

/** Lets real time pass: retries are due, and leases of letters being sent have expired. */
async function letRetriesFallDue(): Promise<void> {
  await db
    .updateTable('outgoingMails')
    .set({ dueAt: '2026-01-01T00:00:00Z' })
    .where('state', 'in', ['queued', 'sending'])
    .execute();
}

test('a relay that says "later" delays the letter, and the retry uses the same Message-ID', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici comment.' });
  const [id] = waiting();
  const first = await mailOf(id!);
  await sendMails(world, refuses('temporary').relay, [id!]);
  const saved = await mailOf(id!);
  assert.deepEqual([saved.state, saved.attempts, saved.failure], ['queued', 1, '450 4.2.0 no']);
  assert.ok(Date.parse(saved.dueAt) > Date.now());
  await letRetriesFallDue();
  const { relay, handed } = takes();
  await pickUpMail(world, relay);
  assert.equal((await mailOf(id!)).state, 'sent');
  assert.equal(handed.length, 1);
  assert.ok(Buffer.from(handed[0]!.bytes).toString().includes(first.messageId));
});

test('a letter being sent when its process died is sent again with the same bytes, recorded as "perhaps twice"', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici comment faire.' });
  const [id] = waiting();
  const lost = refuses('temporary', true);
  await sendMails(world, lost.relay, [id!]);
  assert.equal((await mailOf(id!)).state, 'sending');
  await letRetriesFallDue();
  const { relay, handed } = takes();
  await pickUpMail(world, relay);
  const sent = await mailOf(id!);
  assert.deepEqual([sent.state, sent.perhapsTwice], ['sent', true]);
  assert.ok(Buffer.from(handed[0]!.bytes).equals(Buffer.from(lost.handed[0]!.bytes)));
});

test('a letter is tried each hour while the relay says "later", and each day if it may have been accepted each time', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici comment, peu à peu.' });
  const [id] = waiting();
  const hoursUntilNext = async (relay: Relay) => {
    await letRetriesFallDue();
    await db.updateTable('outgoingMails').set({ attempts: 20 }).where('id', '=', id!).execute();
    await pickUpMail(world, relay);
    return Math.round((Date.parse((await mailOf(id!)).dueAt) - Date.now()) / 3_600_000);
  };
  assert.equal(await hoursUntilNext(refuses('temporary').relay), 1);
  assert.equal(await hoursUntilNext(refuses('temporary', true).relay), 24);
  await letRetriesFallDue();
  await pickUpMail(world, takes().relay);
  assert.equal((await mailOf(id!)).state, 'sent');
});

test('a letter that the relay may have accepted is sent again with the same bytes, even after a "later"', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici comment, enfin.' });
  const [id] = waiting();
  const lost = refuses('temporary', true);
  await sendMails(world, lost.relay, [id!]);
  // Written again, it would have another date.
  desk.at('2026-11-24T15:00:00Z');
  await letRetriesFallDue();
  await pickUpMail(world, refuses('temporary').relay);
  await letRetriesFallDue();
  const { relay, handed } = takes();
  await pickUpMail(world, relay);
  assert.equal((await mailOf(id!)).state, 'sent');
  assert.ok(Buffer.from(handed[0]!.bytes).equals(Buffer.from(lost.handed[0]!.bytes)));
});

/** The error of `pg` when the server is gone. */
const gone = () => new Error('Connection terminated unexpectedly');

test('states are saved while the next letters are sent: a crash repeats only those in progress', async () => {
  const ids: string[] = [];
  for (let letter = 0; letter < 6; letter++) {
    const { number } = await openOne();
    await answerTicket(world, nadia, number, { text: `Réponse ${letter}.` });
    ids.push(...waiting());
  }
  const { relay, handed } = takes();
  const states: string[] = [];
  const slow: Relay = {
    ...relay,
    async send(mail, deskId) {
      // While the last one is on its way, wait for the first, for at most a thousand polls.
      const isLast = handed.length === ids.length - 1;
      for (let looks = 0; isLast && looks < 1_000 && states[0] !== 'sent'; looks++)
        states[0] = (await mailOf(ids[0]!)).state;
      return relay.send(mail, deskId);
    },
  };
  await sendMails(world, slow, ids);
  assert.deepEqual(states, ['sent']);
});

test('acceptance by the relay is saved once the database is back, and nothing is sent twice', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici la réponse.' });
  const [id] = waiting();
  const { relay, handed } = takes();
  let isAway = false;
  const transact: typeof world.transact = async (work) => {
    // Goes down once, as soon as the relay has the letter.
    if (handed.length === 1 && !isAway) {
      isAway = true;
      throw gone();
    }
    return world.transact(work);
  };
  await sendMails({ ...world, transact }, relay, [id!]);
  await letRetriesFallDue();
  await pickUpMail(world, relay);
  const { state, perhapsTwice } = await mailOf(id!);
  assert.deepEqual([isAway, state, perhapsTwice, handed.length], [true, 'sent', false, 1]);
});

test('letters left in state "sending" by a database crash are sent at once, and once', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Voici ce qu’il faut faire.' });
  const [id] = waiting();
  const { relay, handed } = takes();
  let deaths = 0;
  const transact: typeof world.transact = async (work) => {
    const done = await world.transact(work);
    if (deaths++ === 0) throw gone();
    return done;
  };
  await sendMails({ ...world, transact }, relay, [id!]);
  const { state, perhapsTwice } = await mailOf(id!);
  assert.deepEqual([state, perhapsTwice, handed.length], ['sent', false, 1]);
});

test('a permanent refusal shows on the ticket, and the address gets no more mail', async () => {
  const { number, address } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Une première réponse.' });
  await sendMails(world, refuses('permanent').relay, waiting());
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, true);
  const known = await db.selectFrom('addresses').select('bouncedAt').where('address', '=', address).executeTakeFirst();
  assert.ok(known?.bouncedAt);
  await answerTicket(world, nadia, number, { text: 'Une seconde réponse.' });
  assert.deepEqual(waiting(), []);
});

test('a letter that the relay refuses for its content fails with the relay’s words, and the address keeps its mail', async () => {
  const { number, address } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Une première réponse.' });
  const [id] = waiting();
  const { relay } = relayThat(() => ({
    refused: 'permanent',
    status: '552 5.3.4',
    text: '552 5.3.4 Message size exceeds fixed limit',
    perhapsTaken: false,
  }));
  await sendMails(world, relay, [id!]);
  const { state, failure } = await mailOf(id!);
  assert.deepEqual([state, failure], ['failed', '552 5.3.4 Message size exceeds fixed limit']);
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, true);
  const known = await db.selectFrom('addresses').select('bouncedAt').where('address', '=', address).executeTakeFirst();
  assert.equal(known?.bouncedAt, null);
  await answerTicket(world, nadia, number, { text: 'La même réponse, sans le fichier.' });
  const { relay: well, handed } = takes();
  await sendMails(world, well, waiting());
  assert.equal(handed.length, 1);
});

test('an undeliverable closing notice starts no clock, and the ticket is open again', async () => {
  const { number } = await openOne();
  await markHandled(world, nadia, number, { text: 'C’est fait.' });
  await sendMails(world, refuses('permanent').relay, waiting());
  const ticket = await findTicket(db, nadia, number);
  assert.deepEqual([ticket?.status, ticket?.clock, ticket?.mailFailed], ['open', null, true]);
});

test('a requester without a working address goes on the call list, and the count waits', async () => {
  const { number } = await openOne();
  await markHandled(world, nadia, number, { text: 'C’est fait.' });
  await sendMails(world, refuses('permanent').relay, waiting());
  await markHandled(world, nadia, number, { text: 'C’est fait, vraiment.' });
  const ticket = await findTicket(db, nadia, number);
  assert.deepEqual([ticket?.status, ticket?.toBeTold, ticket?.clock?.expected], ['handled', true, true]);
  assert.deepEqual(waiting(), []);
});

test('a delayed notice is dated by the day on which it is sent', async () => {
  const { number } = await openOne();
  await markHandled(world, nadia, number, { text: 'C’est réparé.' });
  const ids = waiting();
  await sendMails(world, refuses('temporary').relay, ids);
  desk.at('2026-11-26T09:00:00Z');
  await letRetriesFallDue();
  const { relay, handed } = takes();
  await pickUpMail(world, relay);
  const ticket = await findTicket(db, nadia, number);
  assert.deepEqual([ticket?.clock?.startedOn, ticket?.clock?.closesAt], ['2026-11-26', '2026-12-03T23:00:00Z']);
  assert.equal(handed.length, 1);
});

test('R17: a notice sent again closes no earlier than it states, even if fewer days now count', async () => {
  const { number } = await openOne();
  await markHandled(world, nadia, number, { text: 'C’est réparé.' });
  const [id] = waiting();
  await sendMails(world, refuses('temporary', true).relay, [id!]);
  const told = (await mailOf(id!)).told?.closesAt;
  await closeAfter(3);
  await letRetriesFallDue();
  await pickUpMail(world, takes().relay);
  const clock = (await findTicket(db, nadia, number))?.clock;
  assert.deepEqual([clock?.closesAt, clock?.counted.length, clock?.expected], [told, 5, false]);
  await closeAfter(5);
});

test('a delayed request starts no clock after a later notice', async () => {
  const { number } = await openOne();
  await requestInformation(world, nadia, number, { text: 'Quelle page ?' });
  const [asked] = waiting();
  await markHandled(world, nadia, number, { text: 'C’est réparé.' });
  const [notice] = waiting();
  await sendMails(world, takes().relay, [asked!]);
  assert.equal((await findTicket(db, nadia, number))?.clock?.expected, true);
  await sendMails(world, takes().relay, [notice!]);
  assert.equal((await findTicket(db, nadia, number))?.clock?.expected, false);
});

test('one letter taken by two workers is sent once', async () => {
  const { number } = await openOne();
  await answerTicket(world, nadia, number, { text: 'Une seule fois.' });
  const ids = waiting();
  const { relay, handed } = takes();
  await Promise.all([sendMails(world, relay, ids), sendMails(world, relay, ids), sendMails(world, relay, ids)]);
  assert.equal(handed.length, 1);
});

test('the files of an answer are sent with it, also on a retry', async () => {
  const { number } = await openOne();
  const file = { name: 'schéma.txt', type: 'text/plain', content: Buffer.from('une image en lettres') };
  const saved = await savedFile(world, nadia.personId, file);
  await answerTicket(world, nadia, number, { text: 'Voici le schéma.', fileIds: [saved.id] });
  const ids = waiting();
  await sendMails(world, refuses('temporary').relay, ids);
  await letRetriesFallDue();
  const { relay, handed } = takes();
  await pickUpMail(world, relay);
  const parsed = await parseMessage(handed[0]!.bytes);
  assert.ok('message' in parsed);
  const [attached] = parsed.message.attachments;
  assert.deepEqual([attached?.name, Buffer.from(attached!.content).toString()], [file.name, 'une image en lettres']);
});

test('a letter with a lost file does not block others', async () => {
  const [one, other] = [await openOne(), await openOne()];
  const lost = await savedFile(world, nadia.personId, {
    name: 'perdu.txt',
    type: 'text/plain',
    content: Buffer.from('perdu'),
  });
  await answerTicket(world, nadia, one.number, { text: 'Avec un fichier.', fileIds: [lost.id] });
  await answerTicket(world, nadia, other.number, { text: 'Sans fichier.' });
  const file = await db.selectFrom('files').select('sha256').where('id', '=', lost.id).executeTakeFirstOrThrow();
  await world.storage.remove(file.sha256);
  const { relay, handed } = takes();
  await sendMails(world, relay, waiting());
  assert.deepEqual(
    handed.map(({ to }) => to),
    [other.address],
  );
});

test('a stored letter of an unknown type waits and does not block others', async () => {
  const [one, other] = [await openOne(), await openOne()];
  for (const { number } of [one, other]) await answerTicket(world, nadia, number, { text: 'Voici comment faire.' });
  const [unknown, known] = waiting();
  await sql`update outgoing_mails set letter = 'farewell' where id = ${unknown}::uuid`.execute(db);
  await sendMails(world, takes().relay, [unknown!, known!]);
  const [waits, sent] = [await mailOf(unknown!), await mailOf(known!)];
  assert.deepEqual([waits.state, waits.failure, sent.state], ['queued', 'cannot be written', 'sent']);
});
