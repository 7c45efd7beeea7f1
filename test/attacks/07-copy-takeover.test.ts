// Attack 7: a mail that spoofs the victim, with the attacker in Cc, gives the attacker access to the whole history.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openMailDesk, passes } from '#test/mail-desk.ts';

const desk = await openMailDesk();
const claire = desk.actor('claire').email!;
const emil = desk.actor('emil').email!;

for (const [name, headers] of [
  ['unauthenticated', []],
  ['authenticated', [passes('patrimoine.example')]],
] as const)
  test(`a person in copy of an ${name} mail does not take part, and is neither notified nor shown anything`, async () => {
    const first = await desk.receive({ from: claire, headers: [passes('patrimoine.example')] });
    await desk.letters();
    const { number } = first.ticket;
    const copied = [`Cc: ${emil}, eve@evil.example`, ...headers];
    await desk.receive({ from: claire, subject: `[${number}]`, text: 'Ajoutez-les.', headers: copied });
    const sent = await desk.call('nadia', 'POST', `/tickets/${number}/answers`, { text: 'Voici l’historique.' });
    assert.equal(sent.status, 201);
    assert.deepEqual(
      (await desk.letters()).map(({ to }) => to),
      [claire],
    );
    assert.equal((await desk.call('emil', 'GET', `/tickets/${number}`)).status, 404);
    const reply = await desk.receive({ from: emil, subject: `[${number}]`, headers: [passes('patrimoine.example')] });
    assert.equal(reply.outcome, 'held');
  });
