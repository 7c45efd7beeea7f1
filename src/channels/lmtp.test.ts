import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { sql } from 'kysely';
import { listenLmtp } from '#channels/lmtp.ts';
import { openReadingRoom } from '#channels/reading-room.ts';
import { openTestDesk } from '#test/desk-world.ts';

const { world, db } = await openTestDesk();
const room = openReadingRoom(world);
const listener = await listenLmtp(world, { host: '127.0.0.1', port: 0, onSaved: room.read });
after(() => listener.close());

/** Sends lines one at a time, each after the reply to the one before, and returns all replies. */
async function converse(port: number, ...lines: (string | Buffer)[]): Promise<string[]> {
  const socket = connect(port, '127.0.0.1');
  const answers: string[] = [];
  let waiting: (() => void) | undefined;
  let rest = '';
  socket.on('data', (chunk) => {
    rest += chunk;
    const parts = rest.split('\r\n');
    rest = parts.pop()!;
    for (const line of parts) if (line[3] !== '-') answers.push(line);
    waiting?.();
  });
  const answered = async (count: number) => {
    while (answers.length < count) await new Promise<void>((resolve) => (waiting = resolve));
  };
  await answered(1);
  for (const line of lines) {
    const before = answers.length;
    socket.write(line);
    await answered(before + 1);
  }
  socket.destroy();
  return answers;
}

const hello = ['LHLO mta.example\r\n', 'MAIL FROM:<claire.dumont@patrimoine.example>\r\n'];
const recipient = 'RCPT TO:<wcms@desk.example>\r\n';
const mail = (id: string, text = 'Bonjour, la page ne répond pas.') =>
  `Message-ID: <${id}@mta.example>\r\nFrom: claire.dumont@patrimoine.example\r\nSubject: Page\r\n\r\n${text}\r\n.\r\n`;

test('a mail by LMTP is saved, then read into a ticket', async () => {
  const answers = await converse(listener.port, ...hello, recipient, 'DATA\r\n', mail('one'));
  assert.match(answers.at(-1)!, /^250 2\.0\.0 Saved/);
  await room.finished();
  const stored = await db
    .selectFrom('incomingMails')
    .selectAll()
    .where('messageId', '=', '<one@mta.example>')
    .executeTakeFirst();
  assert.equal(stored?.outcome, 'opened');
});

test('pipelined commands are answered in order', async () => {
  const socket = connect(listener.port, '127.0.0.1');
  const chunks: string[] = [];
  socket.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const told = async (last: RegExp) => {
    while (!last.test(chunks.join(''))) await once(socket, 'data');
  };
  await told(/^220 /);
  socket.write(hello[0]!);
  await told(/^250 /m);
  chunks.length = 0;
  socket.write(`${hello[1]}${recipient}RCPT TO:<nobody@desk.example>\r\nDATA\r\n`);
  await told(/^354 /m);
  assert.ok(chunks.length < 4, 'the replies come together: only the unknown address waits for the database');
  const codes = chunks
    .join('')
    .split('\r\n')
    .map((line) => line.slice(0, 3));
  assert.deepEqual(codes, ['250', '250', '550', '354', '']);
  socket.write(mail('together'));
  await told(/Saved/);
  socket.destroy();
  await room.finished();
});

test('an unknown recipient is refused at RCPT with 550', async () => {
  const answers = await converse(listener.port, ...hello, 'RCPT TO:<nobody@desk.example>\r\n');
  assert.match(answers.at(-1)!, /^550 5\.1\.1/);
});

test('a mail to both desks opens a ticket at each, and the two are linked', async () => {
  const both = [recipient, 'RCPT TO:<archives@desk.example>\r\n'];
  await converse(listener.port, ...hello, ...both, 'DATA\r\n', mail('both'));
  await room.finished();
  const stored = await db
    .selectFrom('incomingMails')
    .select('ticketId')
    .where('messageId', '=', '<both@mta.example>')
    .execute();
  const linked = await db
    .selectFrom('events')
    .select('data')
    .where('type', '=', 'linked')
    .where(
      'ticketId',
      'in',
      stored.map((row) => row.ticketId!),
    )
    .execute();
  assert.equal(stored.length, 2);
  assert.deepEqual(
    new Set(linked.map(({ data }) => (data as { ticketId: string }).ticketId)),
    new Set(stored.map((row) => row.ticketId)),
  );
});

test('a mail of 60 MB is refused with 552 and not saved', async () => {
  const line = Buffer.from(`${'x'.repeat(998)}\r\n`);
  const big = Buffer.concat([
    Buffer.from('Subject: big\r\n\r\n'),
    ...Array.from({ length: 60_000 }, () => line),
    Buffer.from('.\r\n'),
  ]);
  const answers = await converse(listener.port, ...hello, recipient, 'DATA\r\n', big);
  assert.match(answers.at(-1)!, /^552/);
  assert.equal(await db.selectFrom('incomingMails').select('id').where('raw', '=', big).executeTakeFirst(), undefined);
});

test('a mail with too large a declared size is refused before it is sent', async () => {
  const answers = await converse(
    listener.port,
    'LHLO mta.example\r\n',
    'MAIL FROM:<claire.dumont@patrimoine.example> SIZE=62914560\r\n',
  );
  assert.match(answers.at(-1)!, /^552/);
});

test('on a full disk the sender gets 452 and keeps the mail', async () => {
  // PostgreSQL reports 53100 when its disk is full; a trigger raises it for this test's mail.
  await sql`create function no_room() returns trigger language plpgsql as $$
    begin raise exception 'could not extend file' using errcode = '53100'; end $$`.execute(db);
  await sql`create trigger no_room before insert on incoming_mails for each row execute function no_room()`.execute(db);
  const answers = await converse(listener.port, ...hello, recipient, 'DATA\r\n', mail('full'));
  await sql`drop trigger no_room on incoming_mails`.execute(db);
  assert.match(answers.at(-1)!, /^452 4\.3\.1/);
  const again = await converse(listener.port, ...hello, recipient, 'DATA\r\n', mail('full'));
  assert.match(again.at(-1)!, /^250/);
});

test('an unreadable mail is saved whole and parked for an agent', async () => {
  const answers = await converse(
    listener.port,
    ...hello,
    recipient,
    'DATA\r\n',
    'Subject: no sender\r\nMessage-ID: <lost@mta.example>\r\n\r\nhello\r\n.\r\n',
  );
  assert.match(answers.at(-1)!, /^250/);
  await room.finished();
  const stored = await db
    .selectFrom('incomingMails')
    .select(['outcome', 'reason'])
    .where('messageId', '=', '<lost@mta.example>')
    .executeTakeFirst();
  assert.deepEqual(stored, { outcome: 'parked', reason: { code: 'noSender' } });
});

test('mail beyond the memory limit of all connections is deferred, and accepted later', async () => {
  const small = await listenLmtp(world, {
    host: '127.0.0.1',
    port: 0,
    onSaved: room.read,
    bytesInFlightMax: 2_000_000,
  });
  const socket = connect(small.port, '127.0.0.1').setEncoding('utf8');
  const said: string[] = [];
  socket.on('data', (text: string) => said.push(text));
  const until = async (answer: RegExp) => {
    while (!answer.test(said.join(''))) await once(socket, 'data');
  };
  await until(/^220 /);
  socket.write(`${hello.join('')}${recipient}DATA\r\n`);
  await until(/^354 /m);
  const [begin, end] = mail('first', `${'x'.repeat(70)}\r\n`.repeat(20_000)).split(/(?=\r\n\.\r\n$)/) as [
    string,
    string,
  ];
  socket.write(begin);
  // Until the listener has it in memory.
  const second = () =>
    converse(small.port, ...hello, recipient, 'DATA\r\n', mail('second', `${'y'.repeat(70)}\r\n`.repeat(15_000)));
  let answers = await second();
  while (/^250/.test(answers.at(-1)!)) answers = await second();
  assert.match(answers.at(-1)!, /^452 4\.3\.1/);
  const large = await converse(small.port, hello[0]!, 'MAIL FROM:<a@agency.example> SIZE=1500000\r\n');
  assert.match(large.at(-1)!, /^452 4\.3\.1/);
  socket.write(end);
  await until(/^250 2\.0\.0 Saved/m);
  assert.match((await second()).at(-1)!, /^250 2\.0\.0 Saved/);
  socket.destroy();
  await small.close();
  await room.finished();
});

test('a process that cannot save mail says so before DATA, so that the sender retries', async (t) => {
  const paused = await listenLmtp(world, { host: '127.0.0.1', port: 0, onSaved: room.read, obstacle: () => 'schema' });
  t.after(() => paused.close());
  assert.match((await converse(paused.port, ...hello)).at(-1)!, /^451 4\.3\.0 The desk cannot save mail now/);
});
