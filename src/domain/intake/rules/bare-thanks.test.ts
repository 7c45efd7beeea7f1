import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareThanks } from '#domain/intake/rules/bare-thanks.ts';
import { factsWith, ofParticipant } from '#test/intake-facts.ts';

test('a bare thank-you on a ticket is recorded there', () => {
  const intake = bareThanks(factsWith({ bareThanks: true, ...ofParticipant }));
  assert.deepEqual(intake, { to: 'thanks', ticketId: 'ticket', reason: 'bareThanks' });
});

test('thanks that refer to nothing are left to the next rule', () => {
  assert.equal(bareThanks(factsWith({ bareThanks: true })), null);
});

test('a text with more than thanks is left to the next rule', () => {
  assert.equal(bareThanks(factsWith(ofParticipant)), null);
});
