import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsers } from './parsers.ts';
import { tryParser } from './try-parser.ts';

// The short form. `npm run fuzz` runs for ten minutes, with another seed each time.
const seed = 20261128;
const millisecondsEach = 100;

for (const parser of parsers)
  test(`any input of a stranger is parsed or refused by name: ${parser.name}`, async () => {
    const { failure } = await tryParser(parser, millisecondsEach, seed);
    assert.equal(failure, null, failure ?? '');
  });
