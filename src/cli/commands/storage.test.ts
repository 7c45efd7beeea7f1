import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStorage } from '#cli/storage.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { belfry } from '#test/command.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';
import { unsigned } from '#test/signed-mail.ts';
import { startSwift, swiftMissing } from '#test/swift/swift.ts';

const folder = mkdtempSync(join(tmpdir(), 'belfry-storage-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const desk = await openTestDesk();
const here = openStorage({ address: `file:${folder}/here`, keys: null });
const world = { ...desk.world, storage: here };
const hashes: string[] = [];
for (const text of ['one', 'two', 'three']) {
  const saved = await savedFile(world, null, { name: `${text}.txt`, type: 'text/plain', content: Buffer.from(text) });
  const { sha256 } = await desk.db
    .selectFrom('files')
    .select('sha256')
    .where('id', '=', saved.id)
    .executeTakeFirstOrThrow();
  hashes.push(sha256);
}

function copy(from: string, to: string, keys: Record<string, string> = {}) {
  const env = { DATABASE_URL: desk.url, BELFRY_STORAGE: from, ...keys };
  return belfry(['storage', 'copy', '--to', to], { env });
}

test('all files go to a bucket and back, and a second copy finds them there', { skip: swiftMissing }, async () => {
  const { address, keys } = await startSwift();
  const asVariables = { AWS_ACCESS_KEY_ID: keys!.accessKeyId, AWS_SECRET_ACCESS_KEY: keys!.secretAccessKey };
  const first = await copy(`file:${folder}/here`, address, asVariables);
  assert.deepEqual([first.code, first.stderr], [0, '']);
  assert.match(first.stdout, /^3 files copied, 0 were there already/);
  const again = await copy(`file:${folder}/here`, address, asVariables);
  assert.match(again.stdout, /^0 files copied, 3 were there already/);
  const back = await copy(address, `file:${folder}/back`, asVariables);
  assert.match(back.stdout, /^3 files copied/);
  const there = openStorage({ address: `file:${folder}/back`, keys: null });
  for (const sha256 of hashes) assert.deepEqual(await there.get(sha256), await here.get(sha256));
});

test('a file that is missing is named, and all others are copied', async () => {
  await here.remove(hashes[1]!);
  const { code, stdout, stderr } = await copy(`file:${folder}/here`, `file:${folder}/there`);
  assert.equal(code, 1);
  assert.match(stdout, /^2 files copied/);
  assert.match(stderr, new RegExp(`File ${hashes[1]} is not in the storage`));
});

test('mails that are old enough leave the database, and are copied and backed up with the files', async () => {
  const raw = unsigned({
    from: 'anna@client.example',
    subject: 'Question',
    text: 'Une question.',
    messageId: '<a@client.example>',
  });
  const received = await receiveMail(desk.world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  assert.ok('saved' in received);
  await readMail(desk.world, received.saved);
  const move = (...args: string[]) =>
    belfry(['storage', 'mails', ...args], { env: { DATABASE_URL: desk.url, BELFRY_STORAGE: `file:${folder}/here` } });
  const young = await move('--older-than', '9999');
  assert.match(young.stdout, /^Mails older than 9999 days moved to file:.*: 0\.$/m);
  const moved = await move('--older-than', '0');
  assert.deepEqual([moved.code, moved.stderr], [0, '']);
  assert.match(moved.stdout, /^Mails older than 0 days moved to file:.*: 1\.$/m);
  assert.deepEqual(await here.get(contentKey(raw)), raw);
  assert.match((await copy(`file:${folder}/here`, `file:${folder}/mails`)).stdout, /^3 files copied/);
  for (const wrong of [
    ['--older-than', 'soon'],
    ['--to', 'file:x'],
  ])
    assert.match((await move(...wrong)).stderr, /Usage: belfry storage/);
});

test('a place that cannot be used is refused before anything is copied', async () => {
  const withoutKeys = await copy(`file:${folder}/here`, 's3://files?endpoint=https://s3.example');
  assert.equal(withoutKeys.code, 1);
  assert.match(withoutKeys.stderr, /Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY/);
  const elsewhere = await copy(`file:${folder}/here`, 'ftp://files');
  assert.notEqual(elsewhere.code, 0);
  assert.match(elsewhere.stderr, /--to is a place in the form of BELFRY_STORAGE/);
});
