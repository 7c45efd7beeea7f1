import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentByMail } from '#domain/intake/rules/agent-by-mail.ts';
import { factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const senderIsAgent = true;

test('the mail of an agent who takes no part is held as a proposed note', () => {
  const intake = agentByMail(factsWith({ senderIsAgent, ...ofStranger }));
  assert.deepEqual(intake, { to: 'held', ticketId: 'ticket', why: 'agentByMail', reason: 'agentByMail' });
});

test('an agent who takes part is anybody', () => {
  assert.equal(agentByMail(factsWith({ senderIsAgent, ...ofParticipant })), null);
});

test('an agent who writes about nothing of ours is anybody', () => {
  assert.equal(agentByMail(factsWith({ senderIsAgent })), null);
});
