// Attacks by requests that a reverse proxy and the desk might read differently: where one ends, which host and address it names.
import assert from 'node:assert/strict';
import { createConnection, type Socket } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
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

interface Seen {
  method: string;
  url: string;
  address: string;
  forwarded: Record<string, string | null>;
}

/** The requests that the desk saw since the last attack. */
const seen: Seen[] = [];
const desk = await openHttpDesk({
  settings: { url: `https://${host}`, demonstration: false, trustedProxies: ['127.0.0.1'] },
  pages: async (request, visitor) => {
    const forwarded = { proto: request.headers.get('x-forwarded-proto'), host: request.headers.get('host') };
    const one = { method: request.method, url: request.url, address: visitor.clientAddress, forwarded };
    seen.push(one);
    await visitor.body.json();
    return Response.json(one);
  },
});
const port = Number(new URL(desk.url).port);

const named = `Host: ${host}\r\n`;
const last = 'Connection: close\r\n';
/** A request in the body of another. */
const inner = `GET /inner HTTP/1.1\r\n${named}\r\n`;
const post = (headers: string, body: string) => `POST /outer HTTP/1.1\r\n${named}${headers}\r\n${body}`;
const both = `Content-Length: ${inner.length + 5}\r\n`;
const ending = `0\r\n\r\n${inner}`;

/** Each is refused, or read by both in the same way. */
const smuggled: [string, string][] = [
  ['both lengths', post('Content-Length: 4\r\nTransfer-Encoding: chunked\r\n', ending)],
  ['an encoding behind a tab', post(`${both}Transfer-Encoding:\tchunked\r\n`, ending)],
  ['an encoding that is none', post(`${both}Transfer-Encoding: xchunked\r\n`, ending)],
  ['an encoding behind a space', post(`${both}Transfer-Encoding : chunked\r\n`, ending)],
  ['an encoding with a vertical tab', post(`${both}Transfer-Encoding: \vchunked\r\n`, ending)],
  ['two encodings', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n', ending)],
  ['an encoding with an underscore', post(`${both}Transfer_Encoding: chunked\r\n`, ending)],
  ['an encoding on a folded line', post(`X-Fold: a\r\n Transfer-Encoding: chunked\r\n${both}`, ending)],
  ['an encoding behind a bare line feed', post(`X-Bare: a\nTransfer-Encoding: chunked\r\n${both}`, ending)],
  ['an encoding behind a bare carriage return', post(`X-Bare: a\rTransfer-Encoding: chunked\r\n${both}`, ending)],
  ['two lengths', post(`Content-Length: 0\r\nContent-Length: ${inner.length}\r\n`, inner)],
  ['two lengths on a line', post(`Content-Length: 0, ${inner.length}\r\n`, inner)],
  ['a length with a sign', post('Content-Length: +0\r\n', inner)],
  ['a negative length', post('Content-Length: -1\r\n', inner)],
  ['a length in hex', post('Content-Length: 0x10\r\n', inner)],
  ['a chunk extension with a line feed', post('Transfer-Encoding: chunked\r\n', `1;a\nb\r\nA\r\n${ending}`)],
  ['chunks with bare line feeds', post('Transfer-Encoding: chunked\r\n', `1\nA\n0\n\n${inner}`)],
  ['a chunk larger than any number', post('Transfer-Encoding: chunked\r\n', `10000000000000001\r\nA\r\n${ending}`)],
  ['a GET with a body', `GET /outer HTTP/1.1\r\n${named}Content-Length: ${inner.length}\r\n\r\n${inner}`],
  ['a HEAD with a body', `HEAD /outer HTTP/1.1\r\n${named}Content-Length: ${inner.length}\r\n\r\n${inner}`],
  ['an expectation', post(`Expect: 100-continue\r\nContent-Length: ${inner.length}\r\n`, inner)],
  [
    'an upgrade to a socket',
    `GET /outer HTTP/1.1\r\n${named}Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n${inner}`,
  ],
  [
    'an upgrade to HTTP/2',
    `GET /outer HTTP/1.1\r\n${named}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n\r\n${inner}`,
  ],
];

const get = (target: string, headers = named, version = '1.1') =>
  `GET ${target} HTTP/${version}\r\n${headers}${last}\r\n`;

/** Each is refused, or reaches the desk under its own name and with the visitor's address. */
const forged: [string, string][] = [
  ['another host', get('/outer', 'Host: evil.example\r\n')],
  ['two hosts', get('/outer', `${named}Host: evil.example\r\n`)],
  ['two hosts, the other first', get('/outer', `Host: evil.example\r\n${named}`)],
  ['another host in the target', get('https://evil.example/outer')],
  ['another host beside that of the target', get(`https://${host}/outer`, 'Host: evil.example\r\n')],
  ['a host with a user', get('/outer', `Host: ${host}@evil.example\r\n`)],
  ['no host', get('/outer', '')],
  ['no host in HTTP/1.0', get('/outer', '', '1.0')],
  ['HTTP/0.9', 'GET /outer\r\n\r\n'],
  ['a tunnel', `CONNECT 127.0.0.1:22 HTTP/1.1\r\n${named}${last}\r\n`],
  [
    'forwarding headers',
    get(
      '/outer',
      `${named}X-Forwarded-For: 198.51.100.7\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Host: evil.example\r\nX_Forwarded_For: 198.51.100.7\r\nForwarded: for=198.51.100.7;host=evil.example\r\nX-Real-IP: 198.51.100.7\r\nX-Original-URL: /admin\r\nX-Rewrite-URL: /admin\r\n`,
    ),
  ],
  [
    'forwarding headers for one hop',
    `GET /outer HTTP/1.1\r\n${named}X-Forwarded-For: 198.51.100.7\r\nConnection: close, X-Forwarded-For, X-Forwarded-Proto, Host\r\n\r\n`,
  ],
  ['two slashes', get('//evil.example/outer')],
  ['a line break in the path', get('/outer%0d%0aX-Forwarded-For:198.51.100.7')],
];

/** The metrics stay inside, however their path is written. */
const metrics = [
  ...['/metrics', '//metrics', '/./metrics', '/a/../metrics', '/%6detrics', '/metrics/', '/metrics?a', '/METRICS'],
  ...['/a/%2e%2e/metrics', '/a/..;/metrics', '/a%2f..%2fmetrics', '/%2fmetrics', '/\\metrics', '/a\\..\\metrics'],
  ...['/metrics%00', '/metrics%20', '/metr%09ics', '/metrics#/a', '/metrics;a', `https://${host}/metrics`],
  ...['/assets/../metrics', '/assets/..%2fmetrics', '/assets/%2e%2e/%2e%2e/metrics'],
];

const direct = { port, plainPort: null };
for (const [name, missing, start] of [
  ['nginx', nginxMissing, startNginx],
  ['Caddy', caddyMissing, startCaddy],
  ['HAProxy', haproxyMissing, startHaproxy],
  ['no proxy', false, null],
] as const)
  test(`behind ${name}`, { skip: missing }, async (t) => {
    const proxy = start === null ? direct : await start([port, port]);
    const send = (request: string) => converse(start === null ? plain(proxy) : secure(proxy), request);

    for (const [index, [attack, request]] of smuggled.entries())
      await t.test(`${attack}: no request hides in another`, () => hidesNothing(send, request, `/outer/${index}`));
    for (const [attack, request] of forged)
      await t.test(`${attack}: names no other host and address`, async () => {
        seen.length = 0;
        await send(request);
        for (const one of seen) {
          assert.equal(new URL(one.url).host, host);
          assert.equal(one.address, start === null ? one.address : '127.0.0.1');
          if (start !== null) assert.deepEqual(one.forwarded, { proto: 'https', host });
        }
      });
    await t.test('the metrics stay inside, however their path is written', async () => {
      for (const path of metrics) {
        if (start === null) continue;
        assert.doesNotMatch(
          await send(get(path, `${named}X-Forwarded-For: 127.0.0.1\r\n`)),
          /belfry_|process_cpu/,
          path,
        );
      }
    });
    if (proxy.plainPort !== null)
      await t.test('http leads to https of the desk, whatever host the visitor names', async () => {
        const said = await converse(plain({ ...proxy, port: proxy.plainPort! }), get('/a', 'Host: evil.example\r\n'));
        assert.match(said, /^Location: https:\/\/desk\.administration\.example\/a\r$/m);
      });
  });

/**
 * As many answers as requests that the desk saw: what the proxy takes for a body is not a request for the desk. One whose own body is
 * broken may be seen too, and gets an error.
 */
async function hidesNothing(send: (request: string) => Promise<string>, request: string, path: string): Promise<void> {
  seen.length = 0;
  const said = await send(request.replace('/outer', path));
  const answered = said.match(/HTTP\/1\.[01] 200/g)?.length ?? 0;
  await pause(50);
  // Under load, the desk may hear of a broken request only after the next attack began.
  const own = seen.map(({ url }) => new URL(url)).filter(({ pathname }) => [path, '/inner'].includes(pathname));
  const isBroken = answered === 0 && own.length === 1 && /^HTTP\/1\.1 (400|502) /.test(said);
  assert.ok(own.length === answered || isBroken, `${own.length} of ${answered}: ${said.slice(0, 500)}`);
  assert.ok(!isBroken || own[0]!.pathname === path);
  assert.ok(own.every((url) => url.host === host));
}

const secure = ({ port }: ReverseProxy) =>
  connect({ host: '127.0.0.1', port, servername: host, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] });
const plain = ({ port }: ReverseProxy) => createConnection({ host: '127.0.0.1', port });

/** Sends bytes, and returns what comes back until the connection closes, or is silent after an answer. */
async function converse(socket: Socket, request: string): Promise<string> {
  let said = '';
  let heardAt = Number.POSITIVE_INFINITY;
  let isClosed = false;
  socket.on('data', (bytes: Buffer) => {
    said += bytes.toString('latin1');
    heardAt = performance.now();
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
  });
  socket.write(Buffer.from(request, 'latin1'));
  await until(() => isClosed || performance.now() - heardAt > silentMilliseconds);
  socket.destroy();
  return said;
}

/** The desk answers such a request in a few milliseconds. */
const silentMilliseconds = 150;
