import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stranger } from '#domain/intake/rules/stranger.ts';
import { answersOthers, answersUs, factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const isHeld = { to: 'held', ticketId: 'ticket', why: 'notTakingPart', reason: 'notTakingPart' };

test('who quotes a number and takes no part is held', () => {
  assert.deepEqual(stranger(factsWith(ofStranger)), isHeld);
});

test('a proved address takes no more part than another', () => {
  assert.deepEqual(stranger(factsWith({ ...ofStranger, provedBy: 'dkim' })), isHeld);
});

test('who answers what we wrote to somebody else is held', () => {
  assert.deepEqual(stranger(factsWith(answersOthers)), isHeld);
});

test('who answers what we wrote to them is for the next rule', () => {
  assert.equal(stranger(factsWith({ answers: { ...answersUs.answers, takesPart: false } })), null);
});

test('who takes part is for the next rule', () => {
  assert.equal(stranger(factsWith(ofParticipant)), null);
});

test('who points to nothing is for the next rule', () => {
  assert.equal(stranger(factsWith()), null);
});
