// A small post of very many fields, parts or values, without sign-in, keeps the whole process busy. Bodies are limited before they
// are parsed, by bytes for each route, and no turn of the event loop takes 200 ms (test/loop-watch.ts watches the desk of this file).
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { test } from 'node:test';
import { number } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { pageRoutes } from '#test/browser/page-routes.ts';
import { judge } from '#test/loop-watch.ts';
import { signedIn } from '#test/session.ts';
import { openWebDesk } from '#test/web-desk.ts';
import { formLimitsOf } from '#web/app/form-limits.ts';

const desk = await openWebDesk();
const routes = (await pageRoutes()).filter(({ takesForms }) => takesForms);
const cookie = `belfry=${await signedIn(desk.world, desk.cast.people.jonas)}`;
const kibibyte = 1024;

function send(path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return desk.respond(path, {
    method: 'POST',
    body,
    headers: { origin: desk.url, ...headers },
    duplex: 'half',
  } as never);
}

const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' };
const boundary = { 'content-type': 'multipart/form-data; boundary=b' };
const part = (name: string, value = '') => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** Bodies within 256 KiB that took seconds, or might. */
const within = 255 * kibibyte;
const fill = (text: string) => text.repeat(within / text.length);
const small: Record<string, [body: string, headers: Record<string, string>]> = {
  'names without values': [fill('a&'), urlencoded],
  'values without names': [fill('=&'), urlencoded],
  pairs: [fill('a=b&'), urlencoded],
  separators: [fill('&'), urlencoded],
  'a long name': [fill('a'), urlencoded],
  'escapes that end early': [fill('%'), urlencoded],
  'escapes of characters that are cut': [`a=${fill('%F0%9F')}`, urlencoded],
  spaces: [`a=${fill('+')}`, urlencoded],
  parts: [`${fill(part('a'))}--b--\r\n`, boundary],
  files: [`${fill('--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\n\r\n')}--b--\r\n`, boundary],
  'parts without an end': [fill(part('a')), boundary],
  'almost boundaries': [`${part('a', fill('\r\n--'))}--b--\r\n`, boundary],
  'headers of a part': [`--b\r\n${fill('A: b\r\n')}\r\n\r\n--b--\r\n`, boundary],
  'a header of a part': [`--b\r\nContent-Disposition: form-data; name="${fill('a')}"\r\n\r\n\r\n--b--\r\n`, boundary],
  'parameters of a header': [`--b\r\nContent-Disposition: form-data${fill('; a="\\"')}\r\n\r\n\r\n--b--\r\n`, boundary],
  'parts within a part': [
    `--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n${fill('--c\r\n\r\n')}\r\n--b--\r\n`,
    boundary,
  ],
};

for (const [name, [body, headers]] of Object.entries(small))
  test(`very many ${name} are refused or read in no time`, async () => {
    for (const path of ['/choices', '/sign-in', '/fr/contact/you', '/fr/contact/about/1', '/account']) {
      const { status } = await send(path, body, headers);
      assert.ok(status < 500, `${path}: ${status}`);
      const { status: signedInStatus } = await send(path, body, { ...headers, cookie });
      assert.ok(signedInStatus < 500, `${path}: ${signedInStatus}`);
    }
    judge(desk.watch);
  });

test('too many fields, parts and files and too long a name are refused with the figure', async () => {
  const say = async (path: string, name: keyof typeof small) => {
    const answer = await send(path, ...small[name]!);
    return [answer.status, /<main.*?<p[^>]*>(.*?)<\/p>/s.exec(await answer.text())?.[1]];
  };
  const { limits, goBack } = words.fr.errorPage;
  const saysOf = (limit: 'fields' | 'files' | 'nameBytes', max: number) =>
    [413, `${limits[limit]({ count: number(max, 'fr') })} ${goBack}`] as const;
  for (const path of ['/fr/contact/you', '/fr/contact/about/1'])
    for (const name of ['names without values', 'values without names', 'separators', 'parts'])
      assert.deepEqual(await say(path, name), saysOf('fields', 2000), `${path} ${name}`);
  assert.deepEqual(await say('/fr/contact/you', 'files'), saysOf('files', 0));
  assert.deepEqual(await say('/fr/contact/about/1', 'files'), saysOf('files', 50));
  assert.deepEqual(await say('/fr/contact/you', 'a long name'), saysOf('nameBytes', 200));
});

/** Routes of pages that anyone may open. */
const isOpen = (pattern: string) => !/^\/(console|admin|portal|account)(\/|$)/.test(pattern);

test('every form of a page refuses a body beyond the limit of its route, before it reads it', async () => {
  assert.ok(routes.length > 90);
  for (const { pattern } of routes) {
    const path = pattern.replace(':language', 'fr').replace(/:\w+\??|\*/g, 'x');
    const { textBytesMax, files } = formLimitsOf(path);
    const whole = textBytesMax + (files?.bytesMax ?? 0);
    if (isOpen(pattern) && files === null) assert.equal(textBytesMax, 256 * kibibyte, pattern);
    const body = new ReadableStream({ pull: () => assert.fail(`${pattern} reads.`) }, { highWaterMark: 0 });
    const headers = { ...urlencoded, cookie, 'content-length': String(whole + 1) };
    const answer = await send(path, body as unknown as BodyInit, headers);
    assert.deepEqual([answer.status, answer.headers.get('connection')], [413, 'close'], pattern);
  }
});

test('only these routes take more than 256 KiB', () => {
  const larger = routes.filter(({ pattern }) => {
    const { textBytesMax, files } = formLimitsOf(pattern.replace(/:\w+\??|\*/g, 'x'));
    return files !== null || textBytesMax > 256 * kibibyte;
  });
  assert.deepEqual(larger.map(({ pattern }) => pattern).toSorted(), [
    '/:language/answer/:token',
    '/:language/contact/about/:place',
    '/:language/contact/files',
    '/:language/contact/received/:token/rest',
    '/admin/articles/:id',
    '/admin/articles/new',
    '/admin/desks/:prefix/calendar/file',
    '/admin/directory/files',
    '/admin/look',
    '/console/bulk',
    '/console/calls/:id',
    '/console/calls/:id/notes',
    '/console/new',
    '/console/tickets/:number',
    '/console/tickets/:number/cause',
    '/console/tickets/:number/draft',
    '/console/tickets/:number/files',
    '/console/tickets/:number/join',
    '/console/tickets/:number/preview',
    '/console/tickets/:number/send',
    '/console/tickets/:number/split',
    '/portal/tickets/:number',
    '/portal/tickets/:number/files',
  ]);
});

test('a body that does not say its length is refused over a real connection, with an answer', async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const { port } = new URL(desk.url);
    const socket = connect(Number(port), '127.0.0.1');
    let said = '';
    socket.setEncoding('utf8').on('data', (text) => (said += text));
    socket.on('close', () => resolve(said)).on('error', reject);
    socket.write(
      `POST /choices HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${desk.url}\r\nTransfer-Encoding: chunked\r\nContent-Type: ${urlencoded['content-type']}\r\n\r\n`,
    );
    const chunk = 'a'.repeat(16 * kibibyte);
    for (let sent = 0; sent < 20; sent++) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  });
  assert.match(answer, /^HTTP\/1\.1 413 /);
});

test('no page failed', () => {
  assert.deepEqual(desk.reported, []);
});
