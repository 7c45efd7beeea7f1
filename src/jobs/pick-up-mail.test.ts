import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailsATurn } from '#desk/intake/pick-up-mail.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { pickUpMail } from '#jobs/pick-up-mail.ts';
import type { Relay } from '#mail/send/relay.ts';
import { listUnreadMails } from '#store/intake/incoming-mails.ts';
import { bytesOf, openMailDesk } from '#test/mail-desk.ts';

const { world, db } = await openMailDesk();
const sent: string[] = [];
const relay: Relay = {
  send: async ({ to }) => {
    sent.push(to);
    return { accepted: '250 ok' };
  },
  check: async () => ({ ready: true }),
  close: () => undefined,
};

test('one round reads all mails that an outage left unread, and not one turn of them', async () => {
  for (let mail = 0; mail < mailsATurn + 20; mail++) {
    const raw = bytesOf({ from: `Anna <anna${mail}@client.example>` });
    assert.ok('saved' in (await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw })));
  }
  assert.equal((await listUnreadMails(db, 500)).length, mailsATurn + 20);
  await pickUpMail({ world, relay });
  assert.deepEqual(await listUnreadMails(db, 500), []);
});

test('in a rush, letters of the last seconds are left to wait, and older ones are sent', async () => {
  await db.updateTable('outgoingMails').set({ state: 'sent' }).execute();
  sent.length = 0;
  await receiveFrom('old', 'new', 'a', 'b', 'c');
  await pickUpMail({ world, relay });
  assert.deepEqual(sent, []);
  const dueAt = new Date(Date.now() - 16_000).toISOString();
  await db.updateTable('outgoingMails').set({ dueAt }).where('address', '=', 'old@client.example').execute();
  await receiveFrom('d', 'e', 'f', 'g', 'h');
  await pickUpMail({ world, relay });
  assert.deepEqual(sent, ['old@client.example']);
  await pickUpMail({ world, relay });
  assert.equal(sent.length, 10);
});

/** Saves one mail of each sender, all unread. */
async function receiveFrom(...names: string[]): Promise<void> {
  for (const name of names) {
    const raw = bytesOf({ from: `${name}@client.example` });
    assert.ok('saved' in (await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: null, raw })));
  }
}
