// S/MIME, PGP, winmail.dat, messages within messages and calendars are shown wrongly, or their content runs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { world, db } = desk;

async function opened(name: string) {
  const raw = readFileSync(new URL(`../mail/${name}.eml`, import.meta.url));
  const reception = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw });
  if (!('saved' in reception)) throw new Error(reception.refused);
  await readMail(world, reception.saved);
  const { protection } = await db
    .selectFrom('incomingMails')
    .select('protection')
    .where('id', '=', reception.saved)
    .executeTakeFirstOrThrow();
  const entry = await db
    .selectFrom('entries')
    .leftJoin('texts', 'texts.id', 'entries.textId')
    .select(['entries.id', 'texts.text'])
    .where('entries.mailId', '=', reception.saved)
    .executeTakeFirst();
  const files = await db
    .selectFrom('files')
    .select(['id', 'name', 'type'])
    .where('entryId', '=', entry?.id ?? null)
    .execute();
  return { protection, text: entry?.text ?? '', files };
}

test('a valid signature is shown, and altered content does not count as signed', async () => {
  assert.equal((await opened('smime-signed')).protection, 'signatureValid');
  assert.equal((await opened('smime-signed-and-altered')).protection, 'signatureBroken');
  assert.equal((await opened('smime-signed-by-another')).protection, 'signatureUnverified');
});

test('an encrypted part is marked as encrypted and stays a file', async () => {
  for (const name of ['smime-encrypted', 'pgp-encrypted']) {
    const { protection, files } = await opened(name);
    assert.equal(protection, 'encrypted', name);
    assert.ok(files.length > 0, name);
  }
});

test('the files of a winmail.dat are extracted, and nothing runs', async () => {
  const { files } = await opened('winmail-with-two-files');
  assert.equal(files.length, 2);
  assert.ok(files.every(({ name }) => name !== 'winmail.dat'));
});

test('a nested message and a calendar are files that no browser opens on our site', async () => {
  for (const name of ['forward-as-attachment', 'calendar-invitation-of-outlook', 'visiting-card-as-a-file']) {
    const { files } = await opened(name);
    assert.ok(files.length > 0, name);
    for (const { id } of files) {
      const reply = await fetch(`${desk.url}/api/v1/files/${id}?inline=1`, {
        headers: { Authorization: `Bearer ${await desk.token('nadia')}` },
      });
      await reply.arrayBuffer();
      assert.equal(reply.status, 200, name);
      assert.match(reply.headers.get('content-disposition') ?? '', /^attachment/, name);
      assert.equal(reply.headers.get('x-content-type-options'), 'nosniff');
      assert.match(reply.headers.get('content-security-policy') ?? '', /sandbox/);
    }
  }
});
