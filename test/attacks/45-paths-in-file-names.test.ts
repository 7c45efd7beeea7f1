// A file name leads into another folder.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send } = fileCalls(desk);

test('a name leads to no folder and hides no ending', async () => {
  const names = { '../../etc/passwd': 'passwd', 'C:\\boot.log': 'boot.log', 'exe.\u202Efdp.pdf': 'exe.fdp.pdf' };
  for (const [name, clean] of Object.entries(names)) {
    const saved = await send('claire', {
      body: 'x',
      headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
    });
    assert.equal(saved.body.name, clean);
  }
});

test('no file is stored under a chosen name', async () => {
  const { body } = await send('claire', { body: form('kept', '../../../../tmp/x.txt') });
  const { sha256 } = await desk.db
    .selectFrom('files')
    .select('sha256')
    .where('id', '=', body.id)
    .executeTakeFirstOrThrow();
  assert.match(sha256, /^[0-9a-f]{64}$/);
  for (const name of ['../x', '/etc/passwd', `${sha256}/..`, ''])
    await assert.rejects(async () => desk.world.storage.get(name), /SHA-256/);
});
