// The files of deploy/ for a reverse proxy, in Debian's own nginx, Caddy and HAProxy.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openTransact } from '#desk/spine/transaction.ts';
import { atEnd } from '#test/at-end.ts';
import { freePort } from '#test/free-port.ts';
import { openHintsHere } from '#test/hints-here.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import {
  caddyMissing,
  haproxyMissing,
  nginxMissing,
  type ReverseProxy,
  startCaddy,
  startHaproxy,
  startNginx,
} from '#test/proxies.ts';
import { until } from '#test/until.ts';

const host = 'desk.administration.example';
const hints = openHintsHere();
const folder = mkdtempSync(join(tmpdir(), 'proxies-'));
atEnd(() => rmSync(folder, { recursive: true }));

const mebibyte = 1024 * 1024;
/** The largest body of a page. */
const largest = { textBytesMax: 32 * mebibyte, fieldsMax: 10, nameBytesMax: 10, files: null };

/** A desk with the files of one release. */
function openRelease(release: string) {
  const assetsFolder = join(folder, release);
  mkdirSync(join(assetsFolder, 'assets'), { recursive: true });
  writeFileSync(join(assetsFolder, 'assets', `${release}.js`), release);
  return openHttpDesk({
    hints,
    settings: { url: `https://${host}`, demonstration: false, trustedProxies: ['127.0.0.1'] },
    assetsFolder,
    pages: async (request, visitor) => {
      if (new URL(request.url).pathname.startsWith('/assets/')) return new Response(null, { status: 404 });
      const tooLarge = visitor.body.refusedUnread(largest) !== null;
      const read = tooLarge || request.method !== 'POST' ? null : await visitor.body.form(largest);
      const form = read && 'form' in read ? read.form : null;
      return Response.json({
        ...{ url: request.url, address: visitor.clientAddress, tooLarge },
        bytes: String(form?.get('a') ?? '').length,
      });
    },
  });
}

const desk = await openRelease('old');
const next = await openRelease('next');
desk.world.transact = openTransact(desk.db, desk.world.queue, hints);
const portOf = ({ url }: { url: string }) => Number(new URL(url).port);
// Nothing listens on the first port, as on that of a `serve` that is being updated.
const upstreams = [await freePort(), portOf(desk)] as const;

// .ci/run installs the packages named here.
for (const [name, missing, start] of [
  ['nginx', nginxMissing, startNginx],
  ['Caddy', caddyMissing, startCaddy],
  ['HAProxy', haproxyMissing, startHaproxy],
] as const) {
  test(`behind ${name}`, { skip: missing }, async (t) => {
    const proxy = await start(upstreams);
    await t.test('a page is served although one process is away, and over https', () => servesPages(proxy));
    await t.test('the address is that of the visitor, whatever the visitor claims', () => knowsTheVisitor(proxy));
    await t.test('the metrics stay inside', async () => assert.equal((await ask(proxy, '/metrics')).status, 404));
    await t.test('a form over 32 MiB gets the page that says so', () => answersLargeForms(proxy));
    await t.test('hints arrive at once', () => passesHints(proxy));
    await t.test('during an update, the pages of both releases find their files', async () => {
      await findsFiles(await start([portOf(desk), portOf(next)]));
    });
  });
}

async function servesPages(proxy: ReverseProxy): Promise<void> {
  for (let visits = 0; visits < 4; visits++) {
    const { status, headers, body } = await ask(proxy, '/contact');
    assert.deepEqual([status, JSON.parse(body).url], [200, `https://${host}/contact`]);
    assert.match(String(headers['strict-transport-security']), /max-age/);
  }
}

async function knowsTheVisitor(proxy: ReverseProxy): Promise<void> {
  const { body } = await ask(proxy, '/', {
    headers: { 'X-Forwarded-For': '198.51.100.7', 'X-Forwarded-Proto': 'http' },
  });
  assert.deepEqual(JSON.parse(body), { url: `https://${host}/`, address: '127.0.0.1', tooLarge: false, bytes: 0 });
}

async function answersLargeForms(proxy: ReverseProxy): Promise<void> {
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const send = async (bytes: number) => {
    const content = Buffer.concat([Buffer.from('a='), Buffer.alloc(bytes - 2, 'x')]);
    return JSON.parse((await ask(proxy, '/contact', { method: 'POST', headers, content })).body);
  };
  assert.equal((await send(32 * mebibyte)).bytes, 32 * mebibyte - 2);
  assert.equal((await send(33 * mebibyte)).tooLarge, true);
  // Larger than the proxy itself takes.
  const { url, tooLarge } = await send(65 * mebibyte);
  assert.ok(tooLarge || /\/too-large$/.test(url), url);
}

async function passesHints(proxy: ReverseProxy): Promise<void> {
  const headers = { Authorization: `Bearer ${await desk.token('nadia')}` };
  const stream = await open(proxy, '/api/v1/events', { headers });
  let text = '';
  stream.on('data', (chunk) => (text += chunk));
  const contact = {
    requester: { email: 'claire.dumont@patrimoine.example' },
    summary: 'S',
    description: 'D',
    desk: 'DTO',
  };
  const content = Buffer.from(JSON.stringify(contact));
  const json = { ...headers, 'Content-Type': 'application/json' };
  const opened = await ask(proxy, '/api/v1/tickets', { method: 'POST', headers: json, content });
  assert.equal(opened.status, 201, opened.body);
  const { number } = JSON.parse(opened.body);
  await until(() => text.includes(number));
  stream.destroy();
}

async function findsFiles(proxy: ReverseProxy): Promise<void> {
  for (let visits = 0; visits < 6; visits++)
    for (const release of ['old', 'next']) {
      const { status, body } = await ask(proxy, `/assets/${release}.js`);
      assert.deepEqual([status, body], [200, release]);
    }
  assert.equal((await ask(proxy, '/assets/neither.js')).status, 404);
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  content?: Buffer;
}

async function ask(proxy: ReverseProxy, path: string, asked: Asked = {}) {
  const reply = await open(proxy, path, asked);
  let body = '';
  for await (const chunk of reply) body += chunk;
  return { status: reply.statusCode, headers: reply.headers, body };
}

/** Sends a request to a proxy as to the public name, whose certificate nobody signed. */
function open(proxy: ReverseProxy, path: string, { method = 'GET', headers = {}, content }: Asked) {
  const target = { host: '127.0.0.1', port: proxy.port, path, method, servername: host, rejectUnauthorized: false };
  return new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const sent = request({ ...target, headers: { Host: host, ...headers } }, resolve);
    sent.on('error', reject).end(content);
  });
}
