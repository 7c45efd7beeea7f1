import assert from 'node:assert/strict';
import { test } from 'node:test';
import { erasePerson } from '#desk/erasure/erase-person.ts';
import { sweepContents } from '#desk/files/discard-uploads.ts';
import { mailHtml } from '#desk/intake/mail-html.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { storeMails } from '#desk/intake/store-mails.ts';
import { openSnapshot } from '#store/backup/backup-tables.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { lostInSample } from '#store/files/sample.ts';
import { listMails } from '#store/intake/mail-lists.ts';
import { readRawMail } from '#store/intake/stored-mails.ts';
import { openMailDesk } from '#test/mail-desk.ts';
import { unsigned } from '#test/signed-mail.ts';

const desk = await openMailDesk();
const { world, db } = desk;
const later = '2099-01-01T00:00:00Z';

function htmlMail(from: string): Buffer {
  return unsigned({
    ...{ from, subject: 'Bannière', messageId: `<${from}>`, headers: ['Content-Type: text/html; charset=utf-8'] },
    text: '<p>La <b>bannière</b> est grise.</p>',
  });
}

async function moveAll(): Promise<number> {
  let moved = 0;
  for await (moved of storeMails(world, later));
  return moved;
}

const rowOf = (id: string) => db.selectFrom('incomingMails').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

async function receive(raw: Buffer): Promise<string> {
  const { ticket } = await desk.receive(raw);
  const mails = db.selectFrom('incomingMails').select('id').where('ticketId', '=', ticket.id);
  return (await mails.executeTakeFirstOrThrow()).id;
}

test('a mail in the storage is shown, listed, backed up and counted as before, and leaves the database', async () => {
  const raw = htmlMail('anna@client.example');
  const id = await receive(raw);
  const entry = { mailId: id, isWholeMail: true, files: [] };
  const shown = async () => ({
    html: await mailHtml(world, entry, (file) => file),
    bytes: (await listMails(db, desk.actor('nadia'), { limit: 5, after: null })).map(({ rawBytes }) => rawBytes),
    raw: await readRawMail(world, id, raw.byteLength),
  });
  const before = await shown();
  assert.match(before.html ?? '', /<b>bannière<\/b>/);
  assert.equal(await moveAll(), 1);
  const { raw: left, storedSha256, storedBytes } = await rowOf(id);
  assert.deepEqual([left.byteLength, storedSha256, storedBytes], [0, contentKey(raw), raw.byteLength]);
  assert.deepEqual(await shown(), before);
  assert.equal(await readRawMail(world, id, raw.byteLength - 1), null);
  assert.equal(await moveAll(), 0);

  const snapshot = await openSnapshot(desk.databaseUrl);
  const hashes = await Array.fromAsync(snapshot.fileHashes());
  await snapshot.close();
  assert.deepEqual(hashes, [contentKey(raw)]);
  assert.deepEqual(await lostInSample(db, world.storage), []);
});

test('no sweep removes the bytes of a mail, and health notices if they are gone', async () => {
  const { storedSha256 } = await db
    .selectFrom('incomingMails')
    .select('storedSha256')
    .where('storedSha256', 'is not', null)
    .executeTakeFirstOrThrow();
  assert.deepEqual(await db.selectFrom('contentChecks').selectAll().execute(), []);
  const dueAt = '2026-01-01T00:00:00Z';
  await db.insertInto('contentChecks').values({ id: world.newId(), sha256: storedSha256!, dueAt }).execute();
  assert.equal(await sweepContents(world), 0);
  const content = await world.storage.get(storedSha256!);
  await world.storage.remove(storedSha256!);
  assert.deepEqual(await lostInSample(db, world.storage), [storedSha256]);
  await world.storage.put(content);
});

test('mails that wait, that belong to no ticket, or that were erased stay where they are', async () => {
  const waiting = await receiveMail(world, {
    ...{ mailbox: 'wcms@desk.example', envelopeFrom: null, raw: htmlMail('bea@client.example') },
  });
  assert.ok('saved' in waiting);
  const erased = await receive(htmlMail('carl@client.example'));
  await db
    .updateTable('incomingMails')
    .set({ raw: Buffer.alloc(0) })
    .where('id', '=', erased)
    .execute();
  const parked = await receive(htmlMail('dora@client.example'));
  await db.updateTable('incomingMails').set({ ticketId: null, outcome: 'parked' }).where('id', '=', parked).execute();
  assert.equal(await moveAll(), 0);
  assert.ok((await rowOf(waiting.saved)).raw.byteLength > 0);
});

test('the mails of an erased person leave the storage, too', async () => {
  const id = await receive(htmlMail('claire.dumont@patrimoine.example'));
  assert.equal(await moveAll(), 1);
  const { storedSha256 } = await rowOf(id);
  const done = await erasePerson(world, desk.actor('jonas'), desk.cast.people.claire, 'AGR 2026/1');
  assert.deepEqual(done, { erased: true });
  assert.equal((await rowOf(id)).storedSha256, null);
  await sweepContents(world);
  assert.equal(await world.storage.has(storedSha256!), false);
});
