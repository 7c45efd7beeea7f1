import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actTexts } from '#domain/messages/acts.ts';
import { actsOfTexts } from './acts-of-texts.ts';

const [tom, networks] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'];
const printer = '0199aaaa-0000-7000-8000-000000000003';
const departure = '0199aaaa-0000-7000-8000-000000000004';

test('every action survives its form', () => {
  const texts = {
    team: networks,
    assign: tom,
    priority: 'site:blocks',
    kind: 'incident',
    urgent: 'off',
    tag: printer,
    fields: 'budget=12,50\nsize=small',
    checklist: departure,
    close: 'spam',
  };
  assert.deepEqual(actTexts(actsOfTexts(texts)), texts);
  assert.deepEqual(actsOfTexts({ team: 'desk', assign: 'nobody' }), [
    { do: 'team', teamId: null },
    { do: 'assign', to: 'nobody' },
  ]);
});

test('an unknown value is not an action', () => {
  const texts = { team: 'x', assign: 'all', priority: 'site', kind: 'x', urgent: '1', close: 'solved' };
  assert.deepEqual(actsOfTexts(texts), []);
  assert.deepEqual(actsOfTexts({ fields: 'budget=\n=5\nBudget=5\nbudget' }), []);
});
