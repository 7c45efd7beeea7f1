import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Audience, type Field, newField } from '#domain/fields/field.ts';
import { fieldsShown, plainValue } from '#domain/fields/shown.ts';

const field = (key: Audience): Field => ({
  ...newField,
  ...{ id: key, deskId: 'desk', key, type: 'number', options: [], position: 1, retiredAt: null },
  ...{ visibleTo: key, editableBy: 'agent' },
});
const fields = (['agent', 'serviceManager', 'requester'] as const).map(field);

test('an erased text has no value, and a value without a field is not shown', () => {
  const erased = { fields: { agent: { textId: 'gone' }, other: { number: 1 } }, fieldNames: {} };
  const [only, ...others] = fieldsShown(erased, fields);
  assert.deepEqual([only!.value, plainValue(only!.value), others], [{ type: 'gone' }, null, []]);
});
