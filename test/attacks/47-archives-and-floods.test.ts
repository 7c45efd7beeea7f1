// A small file unpacks to gigabytes, or claims to be a picture of a million lines.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { examplePng } from '#test/example-png.ts';
import { fileCalls } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get } = fileCalls(desk);

test('a picture with too many pixels is not shown in the page, but downloaded (attack 47)', async () => {
  const flood = examplePng(1, 1);
  flood.writeUInt32BE(60_000, 16);
  flood.writeUInt32BE(60_000, 20);
  const gif = Buffer.from('47494638396150c350c3000000', 'hex');
  for (const [type, content, shown] of [
    ['image/png', examplePng(1, 1), 'inline'],
    ['image/png', flood, 'attachment'],
    ['image/gif', gif, 'attachment'],
  ] as const) {
    const { body } = await send('claire', {
      body: new Blob([Uint8Array.from(content)]),
      headers: { 'Content-Type': type },
    });
    const { headers } = await get('claire', body.id, '?inline=1');
    assert.match(headers.get('content-disposition') ?? '', new RegExp(`^${shown};`));
  }
});

test('an archive is saved byte for byte and never unpacked', async () => {
  const bomb = deflateRawSync(Buffer.alloc(100_000_000));
  const { status, body } = await send('claire', {
    body: new Blob([Uint8Array.from(bomb)]),
    headers: { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment; filename="bomb.zip"' },
  });
  assert.deepEqual([status, body.bytes], [201, bomb.length]);
  const given = await get('claire', body.id);
  assert.equal(given.headers.get('content-encoding'), null);
  assert.ok(bomb.equals(await given.bytes()));
});
