// Two processes store and discard the same bytes at once: no acknowledged file may lose its bytes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { openTransact } from '#desk/spine/transaction.ts';
import type { World } from '#desk/spine/world.ts';
import { openDatabase } from '#store/database/database.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const nadia = desk.actor('nadia');
const pairs = 300;

/** A second process: its own connections, the same database and storage. */
const otherDb = openDatabase({ url: desk.url, connectionsMax: 4 });
atEnd(() => otherDb.destroy());
const other: World = { ...world, db: otherDb, transact: openTransact(otherDb, world.queue, world.hints) };

const contents = Array.from({ length: pairs }, (_, place) => Buffer.from(`the same bytes ${place}`));

function upload(content: Buffer) {
  return savedFile(world, nadia.personId, { name: 'a.txt', type: 'text/plain', content });
}

test('300 uploads keep their bytes while older uploads of the same bytes are discarded', async () => {
  for (const content of contents) await upload(content);
  desk.at('2026-11-25T09:01:00Z');
  const discarding = [discardUploads(other), discardUploads(world)];
  const saved = await Promise.all(contents.map(upload));
  await Promise.all(discarding);
  await discardUploads(other);
  const files = await db.selectFrom('files').select(['id', 'sha256']).execute();
  assert.deepEqual(files.map(({ id }) => id).sort(), saved.map(({ id }) => id).sort());
  const lost: string[] = [];
  for (const { id, sha256 } of files) await world.storage.get(sha256).catch(() => lost.push(id));
  assert.equal(lost.length, 0, `${lost.length} of ${pairs} files lost their bytes`);
});

test('bytes are deleted once no file uses them', async () => {
  const files = await db.selectFrom('files').select('sha256').execute();
  desk.at('2026-11-27T09:01:00Z');
  await Promise.all([discardUploads(other), discardUploads(world)]);
  for (const { sha256 } of files) await assert.rejects(world.storage.get(sha256), /ENOENT/);
});
