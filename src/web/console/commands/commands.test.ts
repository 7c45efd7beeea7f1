import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { consoleWords } from '#locales/console/messages.ts';
import { best, fit } from '#web/console/commands/fuzzy.ts';
import { firstClash, readKey, withOwnKeys } from '#web/console/commands/own-keys.ts';
import { commands, type Place } from '#web/console/commands/table.ts';
import { noKeys, readKeys } from './use-keys.ts';

test('no key has two meanings in one place, and none is the prefix of another', () => {
  assert.equal(firstClash(commands), null);
});

test('each command has its own name in every language', () => {
  for (const language of languages) {
    const { names } = consoleWords[language].commands;
    assert.deepEqual(Object.keys(names).sort(), commands.map(({ id }) => id).sort());
    assert.equal(new Set(Object.values(names)).size, commands.length, language);
  }
});

test('a custom key that equals another command’s key, or its prefix, is a clash', () => {
  assert.deepEqual(firstClash(withOwnKeys({ take: 'a' }))?.key, 'a');
  assert.deepEqual(firstClash(withOwnKeys({ take: 'g' }))?.key, 'g n');
  assert.equal(firstClash(withOwnKeys({ take: 'q', answer: '' })), null);
});

test('a custom key is one character, or two', () => {
  assert.equal(readKey(' y '), 'y');
  assert.equal(readKey('g  y'), 'g y');
  for (const text of ['', 'Ctrl+k', 'Tab', 'a b c']) assert.equal(readKey(text), null, text);
});

test('two keys in sequence are a command, unless too much time passes', () => {
  assert.equal(typed('list', ['g', 'm']), 'goMine');
  assert.equal(typed('list', ['g', 'm'], 2_000), null);
  assert.equal(typed('ticket', ['g', 'q']), null);
});

test('a key has the meaning of its place', () => {
  assert.equal(typed('list', ['n']), 'bulkNote');
  assert.equal(typed('ticket', ['n']), 'note');
  assert.equal(typed('anywhere', ['n']), null);
  assert.equal(typed('ticket', ['?']), 'keys');
});

test('a command is found by the beginnings of its words, without accents, the best first', () => {
  assert.equal(fit('xyz', 'Answer'), null);
  assert.deepEqual(
    best('trai', ['Aller aux tickets traités', 'Entre ta main'], (text) => text),
    ['Aller aux tickets traités'],
  );
  assert.deepEqual(
    best('no', ['Another', 'Write a note'], (text) => text),
    ['Write a note', 'Another'],
  );
});

function typed(place: Place, keys: string[], between = 100): string | null {
  let so = noKeys;
  let at = 0;
  for (const key of keys) {
    const { command, after } = readKeys(commands, place, so, { key, ctrl: false, at });
    if (command) return command.id;
    so = after;
    at += between;
  }
  return null;
}
