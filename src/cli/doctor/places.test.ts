import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeProblems } from '#cli/doctor/examine.ts';
import { openFolderStorage } from '#store/files/file-storage.ts';
import { watchPlaces } from '#store/files/places.ts';
import { atEnd } from '#test/at-end.ts';
import { mountSmallDisk, smallDiskMissing } from '#test/crash/small-disk.ts';
import { openTestDatabase } from '#test/database.ts';

const { db } = await openTestDatabase();
const folder = mkdtempSync(join(tmpdir(), 'places-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));

/** The output of `doctor` about a file folder. */
async function linesOf(files: string): Promise<string[]> {
  const found = await watchPlaces(db, openFolderStorage(files))();
  return placeProblems(found, { storage: { address: `file:${files}`, keys: null } });
}

test('a folder and a database with room are no problem, and the check leaves no file', async () => {
  const files = join(folder, 'well');
  assert.deepEqual(await linesOf(files), []);
  assert.deepEqual(readdirSync(files), []);
});

test('an unusable folder is reported with the remedy', async () => {
  writeFileSync(join(folder, 'file'), '');
  const [line] = await linesOf(join(folder, 'file', 'below'));
  assert.match(line ?? '', /BELFRY_STORAGE\): the folder may not be written\. Give it to the user/);
});

test('a full disk is reported even if the folder already has files', { skip: smallDiskMissing }, async (t) => {
  const disk = mountSmallDisk(join(folder, 'disk'), 1);
  t.after(() => disk.remove());
  const storage = openFolderStorage(disk.folder);
  await storage.put(Buffer.from('kept before'));
  disk.fill();
  const [line] = await linesOf(disk.folder);
  assert.match(line ?? '', /the disk is full\. Mail with files waits/);
  await assert.rejects(storage.put(Buffer.alloc(300_000, 2)), { code: 'ENOSPC' });
  // The failed write left no partial file, so the disk is as full as before.
  disk.makeRoom();
  assert.deepEqual(await linesOf(disk.folder), []);
  const names = readdirSync(disk.folder, { recursive: true }).map(String);
  assert.deepEqual(
    names.filter((name) => /\.\d+\.\d+$/.test(name)),
    [],
  );
});

test('a bucket is called a service, not a disk or a folder', () => {
  const storage = { address: 's3://files?endpoint=https://s3.example', keys: null };
  const lines = (['full', 'closed', 'lost'] as const).flatMap((failure) =>
    placeProblems([{ place: 'files', failure, since: '2026-11-24T09:00:00Z' }], { storage }),
  );
  assert.match(lines[0]!, /the service is full/);
  assert.match(lines[1]!, /the service refuses the keys, or has no such bucket/);
  assert.match(lines[2]!, /the service does not answer, or answers with an error/);
});
