import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounceOfOurs } from '#domain/intake/rules/bounce-of-ours.ts';
import { factsWith } from '#test/intake-facts.ts';

const letter = { mailId: 'mail', ticketId: 'ticket', permanent: true };
const bounceOf = { ...letter, namesRecipient: true };

test('a bounce of a signed letter is linked to that letter', () => {
  const intake = bounceOfOurs(factsWith({ automatic: 'bounce', bounceOf }));
  assert.deepEqual(intake, { to: 'bounce', ...letter, reason: 'bounceOfOurs' });
});

test('a bounce of a signed letter about another recipient changes nothing', () => {
  const intake = bounceOfOurs(factsWith({ automatic: 'bounce', bounceOf: { ...bounceOf, namesRecipient: false } }));
  assert.deepEqual(intake, { to: 'nowhere', reason: 'bounceOfOther' });
});

test('a bounce without our signature is left to the next rule', () => {
  assert.equal(bounceOfOurs(factsWith({ automatic: 'bounce' })), null);
});

test('a receipt for our letter is not a bounce', () => {
  assert.equal(bounceOfOurs(factsWith({ automatic: 'receipt', bounceOf })), null);
});
