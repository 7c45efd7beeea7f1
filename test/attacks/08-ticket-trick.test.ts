// Attack 8: the desk's address receives another service's verification mail, which the attacker reads as a requester.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const code = 'Zq7-493021';

test('a no-reply mail that quotes the attacker’s ticket is held, and no requester sees its code', async () => {
  const { ticket } = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
  const [letter] = await desk.letters();
  const verification = { from: 'no-reply@chat.example', text: `Your code: ${code}`, headers: [passes('chat.example')] };
  for (const pointing of [
    { subject: `Confirm your address [${ticket.number}]` },
    { subject: 'Confirm your address', headers: [...verification.headers, `In-Reply-To: ${letter!.messageId}`] },
  ])
    assert.equal((await desk.receive({ ...verification, ...pointing })).outcome, 'held');
  const { body } = await desk.call('claire', 'GET', `/tickets/${ticket.number}/entries`);
  assert.equal(JSON.stringify(body).includes('Zq7'), false);
  assert.deepEqual(await desk.letters(), [], 'nor is the service answered');
});

test('replies go to the desk’s one address: no ticket has its own', async () => {
  await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
  const [letter] = await desk.letters();
  const addresses = [...letter!.whole.matchAll(/^(?:from|reply-to):.*?([\w.+-]+@[\w.-]+)/gim)].map(
    ([, address]) => address,
  );
  assert.deepEqual([...new Set(addresses)], ['wcms@desk.example']);
});

test('a verification mail without a reference opens a ticket visible only to its sender', async () => {
  const { ticket } = await desk.receive({ from: 'no-reply@chat.example', text: code });
  assert.equal((await desk.call('claire', 'GET', `/tickets/${ticket.number}`)).status, 404);
  assert.deepEqual(await desk.letters(), []);
});
