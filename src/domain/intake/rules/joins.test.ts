import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joins } from '#domain/intake/rules/joins.ts';
import { answersUs, factsWith, ofParticipant } from '#test/intake-facts.ts';

const joined = { to: 'joined', ticketId: 'ticket' };

test('an answer to our signed letter from its recipient joins, and our signature proves the sender', () => {
  const intake = joins(factsWith(answersUs));
  assert.deepEqual(intake, { ...joined, provedBy: 'signedReply', reason: 'answersOurMail' });
});

test('a number quoted by a participant joins and proves nothing', () => {
  const intake = joins(factsWith(ofParticipant));
  assert.deepEqual(intake, { ...joined, provedBy: null, reason: 'quotesNumber' });
});

test('DKIM or SPF proves a participant who quotes a number', () => {
  const intake = joins(factsWith({ ...ofParticipant, provedBy: 'dkim' }));
  assert.deepEqual(intake, { ...joined, provedBy: 'dkim', reason: 'quotesNumber' });
});

test('a mail that refers to nothing is left to the next rule', () => {
  assert.equal(joins(factsWith()), null);
});
