import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opens } from '#domain/intake/rules/opens.ts';

test('what no other rule knew opens a ticket', () => {
  assert.deepEqual(opens(), { to: 'opened', reason: 'newContact' });
});
