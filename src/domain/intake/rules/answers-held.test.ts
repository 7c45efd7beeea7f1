import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersHeld } from '#domain/intake/rules/answers-held.ts';
import { answersUs, factsWith } from '#test/intake-facts.ts';

test('a reply to the acknowledgement of a held reply is held with it', () => {
  const intake = answersHeld(factsWith({ answers: { ...answersUs.answers, held: true } }));
  assert.deepEqual(intake, { to: 'held', ticketId: 'ticket', why: 'answersHeld', reason: 'answersHeld' });
});

test('a reply to any other letter is for the next rule', () => {
  assert.equal(answersHeld(factsWith(answersUs)), null);
});
