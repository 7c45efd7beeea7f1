import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Desk } from '#domain/desks/desk.ts';
import { noTargets, typedTargets } from '#domain/targets/typed-targets.ts';
import { formTargetSentences } from './targets-view.ts';

const desk = (targets: Partial<Desk['targets']>) =>
  ({ firstAnswerServiceHours: 4, targets: { ...noTargets, ...targets } }) as Desk;
const shownOf = (...of: Parameters<typeof formTargetSentences>) =>
  formTargetSentences(...of).map((sentence) => sentence.replaceAll('\u00a0', ' '));
const badge = { key: 'badge', kind: 'request' } as const;

test('a form without targets of its own has those of the desk', () => {
  assert.deepEqual(shownOf(desk({ usual: { nextAnswer: 8, handled: null } }), badge, 'en'), [
    'Every ticket: first answer within 4 hours, next answer within 8 hours, no target for handling.',
  ]);
});

test('a rule for the form and a priority shows for that priority alone', () => {
  const rules = [{ form: 'badge', kind: null, priority: 'high' as const, hours: { firstAnswer: 1 } }];
  const shown = shownOf(desk({ rules }), badge, 'en');
  const quick = shown.filter((sentence) => sentence.includes('first answer within 1 hour,'));
  assert.equal(shown.length, 4);
  assert.equal(quick.length, 1);
  assert.match(quick[0]!, /high/i);
  assert.equal(shownOf(desk({ rules }), { key: 'other', kind: 'request' }, 'en').length, 1);
});

test('the targets page begins a rule for a form that has none', () => {
  const rules = [{ form: 'badge', kind: null, priority: null, hours: { handled: 8 } }];
  assert.equal(typedTargets({ ...noTargets, rules }, 'other')['rule-1-form'], 'other');
  assert.equal(typedTargets({ ...noTargets, rules }, 'badge')['rule-1-form'], '');
});
