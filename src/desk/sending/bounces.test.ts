import assert from 'node:assert/strict';
import { test } from 'node:test';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { listenLmtp } from '#channels/lmtp.ts';
import { findRecipient } from '#desk/intake/find-recipient.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeMail } from '#desk/intake/take-mail.ts';
import { chooseBounces } from '#desk/sending/choose-bounces.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { openSigner } from '#mail/read/proof/signature.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';

const mailbox = 'wcms@desk.example';
const desk = await openTestDesk();
const { world, db, cast } = desk;
const { wcms, archives } = cast.desks;
const [nadia, jonas] = [desk.actor('nadia'), desk.actor('jonas')];
const stored: string[] = [];
const listener = await listenLmtp(world, { host: '127.0.0.1', port: 0, onSaved: ({ id }) => stored.push(id) });
atEnd(() => listener.close());

let people = 0;

interface Gone {
  number: string;
  /** Its recipient. */
  to: string;
  /** Its envelope sender. */
  from: string;
}

/** Opens a ticket from a new address, runs `act` and returns the letter that it sends. */
async function letterBy(act: (number: string) => Promise<unknown>): Promise<Gone> {
  const to = `bounces${people++}@client.example`;
  const opened = await receiveContact(world, null, {
    deskId: wcms,
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
  await post();
  await act(opened.ticket.number);
  return { number: opened.ticket.number, to, from: (await post()).at(-1)!.from };
}

const answered = () => letterBy((number) => answerTicket(world, nadia, number, { text: 'Voici comment.' }));

async function post(): Promise<{ from: string }[]> {
  const sent: { from: string }[] = [];
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const relay = {
    send: async (mail: { from: string }) => {
      sent.push(mail);
      return { accepted: '250' };
    },
    check: async () => ({ ready: true }) as const,
    close: () => undefined,
  };
  await sendMails(world, relay, ids);
  return sent;
}

/** A bounce as old gateways write it: no report, none of the letter, no recipient. */
function vague({ to = mailbox, more = '', text = 'The server said: 550 5.1.1 no such user.' } = {}): Buffer {
  const head = `From: Gateway <robot@gateway.example>\r\nTo: ${to}\r\nSubject: Sorry\r\nDate: Tue, 24 Nov 2026 10:00:00 +0100\r\nMessage-ID: <${people++}.${Math.random()}@gateway.example>\r\n`;
  return Buffer.from(`${head}${more}\r\n${text}\r\n`);
}

const bouncedAt = async (address: string) =>
  (await db.selectFrom('addresses').select('bouncedAt').where('address', '=', address).executeTakeFirst())?.bouncedAt;

/** Delivers a mail to the listener like an MTA; returns the code of its response to the recipient or the data. */
async function deliver(to: string, raw: Buffer): Promise<number> {
  const connection = new SMTPConnection({ host: '127.0.0.1', port: listener.port, lmtp: true, ignoreTLS: true });
  connection.on('error', () => undefined);
  await new Promise<void>((resolve) => connection.connect(() => resolve()));
  const code = await new Promise<number>((resolve) =>
    connection.send({ from: '', to: [to] }, raw, (error, info) =>
      resolve(
        (error as { responseCode?: number; rejectedErrors?: { responseCode: number }[] } | null)?.rejectedErrors?.[0]
          ?.responseCode ??
          error?.responseCode ??
          Number(info.response.slice(0, 3)),
      ),
    ),
  );
  connection.close();
  for (const id of stored.splice(0)) await readMail(world, id);
  return code;
}

test('the return address is the desk’s mailbox until the desk chooses one per letter', async () => {
  assert.equal((await answered()).from, mailbox);
  assert.deepEqual(await chooseBounces(world, jonas, wcms, { separator: '+', seen: null }), { saved: true });
  assert.match((await answered()).from, /^wcms\+b-[a-z2-7]{38}@desk\.example$/);
  assert.deepEqual(await chooseBounces(world, nadia, wcms, { separator: null, seen: null }), { refused: 'missing' });
});

test('an acknowledgement has no return address even then (RFC 3834)', async () => {
  await receiveContact(world, null, {
    deskId: wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'alone@client.example', name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Comment faire ?',
    fileIds: [],
  });
  assert.deepEqual(
    (await post()).map(({ from }) => from),
    [''],
  );
});

test('a bounce by LMTP without the original letter marks the address and informs the agent', async () => {
  const { from, to, number } = await answered();
  assert.equal(await deliver(from, vague()), 250);
  assert.ok(await bouncedAt(to));
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, true);
  const row = await db
    .selectFrom('incomingMails')
    .select(['mailbox', 'envelopeTo', 'outcome', 'reason'])
    .where('envelopeTo', 'is not', null)
    .executeTakeFirstOrThrow();
  assert.deepEqual(row, { mailbox, envelopeTo: from, outcome: 'automatic', reason: { code: 'bounceOfOurs' } });
});

test('R17: a bounce of a closing notice reopens the ticket, identified by its return address alone', async () => {
  const { from, number } = await letterBy((each) => markHandled(world, nadia, each, { text: 'C’est fait.' }));
  assert.equal((await findTicket(db, nadia, number))?.status, 'handled');
  assert.equal(await deliver(from, vague()), 250);
  const ticket = await findTicket(db, nadia, number);
  assert.deepEqual([ticket?.status, ticket?.clock], ['open', null]);
});

test('the address is read from the delivery headers, by IMAP and by pipe', async () => {
  for (const name of ['Delivered-To', 'X-Original-To', 'Envelope-To']) {
    const { from, to } = await answered();
    const raw = vague({ more: `Return-Path: <>\r\n${name}: ${from}\r\n` });
    const result = await takeMail(world, { mailbox, envelopeFrom: null, raw });
    assert.deepEqual([result.outcome, result.reason?.code], ['automatic', 'bounceOfOurs'], name);
    assert.ok(await bouncedAt(to), name);
  }
});

test('a delay warning marks no address', async () => {
  const { from, to } = await answered();
  const text = 'Your message is delayed: 451 4.4.1 the server is away. We will keep trying.';
  const raw = vague({ to: from, text, more: 'Auto-Submitted: auto-generated\r\n' });
  assert.equal(await deliver(from, raw), 250);
  assert.equal(await bouncedAt(to), null);
});

test('an absence message to a return address is not a bounce', async () => {
  const { from, to } = await answered();
  const more = 'Auto-Submitted: auto-replied\r\n';
  assert.equal(await deliver(from, vague({ to: from, more, text: 'Je suis absente jusqu’au 1er décembre.' })), 250);
  assert.equal(await bouncedAt(to), null);
});

test('a wrong token is refused like any unknown suffix, and by IMAP the mail is ordinary', async () => {
  const { from, to } = await answered();
  const wrong = from.replace(/.(?=@)/, (last) => (last === 'a' ? 'b' : 'a'));
  assert.equal(await deliver(wrong, vague()), 550);
  assert.equal(await deliver('wcms+anything@desk.example', vague()), 550);
  const result = await takeMail(world, {
    mailbox,
    envelopeFrom: '',
    raw: vague({ to: wrong, more: 'Auto-Submitted: auto-replied\r\n' }),
  });
  assert.notEqual(result.reason?.code, 'bounceOfOurs');
  assert.equal(await bouncedAt(to), null);
});

test('a person who writes to a return address opens a new ticket and joins none (attack 8)', async () => {
  const { from, number } = await answered();
  const raw = Buffer.from(
    `From: verify@service.example\r\nTo: ${from}\r\nSubject: Your code\r\nMessage-ID: <v@service.example>\r\n\r\nYour code is 1234.\r\n`,
  );
  const reception = await takeMail(world, { mailbox: from, envelopeFrom: 'verify@service.example', raw });
  assert.equal(reception.outcome, 'opened');
  assert.notEqual(reception.ticket, number);
});

test('a return address is valid for its desk and letter only, and survives a new secret', async () => {
  const { from } = await answered();
  assert.deepEqual(await findRecipient(world, from.toUpperCase()), { deskId: wcms, mailbox, isForBounces: true });
  const other = await world.readDesk(db, archives);
  const [, token] = from.split(/[+@]/);
  assert.equal(await findRecipient(world, other.mailbox.replace('@', `+${token}@`)), null);
  const rotated = { ...world, signer: openSigner(['the secret that follows', 'a secret of the tests']) };
  assert.ok(await findRecipient(rotated, from));
  assert.equal(await findRecipient({ ...world, signer: openSigner(['the secret that follows']) }, from), null);
});

test('an administrator learns that the address leaves no room for a suffix', async () => {
  const long = `${'a'.repeat(24)}@desk.example`;
  await db.updateTable('mailboxes').set({ address: long }).where('deskId', '=', archives).execute();
  world.forgetDesks();
  assert.deepEqual(await chooseBounces(world, jonas, archives, { separator: '-', seen: null }), { refused: 'long' });
});
