import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CommandRefused } from '#cli/command-refused.ts';
import { openStorage, requireStorage } from '#cli/storage.ts';
import { atEnd } from '#test/at-end.ts';

let status = 500;
const service = createServer((_, answer) => answer.writeHead(status).end());
await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
atEnd(() => void service.close());

const logged: unknown[] = [];
const log = { error: (...line: unknown[]) => void logged.push(line) } as unknown as Parameters<
  typeof requireStorage
>[2];

function start(address: string): Promise<void> {
  const place = { address, keys: { accessKeyId: 'a', secretAccessKey: 'b' } };
  return requireStorage(openStorage(place), place, log);
}

const bucket = `s3://files/desk?endpoint=http://127.0.0.1:${(service.address() as AddressInfo).port}`;

test('a desk starts while its storage answers with an error, and logs it', async () => {
  await start(bucket);
  assert.equal(logged.splice(0).length, 1);
});

test('wrong keys stop the start with a line that says so', async () => {
  status = 403;
  await assert.rejects(start(bucket), (error: Error) => {
    assert.ok(error instanceof CommandRefused);
    assert.match(error.message, /answered 403 .* for probe\. Set another place in BELFRY_STORAGE\.$/);
    return true;
  });
});

test('so does a folder that cannot be', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'file'), '');
  await assert.rejects(start(`file:${join(folder, 'file', 'below')}`), CommandRefused);
});
