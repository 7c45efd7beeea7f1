import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { openRelay } from '#mail/send/relay.ts';

interface Taken {
  from: string;
  to: string[];
  bytes: string;
}
const taken: Taken[] = [];

function refusal(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onMailFrom: ({ address }, _session, done) =>
    done(address.startsWith('barred') ? refusal(550, '5.7.1 not you') : null),
  onRcptTo({ address }, _session, done) {
    if (address.startsWith('nobody')) return done(refusal(550, '5.1.1 no such user'));
    if (address.startsWith('outside')) return done(refusal(554, `5.7.1 <${address}>: Relay access denied`));
    if (address.startsWith('full')) return done(refusal(452, '4.2.2 mailbox full'));
    done();
  },
  onData(stream, session: SMTPServerSession, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const bytes = Buffer.concat(chunks).toString();
      if (bytes.includes('refuse-content')) return done(refusal(554, '5.6.0 no thanks'));
      if (bytes.includes('late-unknown')) return done(refusal(550, '5.1.1 no such user'));
      if (bytes.includes('too-long')) return done(refusal(550, '5.2.3 too long for this mailbox'));
      if (bytes.includes('not-now')) return done(refusal(451, '4.3.0 scanner is away'));
      if (bytes.includes('drop-me')) return cut(session);
      taken.push({
        from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
        to: session.envelope.rcptTo.map((recipient) => recipient.address),
        bytes,
      });
      done();
    });
  },
});

// Simulates a relay that dies between the final dot and its reply.
function cut(session: SMTPServerSession): void {
  for (const connection of server.connections as unknown as Set<{ id: string; _socket: { destroy(): void } }>) {
    if (connection.id === session.id) connection._socket.destroy();
  }
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
server.on('error', () => {});
const { port } = server.server.address() as AddressInfo;
const relay = openRelay(`smtp://127.0.0.1:${port}`);
after(async () => {
  relay.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

const bytes = (body: string) => Buffer.from(`Subject: x\r\n\r\n${body}\r\n.one dot\r\n`);
const send = (to: string, body = 'hello', from = 'desk@desk.example') =>
  relay.send({ from, to, bytes: bytes(body) }, 'desk');

test('a relay receives the exact bytes', async () => {
  assert.ok('accepted' in (await send('claire@agency.example')));
  assert.deepEqual(taken.at(-1), {
    from: 'desk@desk.example',
    to: ['claire@agency.example'],
    bytes: bytes('hello').toString(),
  });
});

test('automatic mail uses the empty envelope sender', async () => {
  assert.ok('accepted' in (await send('claire@agency.example', 'hello', '')));
  assert.equal(taken.at(-1)?.from, '');
});

test('an unknown recipient is a permanent refusal', async () => {
  const refused = await send('nobody@agency.example');
  assert.deepEqual(refused, {
    refused: 'permanent',
    status: '550 5.1.1',
    text: '550 5.1.1 no such user',
    perhapsTaken: false,
    ofAddress: true,
  });
});

test('a full mailbox is retried later', async () => {
  const refused = await send('full@agency.example');
  assert.ok('refused' in refused);
  assert.equal(refused.refused, 'temporary');
  assert.equal(refused.status, '452 4.2.2');
});

test('refused content is a permanent refusal', async () => {
  const refused = await send('claire@agency.example', 'refuse-content');
  assert.ok('refused' in refused);
  assert.deepEqual([refused.refused, refused.status], ['permanent', '554 5.6.0']);
});

test('refused content says nothing about the address; an unknown mailbox does, also after DATA', async () => {
  for (const [body, ofAddress] of [
    ['refuse-content', undefined],
    ['too-long', undefined],
    ['late-unknown', true],
  ] as const) {
    const refused = await send('claire@agency.example', body);
    assert.ok('refused' in refused);
    assert.deepEqual([refused.refused, refused.ofAddress], ['permanent', ofAddress], body);
  }
});

test('"later" after DATA means that the relay has not taken the mail', async () => {
  const refused = await send('claire@agency.example', 'not-now');
  assert.ok('refused' in refused);
  assert.deepEqual([refused.refused, refused.perhapsTaken, refused.failure], ['temporary', false, undefined]);
});

test('a relay that relays nothing for the desk is the installation’s fault: the mail waits', async () => {
  const refused = await send('outside@agency.example');
  assert.ok('refused' in refused);
  assert.deepEqual([refused.refused, refused.failure, refused.ofAddress], ['temporary', 'sender', undefined]);
});

test('a refused sender is the installation’s fault: the mail waits', async () => {
  const refused = await send('claire@agency.example', 'hello', 'barred@desk.example');
  assert.ok('refused' in refused);
  assert.equal(refused.refused, 'temporary');
});

test('a connection lost after DATA may have delivered the mail', async () => {
  const refused = await send('claire@agency.example', 'drop-me');
  assert.ok('refused' in refused);
  assert.deepEqual([refused.refused, refused.perhapsTaken], ['temporary', true]);
});

test('a relay that is down is a temporary failure, with nothing delivered', async () => {
  const closed = openRelay('smtp://127.0.0.1:1');
  const refused = await closed.send({ from: '', to: 'claire@agency.example', bytes: bytes('hello') }, 'desk');
  closed.close();
  assert.ok('refused' in refused);
  assert.deepEqual([refused.refused, refused.perhapsTaken], ['temporary', false]);
});

test('a check connects without sending mail', async () => {
  assert.deepEqual(await relay.check(), { ready: true });
});

test('many simultaneous mails all arrive', async () => {
  const before = taken.length;
  await Promise.all(Array.from({ length: 50 }, (_, index) => send(`p${index}@agency.example`)));
  assert.equal(taken.length, before + 50);
});
