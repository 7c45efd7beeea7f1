// A stranger requests the file of a ticket that they may not see, by its id or by a guessed name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get, openOne } = fileCalls(desk);

test('an uploaded file belongs to its uploader until its message is sent', async () => {
  const { body } = await send('claire', { body: form() });
  for (const who of ['bram', 'hugo', 'nadia', 'admin'] as const)
    assert.equal((await get(who, body.id)).status, 404, who);
});

test('a file is visible to those who may see its ticket', async () => {
  const { body } = await send('claire', { body: form() });
  const ticket = await openOne([body.id]);
  for (const who of ['claire', 'nadia', 'service'] as const) assert.equal((await get(who, body.id)).status, 200, who);
  for (const who of ['bram', 'amina'] as const) assert.equal((await get(who, body.id)).status, 404, who);
  const { items } = (await desk.call('claire', 'GET', `${ticket}/entries`)).body;
  assert.deepEqual(items[0].attachments, [{ ...body }]);
});

test('a held reply’s file is visible only to the desk until the reply is accepted', async () => {
  const { body } = await send('claire', { body: form() });
  await openOne([body.id]);
  for (const [held, status] of [
    ['held', 404],
    ['dismissed', 404],
    ['accepted', 200],
  ] as const) {
    const ofFile = desk.db.selectFrom('files').select('entryId').where('id', '=', body.id);
    await desk.db.updateTable('entries').set({ held }).where('id', '=', ofFile).execute();
    assert.equal((await get('claire', body.id)).status, status, held);
    assert.equal((await get('nadia', body.id)).status, 200);
  }
});

test('an invalid id finds nothing', async () => {
  for (const id of ['x', '..%2f..%2fetc', crypto.randomUUID(), '%00'])
    assert.equal((await get('nadia', id)).status, 404, id);
});
