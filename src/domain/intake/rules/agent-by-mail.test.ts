import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agentByMail } from '#domain/intake/rules/agent-by-mail.ts';
import { factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const senderIsAgent = true;

test('a mail from an agent who does not take part is held as a proposed note', () => {
  const intake = agentByMail(factsWith({ senderIsAgent, ...ofStranger }));
  assert.deepEqual(intake, { to: 'held', ticketId: 'ticket', why: 'agentByMail', reason: 'agentByMail' });
});

test('an agent who takes part counts as an ordinary participant', () => {
  assert.equal(agentByMail(factsWith({ senderIsAgent, ...ofParticipant })), null);
});

test('an agent who refers to none of our tickets counts as an ordinary sender', () => {
  assert.equal(agentByMail(factsWith({ senderIsAgent })), null);
});
