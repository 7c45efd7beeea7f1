import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { flow, unflow } from '#mail/read/message/flowed.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const joined = (text: string) => unflow(text, { deletesBlank: false });

for (const language of languages)
  test(`every letter in ${language} has lines of at most 72 columns, except addresses, and unfolds to the original`, () => {
    for (const [name, letter] of Object.entries(sampleLetters(language))) {
      const { text } = writeLetter(letter);
      const flowed = flow(text);
      assert.equal(joined(flowed), text, name);
      const wide = flowed.split('\n').filter((line) => line.length > 72 && line.trim().includes(' '));
      assert.deepEqual(wide, [], name);
    }
  });

test('a line that would look like a quote, flowed space or envelope is escaped', () => {
  const text = '> not quoted\n  indented code\nFrom here on\n-- \nSupport';
  assert.equal(flow(text), ' > not quoted\n   indented code\n From here on\n-- \nSupport');
  assert.equal(joined(' > not quoted').trim(), '> not quoted');
});

test('spaces at the end of a line do not continue it', () => {
  assert.equal(flow('one  \ntwo'), 'one\ntwo');
});
