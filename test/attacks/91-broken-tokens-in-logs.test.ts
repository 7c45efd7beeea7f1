// Attack 91: a link token with a broken encoding stands in the log in clear, because a library prints the address that it cannot read.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { openLog } from '#cli/log.ts';
import { runDesk } from '#test/running-desk.ts';
import { until } from '#test/until.ts';
import { openWebDesk } from '#test/web-desk.ts';

/** Stands in every token, address, query, cookie, header and body that this test sends. */
const marker = 'zq7marker';

const paths = [
  ...[
    `/fr/ticket/page.${marker}%ff`,
    `/fr/ticket/${marker}%`,
    `/fr/answer/${marker}%E0%A4`,
    `/fr/approve/${marker}%00`,
  ],
  ...[
    `/sign-in/link/${marker}%ff`,
    `/sign-in/mail/${marker}%ED%A0%80`,
    `/sign-in/first/${marker}%zz?next=/${marker}%ff`,
  ],
  ...[
    `/fr/contact/received/${marker}%c3%28`,
    `/${marker}%ff`,
    `/fr/${marker}%ff/${marker}`,
    `//${marker}%ff`,
    `/%ff${marker}`,
  ],
  ...[`/fr/ticket/${marker}%ff.data`, `/fr/ticket/${marker}.data?_routes=${marker}%ff`, `/_root.data?x=${marker}%ff`],
  ...[
    `/__manifest?paths=%2Ffr%2Fticket%2F${marker}%25ff&version=${marker}`,
    `/__manifest?p=/${marker}%ff`,
    `/${marker}%ff/__manifest`,
  ],
  ...[`/__manifest?paths=${`/fr/${marker},`.repeat(300)}`, `/assets/${marker}%ff.js`, `/assets/%2e%2e/${marker}%00`],
  ...[`/api/v1/tickets/${marker}%ff`, `/api/v1/files/${marker}%`, `/api/v1/tickets?q=${marker}%ff&cursor=${marker}%`],
  ...[
    `/api/v1/${marker}%ff`,
    `/health/${marker}%ff`,
    `/metrics?${marker}%ff`,
    `/fr/${marker.repeat(800)}%ff`,
    `/look/${marker}%ff/1/logo`,
  ],
];

const headers = [
  `Cookie: belfry=${marker}%ff; belfry-ticket=${marker}%; belfry-link=%00${marker}; language=${marker}%; console-place=${marker}%`,
  `Authorization: Bearer ${marker}%ff`,
  `Accept-Language: ${marker}\xff;q=${marker}`,
  `Range: bytes=${marker}-`,
  `If-None-Match: "${marker}`,
  `If-Modified-Since: ${marker}`,
  `User-Agent: ${marker}\xff`,
  `Referer: http://${marker}%ff/${marker}`,
  `X-Forwarded-For: ${marker}`,
];

/** Bodies that cannot be read, with their types. */
const bodies: [type: string, body: string][] = [
  ['application/json', `{"${marker}`],
  ['application/json', `"${marker}\xff"`],
  ['application/x-www-form-urlencoded', `token=${marker}%ff&%=${marker}%`],
  ['multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="${marker}\r\n\r\n${marker}`],
  [`multipart/form-data; boundary=${marker}`, `--${marker}--${marker}`],
  ['text/x-script', `[["${marker}",{"_1":2}`],
  [`${marker}/\xff; charset=${marker}`, marker],
];
const posts = [
  '/sign-in',
  `/fr/ticket/${marker}`,
  `/fr/ticket/${marker}.data`,
  '/choices',
  '/sign-in/passkey',
  '/fr/contact/files',
  '/api/v1/tickets',
  '/api/v1/files',
  '/_root.data',
];

/** Not HTTP, or only nearly. */
const broken = [
  `GET /${marker} HTTP/9.9\r\n\r\n`,
  `${marker} / HTTP/1.1\r\nHost: x\r\n\r\n`,
  `get /${marker} HTTP/1.1\r\nHost: x\r\n\r\n`,
  `GET /fr/ticket/${marker}\xff\xfe HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`,
  `GET http://${marker}%ff/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`,
  `GET /${marker} HTTP/1.1\r\nHost: ${marker}%ff\r\nConnection: close\r\n\r\n`,
  `CONNECT ${marker}:443 HTTP/1.1\r\nHost: HOST\r\n\r\n`,
  `TRACE /${marker} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n`,
  `POST /sign-in HTTP/1.1\r\nHost: HOST\r\nContent-Length: ${marker}\r\n\r\n`,
  `POST /sign-in HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\n${marker}\r\n`,
  `GET / HTTP/1.1\r\nHost: HOST\r\nX: ${marker.repeat(4_000)}\r\n\r\n`,
  `GET /${marker.repeat(4_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: HOST\r\nUpgrade: ${marker}\r\nConnection: Upgrade, close\r\n\r\n`,
];

function requests(): string[] {
  const head = (line: string, more: string[]) =>
    [`${line} HTTP/1.1`, 'Host: HOST', 'Connection: close', ...more, '', ''].join('\r\n');
  const sized = (body: string) => `Content-Length: ${Buffer.byteLength(body, 'latin1')}`;
  return [
    ...paths.map((path) => head(`GET ${path}`, headers)),
    ...paths.map((path) => head(`POST ${path}`, [...headers, 'Content-Length: 0'])),
    ...['/fr', '/console', '/portal', '/api/v1/tickets', '/fr.data', `/sign-in?next=/${marker}%ff`].map((path) =>
      head(`GET ${path}`, headers),
    ),
    ...posts.flatMap((path) =>
      bodies.map(
        ([type, body]) => head(`POST ${path}`, [`Content-Type: ${type}`, 'Origin: http://HOST', sized(body)]) + body,
      ),
    ),
    ...broken,
  ];
}

/** Sends the bytes of a request, and returns the status; 0 if the connection closes without one. */
function send(url: string, text: string): Promise<number> {
  const { host, hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(Buffer.from(text.replaceAll('HOST', host), 'latin1')),
    );
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (piece) => {
      answer += piece.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0)));
  });
}

test('a real process prints nothing but JSON, without a word of any request', async () => {
  const desk = await runDesk({ LOG_LEVEL: 'trace' }, { filled: true });
  let printed = '';
  for (const stream of [desk.process.stdout!, desk.process.stderr!]) stream.on('data', (piece) => (printed += piece));
  const statuses: number[] = [];
  for (const text of requests()) statuses.push(await send(desk.url, text));
  assert.deepEqual(
    statuses.filter((status) => status >= 500),
    [],
  );
  await until(async () => printed.split('\n').length > paths.length);
  await desk.stop();
  const lines = printed.split('\n').filter((line) => line !== '');
  assert.deepEqual(
    lines.filter((line) => !isJson(line)),
    [],
    'outside the log',
  );
  assert.deepEqual(
    lines.filter((line) => line.toLowerCase().includes(marker)),
    [],
  );
  assert.deepEqual(
    lines.filter((line) => line.includes('wrote to the console')),
    [],
    'the cause is mended, not only caught',
  );
});

test('an address that cannot be decoded is not found, as a page, as its data and by a form', async () => {
  const desk = await openWebDesk();
  for (const path of [
    '/fr/ticket/page.x%ff',
    '/fr/answer/x%00',
    '/nl/ticket/x%ff.data',
    '/%',
    '/console/tickets/%E0%A4',
  ])
    assert.equal((await desk.get(path)).status, 404, path);
  const page = await desk.get('/de/ticket/page.x%ff');
  assert.match(await page.text(), /<html[^>]* lang="de"/);
  assert.equal((await desk.post('/fr/ticket/page.x%ff', { a: 'b' })).status, 404);
  assert.deepEqual(desk.reported, []);
});

test('the words that an error quotes from a request stay out of the log', () => {
  const lines: string[] = [];
  const log = openLog('info', { write: (line) => void lines.push(line) });
  for (const parse of [() => JSON.parse(`{"${marker}`), () => JSON.parse(marker)])
    try {
      parse();
    } catch (error) {
      log.error({ error }, 'A page failed.');
    }
  assert.ok(lines.length > 0 && !lines.join('').includes(marker), lines.join(''));
});

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line).msg === 'string';
  } catch {
    return false;
  }
}
