// Attack 4: an outsider mails with somebody else's ticket number in the subject, to write into the ticket or to read it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fails, openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const eve = 'eve@evil.example';
const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const subject = `Re: [${ticket.number}]`;
await desk.letters();

const seenBy = async (who: 'claire' | 'nadia') => {
  const { body } = await desk.call(who, 'GET', `/tickets/${ticket.number}/entries`);
  return body.items.map(({ text }) => text);
};

test('a stranger who quotes the number is held, with any proof, and the requester reads nothing of it', async () => {
  for (const headers of [[], [passes('evil.example')]]) {
    const { outcome } = await desk.receive({ from: eve, subject, text: 'Zq7-stranger', headers });
    assert.equal(outcome, 'held');
  }
  assert.equal(
    (await seenBy('claire')).some((text) => text?.includes('Zq7')),
    false,
  );
  assert.ok((await seenBy('nadia')).some((text) => text?.includes('Zq7')));
  const { status, participantIds } = await desk.reread(ticket.number);
  assert.deepEqual([status, participantIds.length], ['new', 1]);
  for (const { subject: said, whole } of await desk.letters()) assert.doesNotMatch(said + whole, /DTO-|Zq7/);
});

test('a participant’s unproved name joins as “not proved”; with a failed DMARC it is held', async () => {
  const joined = await desk.receive({ from: claire, subject, text: 'Encore.' });
  assert.deepEqual([joined.outcome, joined.reason], ['continued', { code: 'quotesNumber' }]);
  const held = await desk.receive({ from: claire, subject, headers: [fails('patrimoine.example')] });
  assert.deepEqual([held.outcome, held.reason.code], ['held', 'dmarcFailed']);
  assert.deepEqual(await desk.letters(), []);
});

test('a stranger who calls the mail automatic writes for the desk alone, and the requester gets no file of it', async () => {
  const file = 'Content-Type: application/pdf; name=Zq8.pdf\r\nContent-Disposition: attachment\r\n\r\nx';
  const raw = [
    ...[`From: ${eve}`, 'To: wcms@desk.example', `Subject: ${subject}`, 'Message-ID: <zq8@evil.example>'],
    ...['Auto-Submitted: auto-replied', 'Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'Zq8-stranger'],
    ...['--b', file, '--b--', ''],
  ].join('\r\n');
  const { outcome, reason } = await desk.receive(Buffer.from(raw));
  assert.deepEqual([outcome, reason], ['automatic', { code: 'autoReply' }]);
  const { items } = (await desk.call('nadia', 'GET', `/tickets/${ticket.number}/entries`)).body;
  const entry = items.find(({ text }) => text === 'Zq8-stranger');
  assert.deepEqual([entry?.kind, entry?.automatic, entry?.attachments.length], ['note', true, 1]);
  assert.equal((await seenBy('claire')).includes('Zq8-stranger'), false);
  assert.equal((await desk.call('claire', 'GET', `/files/${entry?.attachments[0].id}`)).status, 404);
});

test('the requester reads their own automatic reply', async () => {
  await desk.receive({ from: claire, subject, text: 'Absente.', headers: ['Auto-Submitted: auto-replied'] });
  assert.ok((await seenBy('claire')).includes('Absente.'));
});
