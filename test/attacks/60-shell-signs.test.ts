// Attack 60: a desk's name, a file's name or a mail address contains shell characters, or an administration page opens any file.
import assert from 'node:assert/strict';
import { subscribe } from 'node:diagnostics_channel';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { takeMail } from '#desk/intake/take-mail.ts';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';
import { postLetters } from '#test/letterbox.ts';
import { unzip } from '#test/unzip.ts';

const desk = await openHttpDesk();
const { world } = desk;
const { send } = fileCalls(desk);
const started: unknown[] = [];
// Subscribe only now: opening the test database starts a program that locks it.
subscribe('child_process', (message) => started.push(message));
const signs = '$(touch pwned) `touch pwned` ; touch pwned & | "\'';
/** Between large letters it frees their buffers: Node has no other way to run the garbage collector in a running process. */
const collector = 'collect-garbage.ts';
const source = join(import.meta.dirname, '../../src');

const programs = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));

test('no program is started through a shell, and no text is run as code', () => {
  assert.ok(programs.length > 1_000);
  for (const { path, text } of programs) {
    for (const [line] of text.matchAll(/^.*['"](?:node:)?child_process['"].*$/gm))
      assert.match(line, /^import \{ (type ChildProcess, )?spawn \} from 'node:child_process';$/, path);
    if (path.endsWith(collector)) continue;
    assert.doesNotMatch(text, /\bshell:|\beval\(|new Function\(|['"](?:node:)?(?:vm|v8|repl)['"]/, path);
  }
});

test('the one file that uses the engine only runs its garbage collector', () => {
  const [collects] = programs.filter(({ path }) => path.endsWith(collector));
  const calls = collects!.text.match(/\w+\('[^']*'\)/g);
  assert.deepEqual(calls, ["setFlagsFromString('--expose-gc')", "runInNewContext('gc')"]);
});

test('only these files start a program: the database, its lock, the page build, and the encryption of backups', () => {
  const starting = programs.filter(({ text }) => text.includes('child_process')).map(({ path }) => path);
  assert.deepEqual(starting.sort(), [
    ...['cli/backup/encryption.ts', 'cli/build-pages.ts'],
    ...['store/embedded/file-lock.ts', 'store/embedded/launch.ts'],
  ]);
});

test('shell characters in the names of a desk, a file and a sender stay text and start nothing', async () => {
  const names = { fr: signs, nl: signs, de: signs, en: signs };
  await sql`update desks set settings = jsonb_set(settings, '{names}', ${JSON.stringify(names)}::jsonb)`.execute(
    desk.db,
  );
  const { body: kept } = await send('claire', { body: form('x', `${signs}.pdf`) });
  const opened = await desk.call('claire', 'POST', '/tickets', {
    desk: 'DTO',
    summary: signs,
    description: signs,
    attachments: [kept.id],
  });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  const raw = `From: "${signs.replaceAll('"', '')}" <"$(touch pwned);x"@client.example>\r\nTo: wcms@desk.example\r\nSubject: ${signs}\r\nMessage-ID: <a60@client.example>\r\n\r\n${signs}\r\n`;
  const mail = {
    mailbox: 'wcms@desk.example',
    envelopeFrom: '"$(touch pwned);x"@client.example',
    raw: Buffer.from(raw),
  };
  assert.ok((await takeMail(world, mail)).ticket);
  await postLetters(desk);
  const archive = await takeOwnData(world, desk.actor('claire'), { language: 'fr', zone: 'Europe/Brussels' });
  const pieces: Buffer[] = [];
  for await (const piece of archive) pieces.push(Buffer.from(piece));
  assert.ok([...unzip(Buffer.concat(pieces)).keys()].some((name) => name.includes('touch pwned')));
  assert.deepEqual(started, []);
  for (const folder of [process.cwd(), source]) assert.ok(!readdirSync(folder).includes('pwned'));
});

test('no address opens a file by path', async () => {
  const paths = ['..%2f..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/etc/passwd', '/etc/passwd', '....//etc/passwd'];
  const roots = ['/api/v1/files/', '/assets/', '/admin/', '/admin/audit/', '/files?path=', '/admin/logs/?file='];
  for (const root of roots)
    for (const path of paths) {
      const reply = await fetch(desk.url + root + path, {
        headers: { authorization: `Bearer ${await desk.token('jonas')}` },
      });
      assert.doesNotMatch(await reply.text(), /root:.*:0:0:/, root + path);
      assert.ok(reply.status >= 300, `${root}${path} answers ${reply.status}`);
    }
});
