import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMails } from '#desk/intake/read-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import type { World } from '#desk/spine/world.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db } = desk;

/** The desk's world, and a list of the unread mail count after each transaction. */
function counted(): { world: World; unread: number[] } {
  const unread: number[] = [];
  const transact: World['transact'] = async (work) => {
    const done = await desk.world.transact(work);
    const left = await db.selectFrom('incomingMails').select('id').where('outcome', 'is', null).execute();
    unread.push(left.length);
    return done;
  };
  return { world: { ...desk.world, transact }, unread };
}

let sent = 0;
async function saveMail(world: World, subject: string, body: string): Promise<string> {
  const raw = Buffer.from(
    `Message-ID: <read${sent++}@client.example>\r\nFrom: anna@client.example\r\nTo: wcms@desk.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`,
  );
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: 'anna@client.example', raw });
  assert.ok('saved' in received);
  return received.saved;
}

test('mails of ordinary size are placed in one transaction', async () => {
  const { world, unread } = counted();
  await readMails(world, [
    await saveMail(world, 'One', 'La page est vide.'),
    await saveMail(world, 'Two', 'Le logo manque.'),
  ]);
  assert.deepEqual(unread, [0]);
});

test('a mail that may be slow is parsed separately, so that others do not wait', async () => {
  const { world, unread } = counted();
  const long = await saveMail(world, 'Long', 'Voici le journal.\r\n'.repeat(20_000));
  await readMails(world, [long, await saveMail(world, 'Short', 'La page est vide.')]);
  assert.deepEqual(unread, [1, 0]);
  const read = await db
    .selectFrom('incomingMails')
    .select(['outcome', 'ticketId'])
    .where('id', '=', long)
    .executeTakeFirstOrThrow();
  assert.equal(read.outcome, 'opened');
  assert.ok(read.ticketId);
});

test('a mail whose file has no room waits through every retry, and is read once there is room', async () => {
  const put = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
  const full: World = { ...desk.world, storage: { ...desk.world.storage, put } };
  const file = [
    ...['Content-Type: multipart/mixed; boundary=p', '', '--p', 'Content-Type: text/plain', '', 'Voici la photo.'],
    ...[
      '--p',
      'Content-Type: image/png; name=p.png',
      'Content-Disposition: attachment; filename=p.png',
      '',
      'x',
      '--p--',
    ],
  ];
  const raw = Buffer.from(
    ['Message-ID: <full@client.example>', 'From: anna@client.example', 'Subject: Photo', ...file].join('\r\n'),
  );
  const received = await receiveMail(full, { mailbox: 'wcms@desk.example', envelopeFrom: 'anna@client.example', raw });
  assert.ok('saved' in received);
  const outcome = async () => {
    const row = db
      .selectFrom('incomingMails')
      .select(['outcome', 'attempts', 'ticketId'])
      .where('id', '=', received.saved);
    return row.executeTakeFirstOrThrow();
  };
  for (let tries = 0; tries < 5; tries++) await assert.rejects(readMails(full, [received.saved]), { code: 'ENOSPC' });
  assert.deepEqual(await outcome(), { outcome: null, attempts: 0, ticketId: null });
  await readMails(desk.world, [received.saved]);
  assert.equal((await outcome()).outcome, 'opened');
});
