// A file name adds a header to the response, or hides its extension.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDisposition } from '#http/content-disposition.ts';
import { fileCalls } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get } = fileCalls(desk);

test('a name in a header is plain text', () => {
  assert.equal(
    contentDisposition('attachment', 'a"b\r\nSet-Cookie: x; é(1)’.txt'),
    `attachment; filename="a_b__Set-Cookie: x_ e(1)_.txt"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x%3B%20%C3%A9%281%29%E2%80%99.txt`,
  );
});

test('a file has one header for its name, with a visible ending', async () => {
  const headers = {
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent('a"\r\nX-Evil: 1\u202Eexe.pdf')}`,
  };
  const { body } = await send('claire', { body: 'x', headers });
  const reply = await get('claire', body.id);
  assert.equal(reply.headers.get('x-evil'), null);
  assert.match(
    reply.headers.get('content-disposition') ?? '',
    /^attachment; filename="[ -~]*\.pdf"; filename\*=UTF-8''[\w%.-]*\.pdf$/,
  );
});
