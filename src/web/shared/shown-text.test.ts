import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RecordedEntry } from '#store/ticket/record/record.ts';
import { withinPage } from './shown-text.ts';

const entry = (id: string, characters: number) =>
  ({ id, text: 'x'.repeat(characters), whole: null, html: null, isShortened: false }) as unknown as RecordedEntry;
const lengths = (entries: RecordedEntry[]) => entries.map(({ text, isShortened }) => [text?.length, isShortened]);

test('a record of two hundred long texts keeps its newest and its opening; the others have a link', () => {
  const long = Array.from({ length: 200 }, (_, at) => entry(String(at), 30_000));
  const { entries } = withinPage({ entries: long });
  const shown = lengths(entries);
  assert.deepEqual(
    [shown[0], shown[1], shown[199]],
    [
      [30_000, false],
      [500, true],
      [30_000, false],
    ],
  );
  assert.equal(entries.filter(({ isShortened }) => !isShortened).length, 11);
  assert.deepEqual(
    entries.map(({ id }) => id),
    long.map(({ id }) => id),
  );
});

test('a record of ordinary length stays as it is', () => {
  const usual = Array.from({ length: 100 }, (_, at) => entry(String(at), 2_000));
  assert.deepEqual(withinPage({ entries: usual }).entries, usual);
});
