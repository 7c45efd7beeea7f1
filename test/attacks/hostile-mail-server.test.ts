// Attacks by a mail server to which an administrator's settings lead, or by a machine before it.
import assert from 'node:assert/strict';
import { lookup } from 'node:dns';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { test } from 'node:test';
import { sweep } from '#channels/imap/sweep.ts';
import { saveFetching } from '#desk/mailboxes/save-fetching.ts';
import { tryMailbox } from '#desk/mailboxes/try-mailbox.ts';
import { tryRelay } from '#desk/sending/save-relay.ts';
import type { Fetching } from '#domain/mailboxes/fetching.ts';
import type { RelaySettings } from '#domain/sending/relay-settings.ts';
import { connect } from '#mail/read/imap.ts';
import { openRelay } from '#mail/send/relay.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { unsigned } from '#test/signed-mail.ts';

const address = 'wcms@desk.example';
const today = new Date().toISOString();
const desk = await openTestDesk(today);
const { world, cast, db } = desk;
const jonas = desk.actor('jonas');
const place = { deskId: cast.desks.wcms, address };

/** A server that speaks as a test says; `heard` has all that it was sent. */
async function openServer(speak: (socket: Socket, line: string | null) => void) {
  const server = { port: 0, heard: '' };
  const sockets = new Set<Socket>();
  const listening = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    let rest = '';
    socket.on('data', (bytes) => {
      server.heard += bytes.toString('latin1');
      const lines = (rest + bytes.toString('latin1')).split('\r\n');
      rest = lines.pop()!;
      for (const line of lines) speak(socket, line);
    });
    speak(socket, null);
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  server.port = (listening.address() as AddressInfo).port;
  atEnd(() => {
    for (const socket of sockets) socket.destroy();
    listening.close();
  });
  return server;
}

/** Writes without end, as fast as the other side reads. */
function pour(socket: Socket, chunk: string, sent: { bytes: number }): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk)) sent.bytes += chunk.length;
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

const relay: RelaySettings = {
  host: '127.0.0.1',
  port: 0,
  security: 'none',
  user: 'desk',
  proof: 'password',
  token: null,
};
const fetching: Fetching = {
  host: '127.0.0.1',
  port: 0,
  security: 'none',
  user: address,
  proof: 'password',
  token: null,
  folder: 'INBOX',
  doneFolder: null,
  unreadableFolder: null,
  active: true,
  startsAt: new Date(Date.now() - 3_600_000).toISOString(),
};

const mebibyte = 1024 * 1024;
const word = 'the password of the desk';

async function failureOfRelay(speak: Parameters<typeof openServer>[0], changes: Partial<RelaySettings> = {}) {
  const server = await openServer(speak);
  const settings = { ...relay, port: server.port, ...changes };
  const tried = await tryRelay(world, jonas, cast.desks.wcms, { settings, secret: { password: word } });
  assert.ok('failed' in tried, JSON.stringify(tried));
  return { ...tried.failed, heard: server.heard };
}

async function failureOfMailbox(
  speak: Parameters<typeof openServer>[0],
  changes: Partial<Fetching> = {},
  milliseconds = 60_000,
) {
  const server = await openServer(speak);
  const settings = { ...fetching, port: server.port, ...changes };
  const tried = await tryMailbox(
    world,
    jonas,
    place,
    { settings, secret: { password: word } },
    AbortSignal.timeout(milliseconds),
  );
  assert.ok('failed' in tried, JSON.stringify(tried).slice(0, 500));
  return { ...tried.failed, heard: server.heard };
}

const others: [string, string][] = [
  ['a shell', 'SSH-2.0-OpenSSH_9.2p1 internal-host\r\n'],
  ['a database', '-ERR unknown command internal-host\r\n'],
  ['a page', 'HTTP/1.1 400 Bad Request\r\nServer: internal-host\r\n\r\ninternal-host'],
];

test('another service in place of a mail server: its words reach no administrator, and it gets no password', async () => {
  const found = others.flatMap(([, banner]) => {
    const speak = (socket: Socket, line: string | null) => void (line === null && socket.write(banner));
    return [failureOfRelay(speak), failureOfMailbox(speak)];
  });
  for (const { said, heard } of await Promise.all(found)) {
    assert.doesNotMatch(said ?? '', /internal-host|OpenSSH/);
    assert.ok(!heard.includes(word) && !heard.includes(Buffer.from(word).toString('base64')));
  }
});

test('a stripped STARTTLS, a refused one and words before it send no password', async () => {
  const smtp =
    (offer: string, answer: string) =>
    (socket: Socket, line: string | null): void => {
      if (line === null) socket.write('220 mail.example ESMTP\r\n');
      else if (/^EHLO/i.test(line))
        socket.write(`250-mail.example\r\n${offer}250-AUTH PLAIN LOGIN\r\n250 8BITMIME\r\n`);
      else if (/^STARTTLS/i.test(line)) socket.write(answer);
      else socket.write('235 2.7.0 Welcome\r\n');
    };
  const imap =
    (offer: string, answer: string) =>
    (socket: Socket, line: string | null): void => {
      const [tag = '', command = ''] = line?.split(' ') ?? [];
      if (line === null) socket.write(`* OK [CAPABILITY IMAP4rev1 ${offer} AUTH=PLAIN SASL-IR] ready\r\n`);
      else if (command === 'STARTTLS') socket.write(answer.replaceAll('TAG', tag));
      else if (command === 'CAPABILITY') socket.write(`* CAPABILITY IMAP4rev1 ${offer} AUTH=PLAIN\r\n${tag} OK\r\n`);
      else socket.write(`${tag} OK done\r\n`);
    };
  const ways = [
    () => failureOfRelay(smtp('', '502 no\r\n'), { security: 'startTls' }),
    () => failureOfRelay(smtp('250-STARTTLS\r\n', '454 not now\r\n'), { security: 'startTls' }),
    () =>
      failureOfRelay(smtp('250-STARTTLS\r\n', '220 go\r\n250-AUTH PLAIN\r\n250 ok\r\n235 ok\r\n'), {
        security: 'startTls',
      }),
    () => failureOfMailbox(imap('', 'TAG BAD no\r\n'), { security: 'startTls' }),
    () => failureOfMailbox(imap('STARTTLS', 'TAG NO not now\r\n'), { security: 'startTls' }),
    () => failureOfMailbox(imap('STARTTLS', 'TAG OK go\r\n* PREAUTH\r\n'), { security: 'startTls' }),
  ];
  for (const [place, { heard, failure }] of (await Promise.all(ways.map((way) => way()))).entries()) {
    assert.doesNotMatch(heard, /AUTH|LOGIN/i, `way ${place}: ${heard}`);
    assert.ok(!heard.includes(Buffer.from(word).toString('base64')), `way ${place}`);
    assert.match(failure, /noTls|lost|unreachable/, `way ${place}`);
  }
});

test('an SMTP server without end, in its greeting or an answer, ends at a limit and says one line', async () => {
  for (const [name, chunk] of [
    ['a line', 'x'.repeat(64 * 1024)],
    ['lines', `220-${'x'.repeat(1000)}\r\n`.repeat(60)],
  ] as const)
    for (const at of [null, 'EHLO']) {
      const sent = { bytes: 0 };
      const found = await failureOfRelay((socket, line) => {
        if (line === null && at !== null) socket.write('220 ready\r\n');
        else if (line === null || line.startsWith(at!))
          pour(socket, at === null ? chunk : chunk.replaceAll('220-', '250-'), sent);
      });
      assert.ok(sent.bytes < 20 * mebibyte, `${name} ${at}: ${sent.bytes} bytes`);
      assert.ok((found.said ?? '').length <= 500);
      assert.doesNotMatch(found.said ?? '', /\p{Cc}/u);
    }
});

test('an answer of 10 MB with control characters to a letter is one line, and the letter waits or is refused once', async () => {
  const server = await openServer((socket, line) => {
    if (line === null) socket.write('220 ready\r\n');
    else if (/^EHLO/.test(line)) socket.write('250 ok\r\n');
    else if (/^MAIL/.test(line))
      socket.write(`${`550-\x1b[2J${'y'.repeat(900)}\r\n`.repeat(10_000)}550 5.7.1 no\x07\r\n`);
    else socket.write('250 ok\r\n');
  });
  const opened = openRelay(`smtp://127.0.0.1:${server.port}`, { quickly: true });
  const sent = await opened.send(
    { from: '', to: 'a@b.example', bytes: Buffer.from('Subject: a\r\n\r\nb') },
    cast.desks.wcms,
  );
  opened.close();
  assert.ok('refused' in sent);
  assert.ok(sent.text.length <= 500);
  assert.doesNotMatch(sent.text, /\p{Cc}/u);
});

interface Imap {
  /** The lines that a command gets before its OK. */
  answers?: Record<string, string | ((args: string) => string)>;
  pours?: { at: string; chunk: string; sent: { bytes: number } };
}

function imap({ answers = {}, pours }: Imap) {
  return (socket: Socket, line: string | null): void => {
    const [, tag = '', command = '', args = ''] = /^(\S+) (UID \w+|\w+)(.*)$/.exec(line ?? '') ?? [];
    const name = command.toUpperCase();
    if (line === null && pours?.at !== 'greeting')
      socket.write('* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\r\n');
    else if (pours && (pours.at === name || (line === null && pours.at === 'greeting')))
      pour(socket, pours.chunk, pours.sent);
    else if (line !== null) {
      const answer = answers[name] ?? usual[name] ?? '';
      socket.write(`${typeof answer === 'string' ? answer : answer(args)}${tag} OK done\r\n`);
    }
  };
}

const usual: Record<string, string> = {
  CAPABILITY: '* CAPABILITY IMAP4rev1\r\n',
  SELECT: '* 2 EXISTS\r\n* OK [UIDVALIDITY 1] ok\r\n* OK [UIDNEXT 3] ok\r\n',
  LIST: '* LIST () "/" INBOX\r\n',
};

test('an IMAP server without end, in its greeting, a list or a mail, ends at a limit', async () => {
  const ways: [string, string][] = [
    ['greeting', 'x'.repeat(64 * 1024)],
    ['SELECT', `* 5 ${' '.repeat(64 * 1024)}`],
    ['LIST', `* LIST () "/" {99999999999}\r\n${'x'.repeat(1000)}`],
    ['FETCH', '* 1 FETCH (BODY[] {2000000000}\r\nxxx'],
    ['SELECT', `* LIST () "/" ${'('.repeat(60_000)}`],
  ];
  for (const [at, chunk] of ways) {
    const sent = { bytes: 0 };
    await failureOfMailbox(imap({ pours: { at, chunk, sent } }));
    assert.ok(sent.bytes < 60 * mebibyte, `${at}: ${sent.bytes} bytes`);
  }
});

test('a server that goes on with short answers for ever is left after a while', async () => {
  const sent = { bytes: 0 };
  const found = failureOfMailbox(
    imap({ pours: { at: 'SELECT', chunk: '* 5 EXISTS\r\n'.repeat(20), sent } }),
    {},
    1_000,
  );
  assert.match((await found).failure, /lost|folder/);
});

/** Reads a server once, as the channel does, and returns the position. */
async function readOnce(answers: Imap['answers']) {
  const server = await openServer(imap({ answers }));
  const settings = { ...fetching, port: server.port };
  await saveFetching(world, jonas, place, { settings, secret: { password: word }, seen: null });
  const client = await connect(settings, { user: address, pass: word }, { lookup });
  await client.mailboxOpen('INBOX');
  const mailbox = { address, settings, uidValidity: null as string | null, uidSeen: 0 };
  try {
    await sweep(world, client, mailbox);
  } finally {
    client.close();
  }
  return mailbox;
}

let mails = 0;
const mailOf = (subject: string) =>
  unsigned({
    from: 'claire.dumont@patrimoine.example',
    subject,
    text: 'Bonjour.',
    messageId: `<h${mails++}@patrimoine.example>`,
  }).toString('latin1');

async function subjects(): Promise<string[]> {
  const rows = await db
    .selectFrom('incomingMails')
    .innerJoin('tickets', 'tickets.id', 'incomingMails.ticketId')
    .innerJoin('texts', 'texts.id', 'tickets.summaryId')
    .select('texts.text')
    .execute();
  return rows.map(({ text }) => text ?? '');
}

test('R1: a server that names other mails than those asked for moves no position past them', async () => {
  const mail = mailOf('Le premier');
  const { uidSeen } = await readOnce({
    'UID SEARCH': '* SEARCH 7\r\n',
    'UID FETCH': (args) =>
      args.includes('BODY')
        ? `* 1 FETCH (UID 7 BODY[] {${mail.length}}\r\n${mail})\r\n`
        : '* 1 FETCH (UID 7 RFC822.SIZE 500 INTERNALDATE "24-Nov-2036 10:00:00 +0000")\r\n* 2 FETCH (UID 4294967295 RFC822.SIZE 5 INTERNALDATE "24-Nov-2000 10:00:00 +0000")\r\n',
  });
  assert.equal(uidSeen, 7);
  assert.ok((await subjects()).includes('Le premier'));
});

test('R1: a mail without a true date is read all the same', async () => {
  for (const date of [
    '"99-Foo-2026 99:99:99 +0000"',
    'NIL',
    '"24-Nov-0001 10:00:00 +0000"',
    '"24-Nov-9999 10:00:00 +9999"',
  ]) {
    const mail = mailOf(`Le ${date}`);
    await readOnce({
      'UID SEARCH': '* SEARCH 9\r\n',
      'UID FETCH': (args) =>
        args.includes('BODY')
          ? `* 1 FETCH (UID 9 BODY[] {${mail.length}}\r\n${mail})\r\n`
          : `* 1 FETCH (UID 9 RFC822.SIZE 500 INTERNALDATE ${date})\r\n`,
    });
  }
  const read = await subjects();
  assert.equal(read.filter((subject) => /99-Foo|NIL|9999/.test(subject)).length, 3, read.join());
});

test('a trial of names with control characters and thousands of folders shows clean and few ones', async () => {
  const folders = Array.from({ length: 3_000 }, (_, at) => `* LIST () "/" "F${at}"\r\n`).join('');
  const server = await openServer(
    imap({
      answers: {
        LIST: `* LIST () "/" {8}\r\na\x1b[2J\x07bc\r\n${folders}`,
        FETCH: `* 1 FETCH (UID 1 RFC822.SIZE 9999999 INTERNALDATE "24-Nov-2036 10:00:00 +0000" ENVELOPE (NIL {7}\r\ns\x1b]0;\x07! (("n" NIL "a" "b.example")) NIL NIL NIL NIL NIL NIL NIL))\r\n`,
      },
    }),
  );
  const settings = { ...fetching, port: server.port };
  const tried = await tryMailbox(world, jonas, place, { settings, secret: { password: word } });
  assert.ok('folders' in tried, JSON.stringify(tried));
  assert.ok(tried.folders.length <= 1000, `${tried.folders.length} folders`);
  assert.doesNotMatch([...tried.folders, ...tried.mails.map(({ subject }) => subject)].join(''), /\p{Cc}/u);
});
