// Attack 6: the From of an agent or of another requester, a display name or a Reply-To passes for somebody.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const [claire, nadia] = [desk.actor('claire').email!, desk.actor('nadia').email!];
const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const subject = `[${ticket.number}]`;

test('an agent’s mail is a proposed note, proved or not, and is answered by nobody', async () => {
  await desk.letters();
  for (const headers of [[], [passes('desk.example')]]) {
    const { outcome, reason } = await desk.receive({ from: nadia, subject, text: 'Clôturez ce ticket.', headers });
    assert.deepEqual([outcome, reason.code], ['held', 'agentByMail']);
  }
  assert.equal((await desk.reread(ticket.number)).status, 'new');
  assert.deepEqual(await desk.letters(), []);
});

test('a new ticket in an agent’s name is warned of', async () => {
  const { ticket: own } = await desk.receive({ from: nadia });
  assert.deepEqual([own.provedBy, own.senderWarning], [null, 'knownPerson']);
});

test('a display name and a Reply-To give nobody’s rights, and are stored beside the From for agents', async () => {
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
