import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeText } from '#web/console/ticket/record/fetch-text.ts';

function decoded(...bytes: number[]): string {
  return decodeText(new Uint8Array(bytes).buffer);
}

test('a log is decoded as written by Unix or Windows', () => {
  assert.equal(decoded(0x64, 0xc3, 0xa9), 'dé', 'UTF-8');
  assert.equal(decoded(0xef, 0xbb, 0xbf, 0x64), 'd', 'UTF-8 with its mark');
  assert.equal(decoded(0x64, 0xe9, 0x80), 'dé€', 'windows-1252');
  assert.equal(decoded(0xff, 0xfe, 0x64, 0, 0xe9, 0), 'dé', 'UTF-16, as Windows writes it');
  assert.equal(decoded(0xfe, 0xff, 0, 0x64), 'd', 'UTF-16, the other way round');
  assert.equal(decoded(), '');
});
