import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { decideIntake, intakeRules } from '#domain/intake/decide-intake.ts';
import { answersOthers, answersUs, factsWith, ofParticipant, ofStranger } from '#test/intake-facts.ts';

const folder = join(import.meta.dirname, 'rules');
const guide = readFileSync(join(import.meta.dirname, '../../../docs/mail.md'), 'utf8');

test('docs/mail.md explains every rule in the order of evaluation', () => {
  const rows = [...guide.matchAll(/^\| (\d+) \| `(\w+)` \| (.+) \| (.+) \|$/gm)];
  assert.deepEqual(
    rows.map(([, place, name]) => [Number(place), name]),
    intakeRules.map(({ name }, place) => [place + 1, name]),
  );
  for (const [row, , , goes, why] of rows) assert.ok(goes!.trim() && why!.trim(), row);
});

test('each rule has its own file, with its test beside it', () => {
  const files = intakeRules.map(({ name }) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
  const expected = files.flatMap((file) => [`${file}.ts`, `${file}.test.ts`]);
  assert.deepEqual(readdirSync(folder).sort(), expected.sort());
});

const whichever = fc.record({
  fromOurselves: fc.boolean(),
  bareThanks: fc.boolean(),
  senderIsAgent: fc.boolean(),
  dmarcFailed: fc.boolean(),
  provedBy: fc.constantFrom('dkim', 'spf', null),
  ambiguous: fc.boolean(),
  automatic: fc.constantFrom(null, 'autoReply', 'bounce', 'report', 'receipt', 'list'),
  bounceOf: fc.constantFrom(null, { mailId: 'mail', ticketId: 'ticket', permanent: true, namesRecipient: true }),
  answers: fc.constantFrom(null, answersUs.answers, answersOthers.answers),
  conversation: fc.constantFrom(
    null,
    { ticketId: 'ticket', conversationId: 'question', toSender: true, isSigned: true },
    { ticketId: 'ticket', conversationId: 'question', toSender: false, isSigned: false },
  ),
  quotes: fc.constantFrom(null, ofParticipant.quotes, ofStranger.quotes),
});

test('every mail has a destination (R1)', () => {
  fc.assert(fc.property(whichever, (facts) => decideIntake(facts).to !== undefined));
});

test('nobody joins a ticket without taking part in it or answering our letter to them (R23)', () => {
  fc.assert(
    fc.property(whichever, (facts) => {
      if (decideIntake(facts).to !== 'joined') return;
      const { answers, quotes } = facts;
      assert.ok(answers ? answers.takesPart || answers.toSender : quotes?.takesPart);
      assert.ok(!facts.dmarcFailed && !facts.fromOurselves);
    }),
  );
});

test('our own mail is dropped, even if it looks like an answer', () => {
  assert.equal(decideIntake(factsWith({ fromOurselves: true, ...answersUs })).to, 'nowhere');
});

test('a stranger’s automatic reply is recorded, not held: an agent has nothing to do', () => {
  assert.equal(decideIntake(factsWith({ automatic: 'autoReply', ...ofStranger })).to, 'automatic');
});
