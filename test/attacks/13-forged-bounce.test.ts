// A bounce or other delivery report, forged or not, opens or reopens a ticket, or marks a requester as undeliverable.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeMail } from '#desk/intake/take-mail.ts';
import { sendMails } from '#desk/sending/send-mails.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { markHandled } from '#desk/ticket/mark-handled.ts';
import { findTicket } from '#store/ticket/tickets.ts';
import { openTestDesk } from '#test/desk-world.ts';

const desk = await openTestDesk();
const { world, db } = desk;
const mailbox = 'wcms@desk.example';
const nadia = desk.actor('nadia');
let count = 0;

function arrives(head: string[], text: string) {
  const more = [
    `To: ${mailbox}`,
    `Message-ID: <${count++}@mx.agency.example>`,
    'Date: Tue, 24 Nov 2026 10:00:00 +0100',
  ];
  return takeMail(world, {
    mailbox,
    envelopeFrom: null,
    raw: Buffer.from([...head, ...more, '', text, ''].join('\r\n')),
  });
}

/** Sends the queued mails and returns their Message-IDs. */
async function post(): Promise<string[]> {
  const sent: string[] = [];
  const ids = desk.jobs.splice(0).flatMap((job) => (job.name === 'send-mail' ? [job.data.mailId] : []));
  const send = async ({ bytes }: { bytes: Uint8Array }) => {
    sent.push(/^message-id:\s*(<[^>]+>)/im.exec(Buffer.from(bytes).toString('latin1'))![1]!);
    return { accepted: '250' } as const;
  };
  await sendMails(world, { send, check: async () => ({ ready: true }) as const, close: () => undefined }, ids);
  return sent;
}

const bounce = ['From: MAILER-DAEMON <>', 'Subject: Mail delivery failed'];
const failed = (to: string, messageId: string) =>
  `Your message to ${to} could not be delivered: 550 5.1.1\r\n\r\nMessage-ID: ${messageId}`;

/** Returns a ticket that was marked handled, with the Message-ID of its notice. */
async function handled(to: string): Promise<{ number: string; notice: string }> {
  const opened = await arrives([`From: ${to}`, 'Subject: Startseite'], 'Die Startseite ist leer.');
  await post();
  await markHandled(world, nadia, opened.ticket!, { text: 'Die Startseite ist wieder da.' });
  return { number: opened.ticket!, notice: (await post())[0]! };
}

async function state(number: string, address: string) {
  const { status } = (await findTicket(db, nadia, number))!;
  const row = await db.selectFrom('addresses').select('bouncedAt').where('address', '=', address).executeTakeFirst();
  return { status, bounced: row?.bouncedAt != null };
}

test('unsigned reports open nothing, reopen nothing and mark nobody', async () => {
  const to = 'otto@agency.example';
  const { number, notice } = await handled(to);
  await closeTicket(world, nadia, number, { reason: 'spam' });
  const before = await db.selectFrom('tickets').select('id').execute();
  const forged = notice.replace(/\w(?=@)/, (last) => (last === '0' ? '1' : '0'));
  await arrives(bounce, failed(to, '<unknown@desk.example>'));
  await arrives(bounce, failed(to, forged));
  await arrives(['From: MAILER-DAEMON <>', `Subject: Undeliverable: [${number}] Startseite`], failed(to, forged));
  await arrives([`From: ${to}`, `Subject: Out of office: [${number}]`, 'Auto-Submitted: auto-replied'], 'Ich bin weg.');
  assert.deepEqual(await state(number, to), { status: 'closed', bounced: false });
  assert.deepEqual(await db.selectFrom('tickets').select('id').execute(), before);
});

test('R17: a permanent bounce of the notice reopens its ticket, even if the mail system does not name itself', async () => {
  const to = 'anna@agency.example';
  const { number, notice } = await handled(to);
  const result = await arrives(bounce, failed(to, notice));
  assert.deepEqual([result.outcome, result.reason?.code], ['automatic', 'bounceOfOurs']);
  assert.deepEqual(await state(number, to), { status: 'open', bounced: true });
});
