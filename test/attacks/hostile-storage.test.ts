// Attacks by the service that stores the files: it leads elsewhere, never ends, lies about lengths and contents, and answers with
// bombs.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { openLog } from '#cli/log.ts';
import { openStorage } from '#cli/storage.ts';
import { isTemporary } from '#store/database/temporary-failure.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { atEnd } from '#test/at-end.ts';
import { openHttpDesk } from '#test/http-desk.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A service that answers as a test says. */
async function openService() {
  const asked: string[] = [];
  const service = { answer: ((_, response) => response.end()) as Answer, asked, port: 0 };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.on('error', () => undefined);
    request.resume();
    service.answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  service.port = (server.address() as AddressInfo).port;
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return service;
}

const service = await openService();
const elsewhere = await openService();
const keys = { accessKeyId: 'the-access-key', secretAccessKey: 'the-secret-key' };
const storage = openStorage({ address: `s3://files/of?endpoint=http://127.0.0.1:${service.port}`, keys });
const content = Buffer.from('A logo, as it was sent.');
const sha256 = contentKey(content);

/** The failure of a read, which can be tried again and names no key. */
async function failureOf(answer: Answer, work: () => Promise<unknown> = () => storage.get(sha256)): Promise<Error> {
  service.answer = answer;
  const error = await work().then(
    (given) => assert.fail(`It took ${given}`),
    (error: Error) => error,
  );
  assert.ok(isTemporary(error), String(error));
  const lines: string[] = [];
  openLog('trace', { write: (line) => void lines.push(line) }).error({ error }, 'A file cannot be read.');
  assert.doesNotMatch(lines.join(''), /the-(access|secret)-key|Signature|authorization/i);
  assert.ok(error.message.length < 500, `${error.message.length} characters`);
  assert.doesNotMatch(error.message, /\p{Cc}/u);
  return error;
}

test('a redirect is not followed, neither with a file nor for one', async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    const lead: Answer = (_, response) =>
      void response.writeHead(status, { Location: `http://127.0.0.1:${elsewhere.port}/taken` }).end();
    assert.match((await failureOf(lead)).message, new RegExp(`answered ${status}`));
    assert.match((await failureOf(lead, () => storage.put(content))).message, new RegExp(`answered ${status}`));
    await failureOf(lead, () => storage.has(sha256));
    await failureOf(lead, () => storage.remove(sha256));
  }
  assert.deepEqual(elsewhere.asked, []);
});

/** Sends without end, as fast as the reader takes it. */
const endless =
  (status: number, chunk: Buffer, sent: { bytes: number }): Answer =>
  (_, response) => {
    response.writeHead(status);
    const pour = () => {
      while (!response.destroyed && response.write(chunk)) sent.bytes += chunk.length;
      if (!response.destroyed) response.once('drain', pour);
    };
    pour();
  };

test('an endless file and an endless error end at a limit', async () => {
  const chunk = Buffer.alloc(256 * 1024, 'x');
  const file = { bytes: 0 };
  assert.match((await failureOf(endless(200, chunk, file))).message, /more than \d+ bytes/);
  assert.ok(file.bytes < 100 * 1024 * 1024, `${file.bytes} bytes of a file`);
  const refusal = { bytes: 0 };
  assert.match((await failureOf(endless(403, chunk, refusal))).message, /answered 403/);
  assert.ok(refusal.bytes < 20 * 1024 * 1024, `${refusal.bytes} bytes of an error`);
});

test('a file that unpacks to more than the largest ends at a limit', async () => {
  const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
  const answer: Answer = (_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
  assert.match((await failureOf(answer)).message, /more than \d+ bytes/);
});

test('an answer that breaks off, says another length or is no HTTP is a failure that passes', async () => {
  const ways: [string, Answer][] = [
    [
      'broken off',
      (_, response) => void response.writeHead(200, { 'Content-Length': 1000 }).write('x', () => response.destroy()),
    ],
    ['too short', (_, response) => void response.socket!.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nx')],
    [
      'two lengths',
      (_, response) => void response.socket!.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'),
    ],
    ['no HTTP', (_, response) => void response.socket!.end('220 mail ready\r\n')],
    ['nothing', (_, response) => void response.destroy()],
  ];
  for (const [name, answer] of ways)
    assert.equal(((await failureOf(answer)) as NodeJS.ErrnoException).code, 'EIO', name);
});

test('an error with entities, control characters or a long text becomes one short line', async () => {
  const lol = '<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  for (const said of [
    `${lol}<Error><Code>AccessDenied</Code><Message>&b;&b;</Message></Error>`,
    '<Error><Code>AccessDenied</Code><Message>\x1b]0;owned\x07\r\n{"level":60}</Message></Error>',
    `<Error><Code>AccessDenied</Code><Message>${'m'.repeat(10_000)}</Message></Error>`,
    '<Message>'.repeat(100_000),
    '<!DOCTYPE e [<!ENTITY f SYSTEM "file:///etc/passwd">]><Error><Message>&f;</Message></Error>',
  ]) {
    const error = await failureOf((_, response) => void response.writeHead(403).end(said));
    assert.match(error.message, /^The storage answered 403/);
    assert.doesNotMatch(error.message, /root:/);
  }
});

test('bytes that are not those of their name are no file of the desk, for its readers and its API', async () => {
  service.answer = (_, response) => void response.end('Another logo of the same desk.');
  await assert.rejects(storage.get(sha256), { code: 'EBADMSG' });
  const desk = await openHttpDesk();
  desk.world.storage = { ...desk.world.storage, get: storage.get };
  const form = new FormData();
  form.set('file', new File([content], 'logo.txt', { type: 'text/plain' }));
  const headers = { Authorization: `Bearer ${await desk.token('nadia')}` };
  const posted = await fetch(`${desk.url}/api/v1/files`, { method: 'POST', body: form, headers });
  assert.equal(posted.status, 201, await posted.clone().text());
  const { id } = (await posted.json()) as { id: string };
  const read = await fetch(`${desk.url}/api/v1/files/${id}`, { headers });
  assert.equal(read.status, 503);
  assert.doesNotMatch(await read.text(), /Another logo/);
});

test('a name that is no hash asks for nothing', async () => {
  service.asked.length = 0;
  for (const name of ['../other-bucket/secret', '..%2f..%2fsecret', `${sha256}?acl`, `${sha256}#`, '', 'probe'])
    await assert.rejects(
      Promise.resolve().then(() => storage.get(name)),
      /named by its SHA-256/,
    );
  assert.deepEqual(service.asked, []);
});

test('an endpoint with a password in its address is refused', () => {
  const address = 's3://files?endpoint=http://user:word@127.0.0.1:9000';
  assert.throws(() => openStorage({ address, keys }), /is no address of a service/);
});
