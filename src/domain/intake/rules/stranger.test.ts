import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stranger } from '#domain/intake/rules/stranger.ts';
import { answersOthers, answersUs, factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const isHeld = { to: 'held', ticketId: 'ticket', why: 'notTakingPart', reason: 'notTakingPart' };

test('a sender who quotes a number but does not take part is held', () => {
  assert.deepEqual(stranger(factsWith(ofStranger)), isHeld);
});

test('a proved address alone does not make a participant', () => {
  assert.deepEqual(stranger(factsWith({ ...ofStranger, provedBy: 'dkim' })), isHeld);
});

test('an answer to a letter sent to somebody else is held', () => {
  assert.deepEqual(stranger(factsWith(answersOthers)), isHeld);
});

test('an answer to a letter sent to this sender is left to the next rule', () => {
  assert.equal(stranger(factsWith({ answers: { ...answersUs.answers, takesPart: false } })), null);
});

test('a participant is left to the next rule', () => {
  assert.equal(stranger(factsWith(ofParticipant)), null);
});

test('a mail that refers to nothing is left to the next rule', () => {
  assert.equal(stranger(factsWith()), null);
});
