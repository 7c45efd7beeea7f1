import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failedDmarc } from '#domain/intake/rules/failed-dmarc.ts';
import { answersUs, factsWith, ofParticipant } from '#test/intake-facts.ts';

const dmarcFailed = true;
const isHeld = { to: 'held', ticketId: 'ticket', why: 'dmarcFailed', reason: 'dmarcFailed' };

test('a participant whose domain disowns the mail is held', () => {
  assert.deepEqual(failedDmarc(factsWith({ dmarcFailed, ...ofParticipant })), isHeld);
});

test('so is an answer to our signed letter', () => {
  assert.deepEqual(failedDmarc(factsWith({ dmarcFailed, ...answersUs })), isHeld);
});

test('a new contact is left to the next rule: there is no ticket to protect', () => {
  assert.equal(failedDmarc(factsWith({ dmarcFailed })), null);
});

test('a domain without a DMARC result is left to the next rule', () => {
  assert.equal(failedDmarc(factsWith(ofParticipant)), null);
});
