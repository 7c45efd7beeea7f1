import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get } = fileCalls(desk);

test('a file is saved and served unchanged', async () => {
  const saved = await send('claire', { body: form('Bonjour', 'capture d’écran.txt') });
  assert.equal(saved.status, 201);
  assert.deepEqual({ ...saved.body, id: '' }, { id: '', name: 'capture d’écran.txt', type: 'text/plain', bytes: 7 });
  assert.equal(await (await get('claire', saved.body.id)).text(), 'Bonjour');
});

test('a file may be sent as the request body', async () => {
  const headers = { 'Content-Type': 'image/png', 'Content-Disposition': `attachment; filename*=UTF-8''%C3%A9cran.png` };
  const saved = await send('claire', { body: 'PNG', headers });
  assert.deepEqual([saved.status, saved.body.name, saved.body.type], [201, 'écran.png', 'image/png']);
});

test('an empty upload is refused', async () => {
  assert.equal((await send('claire', { body: new FormData() })).status, 422);
  assert.equal((await send('claire', { body: '', headers: { 'Content-Type': 'text/plain' } })).status, 422);
});

test('two files in one upload are refused', async () => {
  const two = form();
  two.append('other', new File(['y'], 'y.txt'));
  assert.equal((await send('claire', { body: two })).status, 422);
});

test('a file that is too large is refused', async () => {
  assert.equal((await send('claire', { body: form('x'.repeat(25 * 1024 * 1024 + 1)) })).status, 413);
});

test('an upload repeated under one key is one file', async () => {
  const headers = { 'Idempotency-Key': 'file' };
  const first = await send('claire', { body: form(), headers });
  assert.deepEqual(await send('claire', { body: form(), headers }), first);
  assert.equal((await send('claire', { body: form('other'), headers })).status, 422);
});

test('a picture is shown inline on request, and downloaded otherwise', async () => {
  const { body } = await send('claire', { body: form('PNG', 'a.png', 'image/png') });
  const shown = await get('claire', body.id, '?inline=1');
  assert.match(shown.headers.get('content-disposition') ?? '', /^inline;/);
  assert.equal(shown.headers.get('content-type'), 'image/png');
  assert.match((await get('claire', body.id)).headers.get('content-disposition') ?? '', /^attachment;/);
});
