// An attacker uploads a page, a script or a settings file for a browser or a server to run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileCalls, form } from '#test/file-calls.ts';
import { openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();
const { send, get } = fileCalls(desk);

test('a file that a browser could run is downloaded and never shown', async () => {
  for (const [name, type] of [
    ['a.html', 'text/html'],
    ['a.svg', 'image/svg+xml'],
    ['a.xml', 'text/xml'],
    ['a.js', 'text/javascript'],
    ['a.pdf', 'application/pdf'],
  ] as const) {
    const { body } = await send('claire', { body: form('<script>alert(1)</script>', name, type) });
    const { headers } = await get('claire', body.id, '?inline=1');
    assert.match(headers.get('content-disposition') ?? '', /^attachment;/, type);
    assert.equal(headers.get('content-type'), 'application/octet-stream', type);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('content-security-policy') ?? '', /sandbox/);
  }
});
