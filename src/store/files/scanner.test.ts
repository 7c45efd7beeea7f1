import assert from 'node:assert/strict';
import { createServer, type Server, type Socket } from 'node:net';
import { test } from 'node:test';
import { openScanner } from '#store/files/scanner.ts';
import { atEnd } from '#test/at-end.ts';
import { clamdMissing, marker, markerName, openClamd, streamBytesMax } from '#test/clamd.ts';
import { freePort } from '#test/free-port.ts';

const clean = Buffer.from('Bonjour');
const infected = Buffer.from(`Bonjour ${marker}`);
const withClamd = { skip: clamdMissing };
const clamd = clamdMissing ? null : await openClamd();
if (clamd) await clamd.start();

function scanner() {
  return openScanner(clamd!.address);
}

test('a file without findings is clean', withClamd, async () => {
  assert.deepEqual(await scanner().scan(clean), { verdict: 'clean' });
});

test('a finding is named', withClamd, async () => {
  assert.deepEqual(await scanner().scan(infected), { verdict: 'infected', name: `${markerName}.UNOFFICIAL` });
});

test('an empty file is clean', withClamd, async () => {
  assert.deepEqual(await scanner().scan(new Uint8Array()), { verdict: 'clean' });
});

test('a large file is scanned to its end', withClamd, async () => {
  const large = Buffer.concat([Buffer.alloc(5 * 1024 * 1024, 'a'), infected]);
  assert.deepEqual(await scanner().scan(large), { verdict: 'infected', name: `${markerName}.UNOFFICIAL` });
});

test('a file beyond the scanner’s own limit has no verdict, with the scanner’s reason', withClamd, async () => {
  const said = await scanner().scan(Buffer.alloc(4 * streamBytesMax, 'a'));
  assert.match('unanswered' in said ? said.unanswered : '', /size limit exceeded/);
});

test('twenty simultaneous files each get their own verdict', withClamd, async () => {
  const files = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? clean : infected));
  const verdicts = await Promise.all(files.map((file) => scanner().scan(file)));
  assert.deepEqual(
    verdicts.map((said) => ('verdict' in said ? said.verdict : said)),
    files.map((file) => (file === clean ? 'clean' : 'infected')),
  );
});

test('the scanner reports its version', withClamd, async () => {
  const said = await scanner().ask();
  assert.match('version' in said ? said.version : '', /^ClamAV \d/);
});

test('a socket works like a port', withClamd, async () => {
  const onSocket = await openClamd('socket');
  await onSocket.start();
  assert.deepEqual(await openScanner(onSocket.address).scan(clean), { verdict: 'clean' });
});

test('a scanner that died gives no verdict until it is back', withClamd, async () => {
  await clamd!.kill();
  assert.deepEqual(await scanner().scan(clean), { unanswered: 'ECONNREFUSED' });
  await clamd!.start();
  assert.deepEqual(await scanner().scan(clean), { verdict: 'clean' });
});

test('a closed port gives no verdict', async () => {
  const nobody = openScanner(`127.0.0.1:${await freePort()}`);
  assert.deepEqual(await nobody.scan(clean), { unanswered: 'ECONNREFUSED' });
  assert.deepEqual(await nobody.ask(), { unanswered: 'ECONNREFUSED' });
});

test('a missing socket gives no verdict', async () => {
  assert.deepEqual(await openScanner('/nowhere/clamd.sock').scan(clean), { unanswered: 'ENOENT' });
});

test('a scanner that never answers gives no verdict in time', async () => {
  const address = await listen(() => undefined);
  assert.deepEqual(await openScanner(address, 300).scan(Buffer.alloc(8 * 1024 * 1024)), {
    unanswered: 'no answer in time',
  });
});

test('a scanner that hangs up gives no verdict', async () => {
  const address = await listen((socket) => socket.end());
  assert.ok('unanswered' in (await openScanner(address).scan(clean)));
});

test('an unknown reply is not a verdict', async () => {
  const address = await listen((socket) => socket.end('stream: OKAY\0'));
  assert.deepEqual(await openScanner(address).scan(clean), { unanswered: 'stream: OKAY' });
});

async function listen(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    answer(socket);
  });
  atEnd(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return `127.0.0.1:${port}`;
}
