import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsIn } from '#domain/staff/mentions.ts';

const people = [
  { personId: 'nadia', name: 'Nadia El Amrani' },
  { personId: 'tom', name: 'Tom Willems' },
  { personId: 'zoe', name: 'Zoé Lambert' },
  { personId: 'zoe2', name: 'Zoé Lambrecht' },
];

test('a note names whom it calls by their whole name, or by a first name that is theirs alone', () => {
  assert.deepEqual(mentionsIn('@Nadia El Amrani, voyez-vous la même erreur ? @tom', people), ['nadia', 'tom']);
  assert.deepEqual(mentionsIn('Merci (@Tom).', people), ['tom']);
});

test('a first name that two share names nobody, and the whole name whom it is of', () => {
  assert.deepEqual(mentionsIn('@Zoé regarde', people), []);
  assert.deepEqual(mentionsIn('@zoe lambert regarde, pas @ZOÉ LAMBRECHT', people), ['zoe', 'zoe2']);
});

test('an address, a longer word and a second call are no mention', () => {
  assert.deepEqual(mentionsIn('tom@tom.example, @tomate, @Nadiar', people), []);
  assert.deepEqual(mentionsIn('@Tom et encore @Tom Willems', people), ['tom']);
});

test('a break of the line within a name is a space', () => {
  assert.deepEqual(mentionsIn('@Nadia\u00a0El\nAmrani', people), ['nadia']);
});
