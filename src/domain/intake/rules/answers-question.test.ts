import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersQuestion } from '#domain/intake/rules/answers-question.ts';
import { factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const conversation = { ticketId: 'ticket', conversationId: 'question', toSender: true, isSigned: true };
const answered = {
  to: 'conversation',
  ticketId: 'ticket',
  conversationId: 'question',
  of: 'asked',
  provedBy: 'signedReply',
  automatic: null,
  reason: 'answersQuestion',
};
const ofOther = { ...answered, of: 'other', provedBy: null };

test('a reply to our signed question from the address that was asked is its answer', () => {
  assert.deepEqual(answersQuestion(factsWith({ conversation })), answered);
});

test('a reply found by its reference alone is proved by DKIM or SPF, or not at all', () => {
  const byReference = { ...conversation, isSigned: false };
  assert.deepEqual(answersQuestion(factsWith({ conversation: byReference })), { ...answered, provedBy: null });
  const signed = factsWith({ conversation: byReference, provedBy: 'dkim' });
  assert.deepEqual(answersQuestion(signed), { ...answered, provedBy: 'dkim' });
});

test('another sender, several senders and a disowned mail are kept as from somebody else', () => {
  assert.deepEqual(answersQuestion(factsWith({ conversation: { ...conversation, toSender: false } })), ofOther);
  assert.deepEqual(answersQuestion(factsWith({ conversation, ambiguous: true })), ofOther);
  assert.deepEqual(answersQuestion(factsWith({ conversation, dmarcFailed: true })), ofOther);
});

test('the third party answers the question even if they quote the ticket', () => {
  assert.deepEqual(answersQuestion(factsWith({ conversation, ...ofParticipant })), answered);
});

test('a participant who quotes the ticket and was not asked writes to the ticket', () => {
  const leaked = { ...conversation, toSender: false };
  assert.equal(answersQuestion(factsWith({ conversation: leaked, ...ofParticipant })), null);
  assert.deepEqual(answersQuestion(factsWith({ conversation: leaked, ...ofStranger })), ofOther);
});

test('an automatic reply is recorded as automatic, mail through a list as a person’s', () => {
  assert.deepEqual(answersQuestion(factsWith({ conversation, automatic: 'autoReply' })), {
    ...answered,
    automatic: 'autoReply',
  });
  assert.deepEqual(answersQuestion(factsWith({ conversation, automatic: 'list' })), answered);
});

test('a mail about no question is left to the next rule', () => {
  assert.equal(answersQuestion(factsWith(ofParticipant)), null);
});
