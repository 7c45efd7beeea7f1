// Files and drafts without a ticket fill the disk. Uploads per network are limited, and abandoned files are deleted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discardUploads } from '#desk/files/discard-uploads.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { contactLimitsOf } from '#desk/limits/contact-limits.ts';
import { addNote } from '#desk/ticket/add-note.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const { world } = desk;
const nadia = desk.actor('nadia');

function upload(name: string, words: string) {
  return savedFile(world, nadia.personId, { name, type: 'text/plain', content: Buffer.from(words) });
}

async function ticketWith(fileId: string): Promise<void> {
  const opened = await receiveContact(world, null, {
    deskId: desk.cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email: 'files@client.example', name: null, phone: null, language: 'fr' },
    summary: 'Un fichier',
    text: 'Voici un fichier.',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  await addNote(world, nadia, opened.ticket.number, { text: 'Ci-joint.', fileIds: [fileId] });
}

test('an upload unused for a day is deleted with its bytes, and others stay', async () => {
  const saved = await upload('kept.txt', 'kept, and the same bytes');
  await ticketWith(saved.id);
  const same = await upload('same.txt', 'kept, and the same bytes');
  const given = await upload('given-up.txt', 'given up');
  const [{ sha256 }, { sha256: shared }] = [await hashOf(given.id), await hashOf(saved.id)];
  desk.at('2026-11-25T08:59:00Z');
  assert.equal(await discardUploads(world), 0);
  desk.at('2026-11-25T09:01:00Z');
  assert.equal(await discardUploads(world), 2);
  await assert.rejects(world.storage.get(sha256), /ENOENT/);
  assert.equal((await world.storage.get(shared)).toString(), 'kept, and the same bytes');
  const left = await desk.db.selectFrom('files').select('id').execute();
  assert.deepEqual(left, [{ id: saved.id }]);
  assert.notEqual(same.id, saved.id);
});

function hashOf(id: string) {
  return desk.db.selectFrom('files').select('sha256').where('id', '=', id).executeTakeFirstOrThrow();
}

const mebibyte = 1024 * 1024;
const limits = contactLimitsOf(world);

test('unsent typed text cannot fill the disk', async () => {
  const grow = (characters: number, isNew = true) => limits.takeDraft('2001:db8::1', { isNew, characters });
  for (let draft = 0; draft < 20; draft++) assert.equal(await grow(mebibyte), null);
  assert.ok((await limits.takeDraft('2001:db8::2', { isNew: false, characters: 1 }))! > 0);
  assert.equal(await grow(-100, false), null, 'who takes words out needs no room');
});

test('files without a ticket cannot fill the disk, in an hour or a day', async () => {
  for (let file = 0; file < 12; file++) assert.equal(await limits.takeFile('192.0.2.1', 25 * mebibyte), null);
  const wait = await limits.takeFile('192.0.2.1', 1);
  assert.ok(wait !== null && wait <= 60 * 60, 'until the hour has ended');
});
