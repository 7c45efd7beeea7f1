import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { listenLmtp } from '#channels/lmtp.ts';
import { openReadingRoom } from '#channels/reading-room.ts';
import { startConversation } from '#desk/conversations/converse.ts';
import { chooseBounces } from '#desk/sending/choose-bounces.ts';
import { openDeskRelays } from '#desk/sending/desk-relays.ts';
import { saveRelay } from '#desk/sending/save-relay.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { answerTicket } from '#desk/ticket/answer-ticket.ts';
import { checkDkim } from '#mail/read/proof/dkim.ts';
import { openRelay } from '#mail/send/relay.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { saveExampleSignature } from '#test/example-relay.ts';
// .ci/run installs the package named here: 'postfix'.
import { type Postfix, postfixMissing, startPostfix } from '#test/postfix.ts';

const desk = await openTestDesk();
const { world, db, jobs } = desk;
const nadia = desk.actor('nadia');
const options = { skip: postfixMissing };

/** Mails delivered to mailboxes, with their recipient. */
const arrived: { to: string; text: string }[] = [];
/**
 * Addresses whose next mail is deferred once: by Postfix before it accepts the mail, or by the server of the recipient's domain.
 */
const putOffByRelay = new Set<string>();
const putOffByThem = new Set<string>();
const refusedByRelay = new Set<string>();

const reading = openReadingRoom(world);
const listener = await listenLmtp(world, { host: '127.0.0.1', port: 0, onSaved: (id) => reading.read(id) });
const clients = await openClients();
const policy = await openPolicy();
const postfix = postfixMissing ? null : await start();
const relay = openRelay(`smtp://127.0.0.1:${postfix?.port ?? 9}`);
after(async () => {
  relay.close();
  await listener.close();
  await new Promise<void>((resolve) => clients.server.close(() => resolve()));
  policy.server.close();
});

function start(): Promise<Postfix> {
  return startPostfix({ lmtpPort: listener.port, clientPort: clients.port, policyPort: policy.port });
}

/** The mail server of client.example: nobody@ has no mailbox there, and a deferred address is accepted on the second try. */
async function openClients() {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('nobody')) return done(refusal(550, '5.1.1 There is no such mailbox'));
      if (putOffByThem.delete(address)) return done(refusal(450, '4.2.0 Greylisted, come again'));
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        for (const { address } of session.envelope.rcptTo) arrived.push({ to: address, text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, port: portOf(server.server) };
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** The policy protocol of a greylisting daemon (SMTPD_POLICY_README): attribute lines, an empty line, an action. */
async function openPolicy() {
  const server = createServer((socket) => {
    let asked = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      asked += chunk;
      for (let end = asked.indexOf('\n\n'); end !== -1; end = asked.indexOf('\n\n')) {
        const recipient = /^recipient=(.*)$/m.exec(asked.slice(0, end))?.[1] ?? '';
        asked = asked.slice(end + 2);
        socket.write(`action=${actionFor(recipient)}\n\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, port: portOf(server) };
}

function actionFor(recipient: string): string {
  if (refusedByRelay.has(recipient)) return '550 5.7.1 This address is barred';
  return putOffByRelay.delete(recipient) ? '450 4.2.0 Greylisted, come again' : 'DUNNO';
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as { port: number }).port;
}

/** Polls for up to half a minute, since Postfix is another process. */
async function until<T>(look: () => Promise<T | undefined> | T | undefined): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error(`Timed out waiting for Postfix:\n${postfix?.log()}`);
}

/** Sends a mail to the desk by SMTP, Postfix and LMTP. Returns the number of the ticket. */
async function writeToDesk(from: string): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: postfix!.port, ignoreTLS: true });
  await transport.sendMail({
    from,
    to: 'wcms@desk.example',
    subject: 'Le logo',
    text: 'Le logo est flou depuis hier.',
  });
  transport.close();
  const row = await until(() =>
    db
      .selectFrom('incomingMails')
      .innerJoin('tickets', 'tickets.id', 'incomingMails.ticketId')
      .select('tickets.number')
      .where('fromAddress', '=', from)
      .where('outcome', '=', 'opened')
      .executeTakeFirst(),
  );
  return row.number;
}

/** Sends the queued letters to Postfix. */
async function post(): Promise<string[]> {
  const mailIds = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  await sendMails(world, relay, mailIds);
  return mailIds;
}

/** Sends only the agent's answer: the acknowledgement was sent earlier or is not part of this test. */
async function answer(number: string, text: string): Promise<string> {
  await post();
  await answerTicket(world, nadia, number, { text });
  const [mailId] = await post();
  return mailId!;
}

function letter(id: string) {
  return db.selectFrom('outgoingMails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

const mailsTo = (address: string, text: string) =>
  arrived.filter((mail) => mail.to === address && mail.text.includes(text));

test('a mail arrives through Postfix and LMTP, and its acknowledgement leaves through Postfix', options, async () => {
  const number = await writeToDesk('anna@client.example');
  await post();
  const mail = await until(() => mailsTo('anna@client.example', number)[0]);
  assert.match(mail.text, /^Auto-Submitted: auto-replied/m);
});

test('a letter deferred by the relay (greylisting) is sent again and arrives once', options, async () => {
  const number = await writeToDesk('berta@client.example');
  await post();
  putOffByRelay.add('berta@client.example');
  const id = await answer(number, 'Nous regardons le logo.');
  const waiting = await letter(id);
  assert.equal(waiting.state, 'queued');
  assert.match(waiting.failure ?? '', /^450 4\.2\.0/);
  await sendMails(world, relay, [id]);
  assert.equal((await letter(id)).state, 'sent');
  await until(() => mailsTo('berta@client.example', 'Nous regardons le logo.')[0]);
  assert.equal(mailsTo('berta@client.example', 'Nous regardons le logo.').length, 1);
  assert.equal((await letter(id)).perhapsTwice, false);
});

test('a letter deferred by its reader’s server stays with Postfix and arrives once', options, async () => {
  const number = await writeToDesk('carla@client.example');
  await post();
  await until(() => mailsTo('carla@client.example', number)[0]);
  putOffByThem.add('carla@client.example');
  const id = await answer(number, 'Le logo est réparé.');
  assert.equal((await letter(id)).state, 'sent');
  await until(() => mailsTo('carla@client.example', number)[1]);
  assert.equal(mailsTo('carla@client.example', number).length, 2);
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, false);
});

test('a permanent refusal by the relay shows on the ticket and marks the address', options, async () => {
  const number = await writeToDesk('dora@client.example');
  await post();
  refusedByRelay.add('dora@client.example');
  const id = await answer(number, 'Une réponse.');
  const { state, failure } = await letter(id);
  assert.equal(state, 'failed');
  assert.match(failure ?? '', /^550 5\.7\.1/);
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, true);
  assert.ok((await addressOf('dora@client.example')).bouncedAt);
});

test('a bounce from Postfix returns by LMTP, shows on the ticket and marks the address', options, async () => {
  const number = await writeToDesk('nobody@client.example');
  await post();
  await answer(number, 'Une réponse qui n’arrive pas.');
  const bounce = await until(() =>
    db
      .selectFrom('incomingMails')
      .select(['automatic', 'bounce', 'reason', 'envelopeFrom'])
      .where('automatic', '=', 'bounce')
      .executeTakeFirst(),
  );
  assert.deepEqual(bounce.reason, { code: 'bounceOfOurs' });
  assert.deepEqual([bounce.envelopeFrom, bounce.bounce], ['', { permanent: true, status: '5.1.1' }]);
  assert.equal((await findTicket(db, nadia, number))?.mailFailed, true);
  assert.ok((await addressOf('nobody@client.example')).bouncedAt);
  // The acknowledgement was sent earlier with an empty sender, so it did not bounce.
  const bounces = await db.selectFrom('incomingMails').select('id').where('automatic', '=', 'bounce').execute();
  assert.equal(bounces.length, 1);
});

test(
  'a question to a third party leaves through Postfix, its answer returns by LMTP, and a bounce marks it',
  options,
  async () => {
    const number = await writeToDesk('frida@client.example');
    await post();
    const ask = (to: string) =>
      startConversation(world, nadia, number, { to, subject: 'Devis', text: 'Combien ?', language: null });
    await ask('nobody.there@client.example');
    await ask('supplier@client.example');
    await post();
    const question = await until(() => mailsTo('supplier@client.example', 'Combien')[0]);
    assert.ok(!question.text.includes(number));
    const transport = createTransport({ host: '127.0.0.1', port: postfix!.port, ignoreTLS: true });
    const inReplyTo = /^Message-ID:\s*(<[^>]+>)/m.exec(question.text)![1]!;
    const mail = { from: 'supplier@client.example', to: 'wcms@desk.example', subject: 'Re: Devis' };
    await transport.sendMail({ ...mail, inReplyTo, text: 'Cent euros.' });
    transport.close();
    const states = await until(async () => {
      const { conversations } = (await findTicket(db, nadia, number))!;
      const found = conversations.map(({ state }) => state);
      return found.includes('asked') ? undefined : found;
    });
    assert.deepEqual(states, ['failed', 'answered']);
    const ticket = (await findTicket(db, nadia, number))!;
    assert.deepEqual([ticket.mailFailed, ticket.status], [false, 'new']);
  },
);

test(
  'a letter signed and sent by the desk’s own relay arrives intact, and a bounce returns to its own address',
  options,
  async () => {
    const deskId = desk.cast.desks.wcms;
    const jonas = desk.actor('jonas');
    const settings = { host: '127.0.0.1', port: postfix!.port, security: 'none', user: '', proof: 'none' } as const;
    await saveRelay(world, jonas, deskId, { settings: { ...settings, token: null }, secret: {}, seen: null });
    await saveExampleSignature(world, jonas, deskId, { active: true });
    await chooseBounces(world, jonas, deskId, { separator: '+', seen: null });
    // Nothing listens at the address of the installation's relay.
    const own = openDeskRelays(world, openRelay('smtp://127.0.0.1:9'));
    const [whole, lost] = [await writeToDesk('emma@client.example'), await writeToDesk('nobody.else@client.example')];
    await post();
    for (const number of [whole, lost]) await answerTicket(world, nadia, number, { text: 'Signée et suivie.' });
    const ids = jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
    await sendMails(world, own, ids);
    own.close();
    const mail = await until(() => mailsTo('emma@client.example', whole).find(({ text }) => /Sign=C3=A9e/.test(text)));
    assert.deepEqual(await checkDkim(Buffer.from(mail.text), world.resolver), {
      result: 'pass',
      domain: 'desk.example',
    });
    const bounce = await until(() =>
      db
        .selectFrom('incomingMails')
        .select(['envelopeTo', 'reason'])
        .where('envelopeTo', 'is not', null)
        .where('outcome', 'is not', null)
        .executeTakeFirst(),
    );
    assert.match(bounce.envelopeTo ?? '', /^wcms\+b-[a-z2-7]{38}@desk\.example$/);
    assert.deepEqual(bounce.reason, { code: 'bounceOfOurs' });
    assert.equal((await findTicket(db, nadia, lost))?.mailFailed, true);
  },
);

function addressOf(address: string) {
  return db.selectFrom('addresses').selectAll().where('address', '=', address).executeTakeFirstOrThrow();
}
