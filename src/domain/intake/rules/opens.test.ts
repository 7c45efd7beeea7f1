import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opens } from '#domain/intake/rules/opens.ts';

test('a mail that no other rule handles opens a ticket', () => {
  assert.deepEqual(opens(), { to: 'opened', reason: 'newContact' });
});
