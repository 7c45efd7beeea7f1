// Attack 5: a stranger forges In-Reply-To with a predictable Message-ID, so that the mail passes for a reply to ours.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
const [letter] = await desk.letters();

test('an invented signature with a valid id opens a new ticket', async () => {
  const invented = letter!.messageId.replace(/\.[0-9a-f]{32}@/, `.${'0'.repeat(32)}@`);
  assert.notEqual(invented, letter!.messageId);
  const { outcome, ticket: own } = await desk.receive({
    from: 'eve@evil.example',
    headers: [`In-Reply-To: ${invented}`],
  });
  assert.equal(outcome, 'opened');
  assert.notEqual(own.id, ticket.id);
});

test('a real Message-ID answered from another address than its recipient’s is held', async () => {
  const headers = [`In-Reply-To: ${letter!.messageId}`, `References: ${letter!.messageId}`];
  assert.equal((await desk.receive({ from: 'eve@evil.example', headers })).outcome, 'held');
  const { outcome, reason } = await desk.receive({ from: claire, headers });
  assert.deepEqual([outcome, reason.code], ['continued', 'answersOurMail']);
});
