// Attacks by a backup that others made or changed: it leads elsewhere, never ends, holds commands, or is of another desk.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Manifest } from '#cli/backup/manifest.ts';
import { CommandRefused } from '#cli/command-refused.ts';
import { run as backup } from '#cli/commands/backup.ts';
import { run as restore } from '#cli/commands/restore.ts';
import { readEnvironment } from '#cli/environment.ts';
import { withHandle } from '#cli/with-database.ts';
import { HistoryKeyClosed, openHistoryKey } from '#desk/history/open-key.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { firstFilledTable } from '#store/backup/backup-tables.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { readQuarantine } from '#store/processes/quarantine.ts';
import { ageMissing } from '#test/age.ts';
import { atEnd } from '#test/at-end.ts';
import { belfry } from '#test/command.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]) => join(folder, ...names);
const desk = await openTestDesk();
const secret = 'a secret of the tests';
const world = { ...desk.world, storage: openFolderStorage(at('storage')) };
await openHistoryKey(desk.db, [secret]);
await receiveContact(world, null, {
  deskId: desk.cast.desks.wcms,
  channel: 'form',
  language: 'fr',
  kind: 'question',
  site: null,
  urgent: false,
  requester: { email: 'anna@client.example', name: null, phone: null, language: 'fr' },
  summary: 'Une question',
  text: 'Comment faire ?',
  fileIds: [],
});
const content = Buffer.from('A file of the desk.');
await savedFile(world, desk.actor('nadia').personId, { name: 'a.txt', type: 'text/plain', content });
assert.equal(await backup([at('true')], environmentOf(desk.url, 'storage')), 0);

function environmentOf(url: string, storage: string, own = secret) {
  return readEnvironment({ DATABASE_URL: url, BELFRY_SECRET: own, BELFRY_STORAGE: `file:${at(storage)}` });
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

interface Forgery {
  at: string;
  manifest: Manifest;
  /** Replaces the rows of a table; its hash and size fit, as an attacker would write them. */
  rows(table: string, change: (text: string) => string): void;
  table(name: string): Manifest['tables'][number];
}

/** A copy of the true backup, changed as by somebody who knows the format. */
function forge(name: string, change: (forgery: Forgery) => void): string {
  const copy = at(name);
  cpSync(at('true'), copy, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const table = (wanted: string) => manifest.tables.find((one) => one.name === wanted)!;
  change({
    at: copy,
    manifest,
    table,
    rows(wanted, change) {
      const path = join(copy, 'tables', `${wanted}.copy.gz`);
      const bytes = gzipSync(change(gunzipSync(readFileSync(path)).toString()));
      writeFileSync(path, bytes);
      Object.assign(table(wanted), { bytes: bytes.length, sha256: hashOf(bytes) });
    },
  });
  if (existsSync(join(copy, 'manifest.json'))) writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

const target = await makeEmptyDatabase();

/** The refusal of a restore, which leaves the database without rows, and nothing beside the storage. */
async function refusalOf(copy: string, args: string[] = []): Promise<string> {
  rmSync(at('storage-of-target'), { recursive: true, force: true });
  const before = readdirSync(folder).sort();
  const error = await restore([copy, ...args], environmentOf(target, 'storage-of-target')).then(
    () => null,
    (error: unknown) => error,
  );
  assert.ok(error instanceof CommandRefused, String(error));
  assert.equal(await firstFilledTable(target), null);
  assert.deepEqual(
    readdirSync(folder)
      .sort()
      .filter((name) => name !== 'storage-of-target'),
    before.filter((name) => name !== 'storage-of-target'),
  );
  return error.message;
}

const elsewhere: [string, (forgery: Forgery) => void][] = [
  ['a table outside the folder', ({ manifest }) => (manifest.tables[0]!.name = '../../storage/x')],
  ['an absolute table', ({ manifest }) => (manifest.tables[0]!.name = '/etc/passwd')],
  ['a table with a command', ({ manifest }) => (manifest.tables[0]!.name = `x" from program 'touch /tmp/x' --`)],
  ['a column with a command', ({ table }) => (table('people').columns[0] = `id") from program 'touch /tmp/x' --`)],
  ['a sequence with a command', ({ manifest }) => (manifest.sequences[0]!.name = `x'); drop table people; --`)],
  ['a sequence with a text', ({ manifest }) => (manifest.sequences[0]!.value = '1); drop table people; --')],
  ['escape characters in a date', ({ manifest }) => (manifest.takenAt = '\x1b]0;title\x07')],
  ['a migration of a path', ({ manifest }) => manifest.migrations.push('../../../tmp/x')],
  ['a key of an option', ({ manifest }) => manifest.encryptedTo.push('age1\n--output=/tmp/x')],
];

for (const [name, change] of elsewhere)
  test(`${name} is refused as a damaged manifest`, async () => {
    assert.match(await refusalOf(forge(name.replaceAll(' ', '-'), change)), /The manifest of .* is damaged/);
  });

test('a list that names a path instead of a hash is refused', async () => {
  for (const [name, line] of [
    ['path', `../../../../../../../etc/passwd 4 ${'a'.repeat(64)}\n`],
    ['size', `${'a'.repeat(64)} 999999999999 ${'a'.repeat(64)}\n`],
    ['endless', 'a'.repeat(5_000_000)],
  ] as const) {
    const copy = forge(`list-${name}`, ({ at, manifest }) => {
      writeFileSync(join(at, 'files.list'), line);
      manifest.files.list = hashOf(Buffer.from(line));
    });
    assert.match(await refusalOf(copy), /files\.list is damaged/, name);
  }
});

test('a link, a pipe or a device in place of a part is refused, and nothing is read from it', async () => {
  const parts = ['manifest.json', 'secret', 'files.list', 'tables/people.copy.gz'];
  const file = readdirSync(at('true/files'), { recursive: true, encoding: 'utf8' }).find((name) => name.length > 64)!;
  for (const part of [...parts, `files/${file}`]) {
    const ways: [string, (path: string) => void][] = [
      ['link', (path) => symlinkSync(at('true', part), path)],
      ['device', (path) => symlinkSync('/dev/zero', path)],
      ['pipe', (path) => execFileSync('mkfifo', [path])],
      ['folder', (path) => cpSync(at('true/tables'), path, { recursive: true })],
    ];
    for (const [way, put] of ways) {
      const copy = at(`${way}-${part.replaceAll('/', '-')}`);
      cpSync(at('true'), copy, { recursive: true });
      rmSync(join(copy, part));
      put(join(copy, part));
      assert.match(await refusalOf(copy), /cannot be read|is not a complete backup|is not what/, `${way} ${part}`);
      rmSync(copy, { recursive: true });
    }
  }
});

test('rows that unpack to more than the desk can have are refused before they are unpacked', async () => {
  const bombs: [string, Buffer, RegExp][] = [
    ['long', gzipSync(Buffer.alloc(300 * 1024 * 1024)), /a row is longer than/],
    ['many', gzipSync(Buffer.alloc(1_000_000, '\n')), /more rows than/],
  ];
  for (const [name, bytes, refused] of bombs) {
    const copy = forge(`bomb-${name}`, ({ at, table }) => {
      writeFileSync(join(at, 'tables/texts.copy.gz'), bytes);
      Object.assign(table('texts'), { bytes: bytes.length, sha256: hashOf(bytes) });
    });
    assert.match(await refusalOf(copy), refused);
  }
});

test('rows that end early, hold commands or do not fit are refused, and none is loaded', async () => {
  const ways: [string, (text: string) => string, RegExp][] = [
    ['psql', (text) => `\\! touch ${at('touched')}\n${text.split('\n').slice(1).join('\n')}`, /refuses the rows/],
    ['end', (text) => text.replace(/^.*$/m, '\\.'), /rows, and \d+ were backed up|refuses the rows/],
    ['binary', (text) => text.replace(/^[^\t]*/, 'PGCOPY\\n'), /refuses the rows/],
    ['null', (text) => text.replace(/^[^\t]*/, '\\\\N\0'), /refuses the rows/],
    ['twice', (text) => text.replace(/^(.*)\n.*$/m, '$1\n$1'), /refuses the rows/],
  ];
  for (const [name, change, refused] of ways) {
    const copy = forge(`rows-${name}`, ({ rows }) => rows('people', change));
    assert.match(await refusalOf(copy), refused, name);
  }
  assert.ok(!existsSync(at('touched')));
});

test('a table that is missing, unknown or without a column is refused', async () => {
  const missing = forge('table-missing', ({ manifest, table }) =>
    manifest.tables.splice(manifest.tables.indexOf(table('audit_links')), 1),
  );
  assert.match(await refusalOf(missing), /lacks the table audit_links/);
  const unknown = forge('table-unknown', ({ manifest, at, table }) => {
    manifest.tables.push({ ...table('people'), name: 'pg_authid' });
    cpSync(join(at, 'tables/people.copy.gz'), join(at, 'tables/pg_authid.copy.gz'));
  });
  assert.match(await refusalOf(unknown), /a table pg_authid that its version does not have/);
  const column = forge('column-missing', ({ table }) => table('people').columns.pop());
  assert.match(await refusalOf(column), /people of the backup does not have the columns/);
  const sequence = forge('sequence-unknown', ({ manifest }) =>
    manifest.sequences.push({ name: 'people', value: '1', called: true }),
  );
  assert.match(await refusalOf(sequence), /refuses the rows/);
});

test('a file whose content is another is refused, although the list names its hash', async () => {
  const other = Buffer.from('Another file, just as long as it was.');
  const copy = forge('file-other', ({ at, manifest }) => {
    const name = readdirSync(join(at, 'files'), { recursive: true, encoding: 'utf8' }).find(
      (each) => each.length > 64,
    )!;
    writeFileSync(join(at, 'files', name), other);
    const line = `${hashOf(content)} ${other.length} ${hashOf(other)}\n`;
    writeFileSync(join(at, 'files.list'), line);
    manifest.files.list = hashOf(Buffer.from(line));
  });
  assert.match(await refusalOf(copy), /The content of .* is not that of its name/);
});

test('a quarantine that the operator asks for counts, whatever the backup says about one', async () => {
  const copy = forge('quarantine', ({ rows, table }) => {
    rows('settings', (text) => `${text}quarantine\tnull\n`);
    table('settings').rows += 1;
  });
  const url = await makeEmptyDatabase();
  assert.equal(await restore([copy, '--quarantine'], environmentOf(url, 'storage-quarantine')), 0);
  assert.notEqual(await withHandle(url, readQuarantine), null);
});

test('the secret of another desk does not open the history, and the words of a changed row reach no terminal as commands', async () => {
  const closed = forge('closed', ({ at }) => writeFileSync(join(at, 'secret'), 'the secret of another desk\n'));
  const url = await makeEmptyDatabase();
  await assert.rejects(
    restore([closed], environmentOf(url, 'storage-closed', 'and a third secret of nobody at all')),
    HistoryKeyClosed,
  );
  const changed = forge('changed', ({ rows }) =>
    rows('tickets', (text) => text.replace(/DTO-\d+-\d\d/, '\x1b]0;owned\x07')),
  );
  const { code, stderr } = await belfry(['restore', changed], {
    env: {
      DATABASE_URL: await makeEmptyDatabase(),
      BELFRY_SECRET: secret,
      BELFRY_STORAGE: `file:${at('storage-changed')}`,
    },
  });
  assert.equal(code, 1, stderr);
  assert.match(stderr, /its row is not what its events make/);
  assert.ok(!stderr.includes('\x1b'), stderr);
});

test('a cut or shortened encrypted part, and a short key, are refused', { skip: ageMissing }, async () => {
  const { stderr } = spawnSync('age-keygen', ['--output', at('key.txt')], { encoding: 'utf8' });
  const recipient = /age1\w+/.exec(stderr)![0];
  assert.equal(await backup(['--recipient', recipient, at('closed-true')], environmentOf(desk.url, 'storage')), 0);
  const cut = at('closed-cut');
  cpSync(at('closed-true'), cut, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(cut, 'manifest.json'), 'utf8'));
  const people = manifest.tables.find(({ name }) => name === 'people')!;
  const path = join(cut, 'tables/people.copy.gz.age');
  // Cut in its last chunk, with a hash that fits.
  truncateSync(path, people.bytes - 5);
  const bytes = readFileSync(path);
  Object.assign(people, { bytes: bytes.length, sha256: hashOf(bytes) });
  writeFileSync(join(cut, 'manifest.json'), JSON.stringify(manifest));
  assert.match(await refusalOf(cut, ['--identity', at('key.txt')]), /cannot be encrypted or decrypted/);
  writeFileSync(at('short.txt'), readFileSync(at('key.txt'), 'utf8').slice(0, -20));
  assert.match(await refusalOf(at('closed-true'), ['--identity', at('short.txt')]), /cannot be encrypted or decrypted/);
});

test('a backup beside the new one that leads elsewhere gives it no file and does not stop it', async () => {
  const beside = at('beside');
  cpSync(at('true'), join(beside, '1'), { recursive: true });
  const name = readdirSync(join(beside, '1/files'), { recursive: true, encoding: 'utf8' }).find(
    (each) => each.length > 64,
  )!;
  const path = join(beside, '1/files', name);
  renameSync(path, at('moved'));
  symlinkSync(at('moved'), path);
  cpSync(at('true'), join(beside, '2'), { recursive: true });
  rmSync(join(beside, '2/manifest.json'));
  execFileSync('mkfifo', [join(beside, '2/manifest.json')]);
  assert.equal(await backup([join(beside, '3')], environmentOf(desk.url, 'storage')), 0);
  assert.equal(await backup(['verify', join(beside, '3')], environmentOf(desk.url, 'storage')), 0);
});
