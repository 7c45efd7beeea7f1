import assert from 'node:assert/strict';
import { type IncomingHttpHeaders, request } from 'node:http';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const Authorization = `Bearer ${await desk.token('nadia')}`;

for (let place = 0; place < 12; place++)
  await desk.call('nadia', 'POST', '/tickets', {
    requester: { email: `person${place}@client.example` },
    summary: `Error ${place}`,
    description: 'It fails.',
  });

/** The raw response, because `fetch` would decompress it. */
function read(path: string, encoding: string): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization, 'Accept-Encoding': encoding };
    request(`${desk.url}/api/v1${path}`, { headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece) => pieces.push(piece));
      answer.on('end', () => resolve({ headers: answer.headers, bytes: Buffer.concat(pieces) }));
    })
      .on('error', reject)
      .end();
  });
}

for (const path of ['/tickets', '/openapi.json'])
  test(`${path} is compressed on request, with the same content`, async () => {
    const plain = await read(path, 'identity');
    const asked = await read(path, 'gzip, deflate, br');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(asked.headers['content-encoding'], 'gzip');
    assert.match(asked.headers.vary ?? '', /Accept-Encoding/i);
    assert.deepEqual(JSON.parse(gunzipSync(asked.bytes).toString()), JSON.parse(plain.bytes.toString()));
    assert.ok(asked.bytes.length * 3 < plain.bytes.length, `${asked.bytes.length} of ${plain.bytes.length}`);
  });

test('a small response is not compressed', async () => {
  const { headers, bytes } = await read('/tickets?limit=1', 'gzip');
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(JSON.parse(bytes.toString()).items.length, 1);
});
