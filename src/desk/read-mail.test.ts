import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMails } from '#desk/read-mail.ts';
import { receiveMail } from '#desk/receive-mail.ts';
import type { World } from '#desk/world.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { db } = desk;

/** The desk's world, and how many mails wait unread at the end of each transaction. */
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
async function keep(world: World, subject: string, body: string): Promise<string> {
  const raw = Buffer.from(
    `Message-ID: <read${sent++}@client.example>\r\nFrom: anna@client.example\r\nTo: wcms@desk.example\r\nSubject: ${subject}\r\n\r\n${body}\r\n`,
  );
  const kept = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: 'anna@client.example', raw });
  assert.ok('kept' in kept);
  return kept.kept;
}

test('mails of an ordinary size are placed in one transaction', async () => {
  const { world, unread } = counted();
  await readMails(world, [await keep(world, 'One', 'La page est vide.'), await keep(world, 'Two', 'Le logo manque.')]);
  assert.deepEqual(unread, [0]);
});

test('a mail that may take long is parsed by itself, so that no other waits for it', async () => {
  const { world, unread } = counted();
  const long = await keep(world, 'Long', 'Voici le journal.\r\n'.repeat(20_000));
  await readMails(world, [long, await keep(world, 'Short', 'La page est vide.')]);
  assert.deepEqual(unread, [1, 0]);
  const read = await db
    .selectFrom('incomingMails')
    .select(['outcome', 'ticketId'])
    .where('id', '=', long)
    .executeTakeFirstOrThrow();
  assert.equal(read.outcome, 'opened');
  assert.ok(read.ticketId);
});
