// Attack 6: an attacker forges the From of an agent or of another requester, or poses as them by a display name or a Reply-To.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFromMail } from '#desk/intake/open-from-mail.ts';
import { readMail } from '#desk/intake/read-mail.ts';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { receiveMail } from '#desk/intake/receive-mail.ts';
import { closeTicket } from '#desk/ticket/close-ticket.ts';
import { acceptHeld } from '#desk/ticket/decide-held.ts';
import { bytesOf, fails, openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const { world, cast } = desk;
const [claire, nadia] = [desk.actor('claire').email!, desk.actor('nadia').email!];
const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const subject = `[${ticket.number}]`;

test('an agent’s mail is a proposed note, proved or not, and gets no reply', async () => {
  await desk.letters();
  for (const headers of [[], [passes('desk.example')]]) {
    const { outcome, reason } = await desk.receive({ from: nadia, subject, text: 'Clôturez ce ticket.', headers });
    assert.deepEqual([outcome, reason.code], ['held', 'agentByMail']);
  }
  assert.equal((await desk.reread(ticket.number)).status, 'new');
  assert.deepEqual(await desk.letters(), []);
});

test('a new ticket in an agent’s name has a warning', async () => {
  const { ticket: own } = await desk.receive({ from: nadia });
  assert.deepEqual([own.provedBy, own.senderWarning], [null, 'knownPerson']);
});

test('a display name and a Reply-To give no rights, and agents see them beside the From', async () => {
  const from = `"${claire}" <eve@evil.example>`;
  const held = await desk.receive({ from, subject, headers: [`Reply-To: ${claire}`, passes('evil.example')] });
  assert.equal(held.outcome, 'held');
  const { findings, fromAddress } = await desk.db
    .selectFrom('incomingMails')
    .select(['findings', 'fromAddress'])
    .where('ticketId', '=', ticket.id)
    .where('fromAddress', '=', 'eve@evil.example')
    .executeTakeFirstOrThrow();
  assert.deepEqual([fromAddress, findings?.replyTo, findings?.dmarc], ['eve@evil.example', claire, 'pass']);
});

/** Receives an automatic mail, from which an agent then opens a ticket. */
async function openAutomatic(from: string) {
  const raw = bytesOf({ from, headers: ['Auto-Submitted: auto-replied'] });
  const received = await receiveMail(world, { mailbox: 'wcms@desk.example', envelopeFrom: '', raw });
  assert.ok('saved' in received);
  await readMail(world, received.saved);
  const opened = await openFromMail(world, desk.actor('nadia'), received.saved);
  assert.ok('ticket' in opened);
  return opened.ticket;
}

async function openForm(email: string) {
  const opened = await receiveContact(world, null, {
    deskId: cast.desks.wcms,
    channel: 'form',
    language: 'fr',
    kind: 'question',
    site: null,
    urgent: false,
    requester: { email, name: null, phone: null, language: 'fr' },
    summary: 'Une question',
    text: 'Une question ?',
    fileIds: [],
  });
  assert.ok('ticket' in opened);
  return opened.ticket;
}

/** An agent accepts a non-participant's reply to a closed ticket. Returns the follow-up ticket. */
async function openFollowUp(from: string, headers: string[] = []) {
  const closed = await openForm('asker@stranger.example');
  await closeTicket(world, desk.actor('nadia'), closed.number, { reason: 'spam' });
  await desk.receive({ from, headers, subject: `[${closed.number}]` });
  const [entryId] = (await desk.reread(closed.number)).heldIds;
  const accepted = await acceptHeld(world, desk.actor('nadia'), closed.number, entryId!);
  assert.ok('ticket' in accepted);
  assert.equal(accepted.ticket.followUpOf, closed.id);
  return accepted.ticket;
}

for (const [who, email] of [
  ['an agent', desk.actor('sofie').email!],
  ['an editor', desk.actor('hugo').email!],
] as const)
  for (const [way, open] of [
    ['a form', openForm],
    ['an automatic mail', openAutomatic],
    ['a follow-up', openFollowUp],
  ] as const)
    test(`${way} in the name of ${who} with an unproved address has a warning`, async () => {
      await desk.db.updateTable('addresses').set({ provedAt: null }).where('address', '=', email).execute();
      const { provedBy, senderWarning } = await open(email);
      assert.deepEqual([provedBy, senderWarning], [null, 'knownPerson']);
    });

test('a reply that failed DMARC is marked on the follow-up that it opens', async () => {
  const opened = await openFollowUp(claire, [fails('patrimoine.example')]);
  assert.deepEqual([opened.provedBy, opened.senderWarning], [null, 'dmarcFailed']);
});
