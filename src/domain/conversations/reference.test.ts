import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReferences, referenceOf, writeReference } from '#domain/conversations/reference.ts';
import { findNumbers } from '#domain/ticket/number.ts';

const reference = referenceOf(Uint8Array.from({ length: 16 }, (_, place) => place * 17));

test('a written reference is read again, whatever stands around it', () => {
  const written = writeReference(reference);
  assert.match(written, /^\[Q(?:-[B-Z]{4}){3}\]$/);
  assert.deepEqual(readReferences(`Re: AW: ${written} Devis`), [reference]);
  assert.deepEqual(readReferences(written.toLowerCase()), [reference]);
  assert.deepEqual(readReferences(`${written} ${written}`), [reference]);
});

test('a reference is no ticket number, and a ticket number no reference', () => {
  assert.deepEqual(findNumbers(writeReference(reference)), []);
  assert.deepEqual(readReferences('[DTO-104217-39] Devis'), []);
});

test('a text with vowels, digits or a letter less is no reference', () => {
  for (const text of ['[Q-ABCD-BCDF-BCDF]', '[Q-1234-BCDF-BCDF]', '[Q-BCD-BCDF-BCDF]', 'Q-BCDF-BCDF-BCDF'])
    assert.deepEqual(readReferences(text), [], text);
});

test('too few random bytes are refused', () => {
  assert.throws(() => referenceOf(new Uint8Array(11)), RangeError);
});
