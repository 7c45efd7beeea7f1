import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from '#domain/staff/mentions.ts';

const people = [
  { personId: 'nadia', name: 'Nadia El Amrani' },
  { personId: 'tom', name: 'Tom Willems' },
  { personId: 'zoe', name: 'Zoé Lambert' },
  { personId: 'zoe2', name: 'Zoé Lambrecht' },
];

test('a mention matches a whole name, or a first name that is unique', () => {
  assert.deepEqual(mentionsIn('@Nadia El Amrani, voyez-vous la même erreur ? @tom', people), ['nadia', 'tom']);
  assert.deepEqual(mentionsIn('Merci (@Tom).', people), ['tom']);
});

test('a shared first name mentions nobody, and a whole name its owner', () => {
  assert.deepEqual(mentionsIn('@Zoé regarde', people), []);
  assert.deepEqual(mentionsIn('@zoe lambert regarde, pas @ZOÉ LAMBRECHT', people), ['zoe', 'zoe2']);
});

test('an address, a longer word and a repeated mention are not mentions', () => {
  assert.deepEqual(mentionsIn('tom@tom.example, @tomate, @Nadiar', people), []);
  assert.deepEqual(mentionsIn('@Tom et encore @Tom Willems', people), ['tom']);
});

test('a line break within a name counts as a space', () => {
  assert.deepEqual(mentionsIn('@Nadia\u00a0El\nAmrani', people), ['nadia']);
});
