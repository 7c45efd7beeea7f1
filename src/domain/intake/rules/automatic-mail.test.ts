import assert from 'node:assert/strict';
import { test } from 'node:test';
import { automaticMail } from '#domain/intake/rules/automatic-mail.ts';
import { answersUs, factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

for (const automatic of ['autoReply', 'bounce', 'report', 'receipt'] as const)
  test(`${automatic} that refers to a ticket is recorded there, whatever its sender`, () => {
    const intake = automaticMail(factsWith({ automatic, ...ofStranger }));
    assert.deepEqual(intake, { to: 'automatic', ticketId: 'ticket', internal: true, reason: automatic });
  });

test('only the desk sees it, unless its sender may write to the ticket', () => {
  const isInternal = (facts: Parameters<typeof factsWith>[0]) => {
    const intake = automaticMail(factsWith({ automatic: 'autoReply', ...facts }));
    return intake?.to === 'automatic' && intake.internal;
  };
  assert.deepEqual([ofParticipant, answersUs].map(isInternal), [false, false]);
  const toHeld = { answers: { ...answersUs.answers, takesPart: false, held: true } };
  const forged = { ...ofParticipant, dmarcFailed: true };
  assert.deepEqual([ofStranger, toHeld, forged].map(isInternal), [true, true, true]);
});

test('automatic mail that answers none of our letters has no ticket', () => {
  const intake = automaticMail(factsWith({ automatic: 'autoReply' }));
  assert.deepEqual(intake, { to: 'automatic', ticketId: null, internal: false, reason: 'autoReply' });
});

for (const automatic of ['list', 'thanks', null] as const)
  test(`${automatic ?? 'a mail from a person'} is left to the next rule`, () => {
    assert.equal(automaticMail(factsWith({ automatic })), null);
  });
