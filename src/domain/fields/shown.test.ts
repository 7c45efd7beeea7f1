import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Audience, type Field, newField } from '#domain/fields/field.ts';
import { fieldsShownTo, plainValue } from '#domain/fields/shown.ts';

const field = (key: Audience): Field => ({
  ...newField,
  ...{ id: key, deskId: 'desk', key, type: 'number', options: [], position: 1, retiredAt: null },
  ...{ visibleTo: key, editableBy: 'agent' },
});
const fields = (['agent', 'serviceManager', 'requester'] as const).map(field);
const ticket = { fields: Object.fromEntries(fields.map(({ id }) => [id, { number: 1 }])), fieldNames: {} };

test('each reader sees the fields that are visible to them, and agents see all', () => {
  const shown = (of: Parameters<typeof fieldsShownTo>[0]) =>
    fieldsShownTo(of, ticket, fields).map(({ field: { key } }) => key);
  assert.deepEqual(shown('desk'), ['agent', 'serviceManager', 'requester']);
  assert.deepEqual(shown('organisation'), ['serviceManager', 'requester']);
  assert.deepEqual(shown('own'), ['requester']);
  assert.deepEqual(shown('participant'), ['requester']);
});

test('an erased text has no value, and a value without a field is not shown', () => {
  const erased = { fields: { agent: { textId: 'gone' }, other: { number: 1 } }, fieldNames: {} };
  const [only, ...others] = fieldsShownTo('desk', erased, fields);
  assert.deepEqual([only!.value, plainValue(only!.value), others], [{ type: 'gone' }, null, []]);
});
