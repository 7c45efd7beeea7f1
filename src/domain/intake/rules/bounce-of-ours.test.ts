import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounceOfOurs } from '#domain/intake/rules/bounce-of-ours.ts';
import { factsWith } from '#test/intake-facts.ts';

const bounceOf = { mailId: 'mail', ticketId: 'ticket', permanent: true };

test('a bounce of a letter that we signed tells of that letter', () => {
  const intake = bounceOfOurs(factsWith({ automatic: 'bounce', bounceOf }));
  assert.deepEqual(intake, { to: 'bounce', ...bounceOf, reason: 'bounceOfOurs' });
});

test('a bounce without our signature is for the next rule', () => {
  assert.equal(bounceOfOurs(factsWith({ automatic: 'bounce' })), null);
});

test('a receipt for a letter of ours is no bounce', () => {
  assert.equal(bounceOfOurs(factsWith({ automatic: 'receipt', bounceOf })), null);
});
