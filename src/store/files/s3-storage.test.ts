import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStorage } from '#cli/storage.ts';
import { watchPlaces } from '#store/files/places.ts';
import { openTestDatabase } from '#test/database.ts';
import { startSwift, swiftMissing } from '#test/swift/swift.ts';

const place = swiftMissing ? null : await startSwift();
const { db } = await openTestDatabase();
const options = { skip: swiftMissing };
const content = Buffer.from('A logo, as it was sent.');

test('a file is stored under its hash, read, found and removed', options, async () => {
  const storage = openStorage(place!);
  const sha256 = await storage.put(content);
  assert.equal(await storage.put(content), sha256, 'the same content again');
  assert.deepEqual(await storage.get(sha256), content);
  assert.equal(await storage.has(sha256), true);
  await storage.remove(sha256);
  await storage.remove(sha256);
  assert.equal(await storage.has(sha256), false);
  await assert.rejects(storage.get(sha256), { code: 'ENOENT' });
});

test('a large file arrives whole', options, async () => {
  const storage = openStorage(place!);
  const large = Buffer.alloc(12 * 1024 * 1024, 'Belfry ');
  assert.deepEqual(await storage.get(await storage.put(large)), large);
});

test('a working service is no problem; wrong keys, no bucket and no service are told apart', options, async () => {
  const { address, keys } = place!;
  const failure = async (changed: Partial<typeof place & object>) =>
    (await watchPlaces(db, openStorage({ address, keys, ...changed }))()).map(({ failure }) => failure);
  assert.deepEqual(await failure({}), []);
  assert.deepEqual(await failure({ keys: { ...keys!, secretAccessKey: 'guessed' } }), ['closed']);
  assert.deepEqual(await failure({ address: address.replace('files', 'no-such-bucket') }), ['closed']);
  assert.deepEqual(await failure({ address: address.replace(/:\d+&/, ':1&') }), ['lost']);
});

test('an error names the file and the answer, and no key', options, async () => {
  const storage = openStorage({ ...place!, keys: { accessKeyId: 'test:tester', secretAccessKey: 'guessed' } });
  const error = await storage.put(content).catch((error: Error) => error);
  assert.match(String(error), /The storage answered 403 \w+ for [0-9a-f]{64}\./);
  assert.doesNotMatch(String(error), /guessed|tester/);
});
