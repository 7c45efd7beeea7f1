import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareThanks } from '#domain/intake/rules/bare-thanks.ts';
import { factsWith, ofParticipant } from '#test/intake-facts.ts';

test('a bare thank-you on a ticket is recorded there', () => {
  const intake = bareThanks(factsWith({ bareThanks: true, ...ofParticipant }));
  assert.deepEqual(intake, { to: 'thanks', ticketId: 'ticket', reason: 'bareThanks' });
});

test('thanks that point to nothing are for the next rule', () => {
  assert.equal(bareThanks(factsWith({ bareThanks: true })), null);
});

test('more than thanks is for the next rule', () => {
  assert.equal(bareThanks(factsWith(ofParticipant)), null);
});
