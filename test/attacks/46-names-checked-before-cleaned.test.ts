// A file name passes a check and changes into another one when it is cleaned afterwards.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanFileName } from '#mail/read/message/characters.ts';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get } = fileCalls(desk);

test('a cleaned name is unchanged by a second cleaning', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
      const clean = cleanFileName(name, 200);
      assert.equal(clean === null ? null : cleanFileName(clean, 200), clean);
    }),
  );
});

test('the checked name is the saved name', async () => {
  for (const name of ['note.t\u200bxt', 'tableau.csv\u202e', 'capture.svg\u0000.txt', 'lettre.txt. ']) {
    const { status, body } = await send('claire', { body: form('Bonjour', name, 'text/html') });
    assert.equal(status, 201, name);
    const reply = await get('claire', body.id);
    assert.equal(cleanFileName(name, 200), body.name);
    assert.match(reply.headers.get('content-disposition') ?? '', /^attachment;/);
    assert.equal(reply.headers.get('content-type'), 'application/octet-stream');
  }
});

test('a name that is refused once it is clean is refused', async () => {
  for (const name of ['a.ph\u200bp', 'page.html\u202e', 'a.s\u200bvg', 'x.html. ', 'a.pdf.e\u202exe'])
    assert.equal((await send('claire', { body: form('Bonjour', name, 'text/plain') })).status, 422, name);
});
