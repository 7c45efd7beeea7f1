import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { isFull, isTemporary } from '#store/database/temporary-failure.ts';

const failure = (code: string) => Object.assign(new Error('of a test'), { code });

test('an unreachable, starting, full or read-only database is temporary', async () => {
  const away = await new pg.Client('postgres://x@127.0.0.1:1/x').connect().catch((error: unknown) => error);
  assert.ok(isTemporary(away));
  for (const code of ['57P01', '57P03', '53100', '53300', '08006', '25006', 'ECONNRESET'])
    assert.ok(isTemporary(failure(code)), code);
  assert.ok(isTemporary(new Error('Connection terminated unexpectedly')));
});

test('a full, read-only or missing folder is temporary', () => {
  for (const code of ['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'ENOENT']) assert.ok(isTemporary(failure(code)), code);
});

test('an error in the work itself is not temporary', () => {
  for (const code of ['23505', '22P02', '53200', '40001', 'ERR_INVALID_ARG_TYPE'])
    assert.ok(!isTemporary(failure(code)), code);
  assert.ok(!isTemporary(new TypeError('undefined is not a function')));
  assert.ok(!isTemporary('away'));
});

test('only disks are reported as full', () => {
  assert.deepEqual(
    ['ENOSPC', 'EDQUOT', '53100', '57P03'].map((code) => isFull(failure(code))),
    [true, true, true, false],
  );
});
