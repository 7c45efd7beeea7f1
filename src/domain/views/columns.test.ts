import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extraColumns, readColumns, usualColumns } from '#domain/views/columns.ts';

test('a list is as wide as its columns beyond the usual ones, and a hidden usual column makes room', () => {
  assert.equal(extraColumns(usualColumns), 0);
  assert.equal(extraColumns(readColumns([...usualColumns, 'field.budget', 'approval-asked'])), 2);
  const withoutDue = usualColumns.filter((column) => column !== 'due');
  assert.equal(extraColumns(readColumns([...withoutDue, 'field.budget', 'field.livraison'])), 0);
  assert.equal(extraColumns(readColumns([...withoutDue, 'tags', 'opened', 'changed'])), 1);
  assert.equal(extraColumns(readColumns([])), 0);
});
