import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChangedFields } from '#domain/directory/fields.ts';
import { formerFields, isNamed } from '#domain/history/former-fields.ts';

test('each change is undone in turn, the latest first', () => {
  const now = { 'name-fr': 'Trois', colour: 'red' };
  const changes: ChangedFields[] = [
    { 'name-fr': { from: 'Deux', to: 'Trois' } },
    { 'name-fr': { from: 'Un', to: 'Deux' }, colour: { from: 'grey', to: 'red' } },
    { 'name-fr': { from: null, to: 'Un' }, colour: { from: null, to: 'grey' } },
  ];
  const former = formerFields(now, changes);
  assert.deepEqual(former, [
    { 'name-fr': 'Deux', colour: 'red' },
    { 'name-fr': 'Un', colour: 'grey' },
    { 'name-fr': '', colour: '' },
  ]);
  assert.deepEqual([now, ...former].map(isNamed), [true, true, true, false]);
});

test('a value that the trail leaves out, and what is no field of the form, stay as they are now', () => {
  const now = { name: 'Rapport', email: 'claire@patrimoine.example' };
  const changes = [
    { email: { from: null, to: null }, retired: { from: null, to: 'retired' }, place: { from: '1', to: '2' } },
  ];
  assert.deepEqual(formerFields(now, changes), [now]);
});
