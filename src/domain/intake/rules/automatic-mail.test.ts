import assert from 'node:assert/strict';
import { test } from 'node:test';
import { automaticMail } from '#domain/intake/rules/automatic-mail.ts';
import { factsWith, ofStranger } from '#test/intake-facts.ts';

for (const automatic of ['autoReply', 'bounce', 'report', 'receipt'] as const)
  test(`${automatic} that refers to a ticket is recorded there, whatever its sender`, () => {
    const intake = automaticMail(factsWith({ automatic, ...ofStranger }));
    assert.deepEqual(intake, { to: 'automatic', ticketId: 'ticket', reason: automatic });
  });

test('automatic mail that answers none of our letters has no ticket', () => {
  const intake = automaticMail(factsWith({ automatic: 'autoReply' }));
  assert.deepEqual(intake, { to: 'automatic', ticketId: null, reason: 'autoReply' });
});

for (const automatic of ['list', 'thanks', null] as const)
  test(`${automatic ?? 'a mail from a person'} is left to the next rule`, () => {
    assert.equal(automaticMail(factsWith({ automatic })), null);
  });
