import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, test } from 'node:test';
import { CommandRefused } from '#cli/command-refused.ts';
import { run as backup } from '#cli/commands/backup.ts';
import { run as restore } from '#cli/commands/restore.ts';
import { readEnvironment } from '#cli/environment.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { ageMissing } from '#test/age.ts';
import { atEnd } from '#test/at-end.ts';
import { mountSmallDisk, smallDiskMissing } from '#test/crash/small-disk.ts';
import { makeEmptyDatabase } from '#test/database.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'belfry-test-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const desk = await openTestDesk();
const world = { ...desk.world, storage: openFolderStorage(join(folder, 'storage')) };
const at = (name: string) => join(folder, name);
const environmentOf = (url: string, storage = at('storage')) =>
  readEnvironment({ DATABASE_URL: url, BELFRY_SECRET: 'a secret of the tests', BELFRY_STORAGE: `file:${storage}` });
const here = environmentOf(desk.url);

async function attach(text: string): Promise<void> {
  const content = Buffer.from(text);
  await savedFile(world, desk.actor('nadia').personId, { name: 'a.txt', type: 'text/plain', content });
}

/** The stored files of a backup by name, with the number that the disk gives to each. */
function filesIn(backupFolder: string): Map<string, number> {
  const names = readdirSync(join(backupFolder, 'files'), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.length > 64);
  return new Map(files.map((name) => [name, statSync(join(backupFolder, 'files', name)).ino]));
}

/** The message of a refusal. */
async function refusal(work: Promise<number>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof CommandRefused, String(error));
  return error.message;
}

/** The lines on stderr of a command that finds faults. */
async function complaint(args: string[]): Promise<string> {
  const written = mock.method(process.stderr, 'write', () => true);
  try {
    assert.equal(await backup(args, here), 1);
    return written.mock.calls.map(({ arguments: [line] }) => String(line)).join('');
  } finally {
    written.mock.restore();
  }
}

await attach('The first file.');
await attach('The second file.');

test('the next backup beside it links to the files that it has, and copies the new ones', async () => {
  assert.equal(await backup([at('plain/1')], here), 0);
  await attach('A file of the next day.');
  assert.equal(await backup([at('plain/2')], here), 0);
  const [first, second] = [filesIn(at('plain/1')), filesIn(at('plain/2'))];
  assert.deepEqual([first.size, second.size], [2, 3]);
  for (const [name, disk] of first) assert.equal(second.get(name), disk);
  assert.equal(await backup(['--full', at('plain/3')], here), 0);
  const third = filesIn(at('plain/3'));
  for (const [name, disk] of second) assert.notEqual(third.get(name), disk);
});

test('a file that was cut in the backup before is copied again', async () => {
  const [name] = filesIn(at('plain/3')).keys();
  truncateSync(join(at('plain/3/files'), name!), 3);
  assert.match(await complaint(['verify', at('plain/3')]), /was cut after 3 of \d+ bytes/);
  assert.equal(await backup([at('plain/4')], here), 0);
  assert.equal(await backup(['verify', at('plain/4')], here), 0);
});

test('--keep deletes the oldest complete backups, and nothing else', async () => {
  writeFileSync(at('plain/notes.txt'), 'Keep me.');
  assert.equal(await backup(['--keep', '2', at('plain/5')], here), 0);
  assert.deepEqual(readdirSync(at('plain')).sort(), ['4', '5', 'notes.txt']);
  assert.equal(await backup(['verify', at('plain/5')], here), 0);
});

test('a backup of the database alone has no files and is restored beside a storage that has them', async () => {
  assert.equal(await backup(['--database-only', at('alone')], here), 0);
  assert.deepEqual(readdirSync(at('alone')).sort(), ['manifest.json', 'secret', 'tables']);
  assert.equal(await backup(['verify', at('alone')], here), 0);
  assert.equal(await restore([at('alone')], environmentOf(await makeEmptyDatabase())), 0);
});

test('a cut, changed or missing part is found without a database', async () => {
  const damage: [string, (path: string) => void][] = [
    ['tables/people.copy.gz', (path) => truncateSync(path, statSync(path).size - 1)],
    ['files.list', (path) => writeFileSync(path, '')],
    ['secret', (path) => rmSync(path)],
  ];
  for (const [part, spoil] of damage) {
    const copy = at(`spoilt-${part.split('/')[0]}`);
    cpSync(at('plain/5'), copy, { recursive: true });
    spoil(join(copy, part));
    assert.match(await complaint(['verify', copy]), /cannot be read|is not what was backed up/, part);
  }
  rmSync(at('spoilt-secret/manifest.json'));
  assert.match(await refusal(backup(['verify', at('spoilt-secret')], here)), /is not a complete backup/);
});

test('a full disk leaves nothing that looks like a backup, and names the cause', {
  skip: smallDiskMissing,
}, async () => {
  const disk = mountSmallDisk(at('disk'), 2);
  atEnd(() => disk.remove());
  disk.fill(20_000);
  assert.match(await refusal(backup([join(disk.folder, 'new')], here)), /its disk is full/);
  assert.deepEqual(readdirSync(disk.folder), ['filler']);
});

const key = at('key.txt');
const recipient = ageMissing ? '' : makeKey(key);

/** Makes a private key and returns its public one. */
function makeKey(path: string): string {
  const { stderr } = spawnSync('age-keygen', ['--output', path], { encoding: 'utf8' });
  return /age1\w+/.exec(stderr)![0];
}

test('an encrypted backup shows nothing, and is verified, taken over and restored', { skip: ageMissing }, async () => {
  assert.equal(await backup(['--recipient', recipient, at('closed/1')], here), 0);
  assert.equal(await backup(['--recipient', recipient, at('closed/2')], here), 0);
  assert.deepEqual(filesIn(at('closed/2')), filesIn(at('closed/1')));
  for (const name of readdirSync(at('closed/2'), { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(at('closed/2'), name)).isFile() || /^(manifest\.json|files\.list)$/.test(name)) continue;
    assert.match(readFileSync(join(at('closed/2'), name), 'latin1'), /^age-encryption\.org\/v1\n/, name);
  }
  assert.equal(await backup(['verify', at('closed/2')], here), 0);
  assert.equal(await backup(['verify', at('closed/2'), '--identity', key], here), 0);
  const target = environmentOf(await makeEmptyDatabase(), at('storage-again'));
  assert.equal(await restore([at('closed/2'), '--identity', key], target), 0);
  const names = (name: string) => readdirSync(at(name), { recursive: true }).sort();
  assert.deepEqual(names('storage-again'), names('storage'));
});

test('a missing or wrong key is refused before anything changes', { skip: ageMissing }, async () => {
  makeKey(at('other.txt'));
  const target = environmentOf(await makeEmptyDatabase(), at('storage-none'));
  assert.match(await refusal(restore([at('closed/1')], target)), /Name the file of its private key/);
  assert.match(
    await refusal(restore([at('closed/1'), '--identity', at('other.txt')], target)),
    /cannot be encrypted or decrypted: no identity matched any of the recipients/,
  );
  assert.match(await refusal(backup(['--recipient', 'age1wrong', at('never')], here)), /cannot be encrypted/);
  assert.ok(!existsSync(at('never')) && !existsSync(at('storage-none')));
});
