import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { onOneLine, replaceBetween, spansBetween, withoutEnd, withoutEnds } from '#domain/text-scan.ts';

// Short texts of few characters, so that each pattern matches often. The patterns are what the functions replace.
const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', '\t', '\n', '.', '<', '>', '(', ')'),
  maxLength: 14,
});
const same = (one: (text: string) => unknown, other: (text: string) => unknown) =>
  fc.assert(fc.property(text, (each) => assert.deepEqual(one(each), other(each))));

test('the end of a text, and both ends, lose the same characters as by a pattern', () => {
  same(
    (each) => withoutEnd(each, /[\s.]/),
    (each) => each.replace(/[\s.]+$/, ''),
  );
  same(
    (each) => withoutEnds(each, /[^\p{L}]/u),
    (each) => each.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''),
  );
});

test('a run of whitespace with a line break becomes one space', () => {
  same(onOneLine, (each) => each.replace(/\s*\n\s*/g, ' '));
});

test('the parts between two signs are the same as by a pattern', () => {
  same(
    (each) => replaceBetween(each, /</g, '>', () => '-'),
    (each) => each.replace(/<[^>]*>/g, '-'),
  );
  same(
    (each) => spansBetween(each, /\(/g, ')'),
    (each) => [...each.matchAll(/\([^)]*\)/g)].map(({ index, 0: found }) => [index, index + found.length]),
  );
});
