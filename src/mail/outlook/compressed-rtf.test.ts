import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpackRichText } from '#mail/outlook/compressed-rtf.ts';
import { richTextBytesMax } from '#mail/read/message/limits.ts';

// The example in MS-OXRTFCP 4.1.
const example = Buffer.from(
  '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
  'hex',
);

test('data compressed by Outlook is decompressed', () => {
  assert.equal(unpackRichText(example)?.toString(), '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n');
});

test('uncompressed data is returned unchanged', () => {
  const text = Buffer.from('{\\rtf1 hello}');
  const head = Buffer.alloc(16);
  head.writeUInt32LE(text.length, 4);
  head.write('MELA', 8);
  assert.equal(unpackRichText(Buffer.concat([head, text]))?.toString(), text.toString());
});

test('truncated or invalid data returns nothing', () => {
  assert.equal(unpackRichText(example.subarray(0, 30)), null);
  assert.equal(unpackRichText(Buffer.from('no rich text, whatever it says')), null);
});

test('data that would grow too large is not decompressed', () => {
  const bomb = Buffer.from(example);
  bomb.writeUInt32LE(richTextBytesMax + 1, 4);
  assert.equal(unpackRichText(bomb), null);
});
