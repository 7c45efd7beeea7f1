// A client attaches somebody else's file as its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, openOne } = fileCalls(desk);

test('a file is attached once, and only by its uploader', async () => {
  const { body } = await send('claire', { body: form() });
  const stolen = await desk.call('bram', 'POST', '/tickets', {
    summary: 'x',
    description: 'x',
    attachments: [body.id],
  });
  assert.equal(stolen.body.type, 'urn:belfry:refusal:fileUnknown');
  await openOne([body.id]);
  const again = await desk.call('claire', 'POST', '/tickets', {
    summary: 'x',
    description: 'x',
    attachments: [body.id],
  });
  assert.deepEqual([again.status, again.body.issues[0].path], [422, 'attachments']);
});
