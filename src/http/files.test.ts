import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDisposition } from '#http/content-disposition.ts';
import { examplePng } from '#test/example-png.ts';
import { type Bearer, openHttpDesk } from '#test/http-desk.ts';

const desk = await openHttpDesk();

async function send(who: Bearer, init: { body: FormData | string | Blob; headers?: Record<string, string> }) {
  const headers = { Authorization: `Bearer ${await desk.token(who)}`, ...init.headers };
  const reply = await fetch(`${desk.url}/api/v1/files`, { method: 'POST', headers, body: init.body });
  return {
    status: reply.status,
    body: (await reply.json()) as { id: string; name: string; type: string; bytes: number },
  };
}

function form(content = 'x', name = 'x.txt', type = 'text/plain'): FormData {
  const made = new FormData();
  made.append('file', new File([content], name, { type }));
  return made;
}

async function get(who: Bearer, id: string, query = ''): Promise<Response> {
  const headers = { Authorization: `Bearer ${await desk.token(who)}` };
  return fetch(`${desk.url}/api/v1/files/${id}${query}`, { headers });
}

async function openOne(attachments: string[] = [], who: Bearer = 'claire'): Promise<string> {
  const opened = await desk.call(who, 'POST', '/tickets', { summary: 'x', description: 'x', attachments });
  assert.equal(opened.status, 201, JSON.stringify(opened.body));
  return `/tickets/${opened.body.number}`;
}

test('a file is kept and comes back as it was', async () => {
  const kept = await send('claire', { body: form('Bonjour', 'capture d’écran.txt') });
  assert.equal(kept.status, 201);
  assert.deepEqual({ ...kept.body, id: '' }, { id: '', name: 'capture d’écran.txt', type: 'text/plain', bytes: 7 });
  assert.equal(await (await get('claire', kept.body.id)).text(), 'Bonjour');
});

test('a file may be sent as the body itself', async () => {
  const headers = { 'Content-Type': 'image/png', 'Content-Disposition': `attachment; filename*=UTF-8''%C3%A9cran.png` };
  const kept = await send('claire', { body: 'PNG', headers });
  assert.deepEqual([kept.status, kept.body.name, kept.body.type], [201, 'écran.png', 'image/png']);
});

test('nothing is no file', async () => {
  assert.equal((await send('claire', { body: new FormData() })).status, 422);
  assert.equal((await send('claire', { body: '', headers: { 'Content-Type': 'text/plain' } })).status, 422);
});

test('a picture of too many pixels is no picture within a page, but saved (attack 47)', async () => {
  const flood = examplePng(1, 1);
  flood.writeUInt32BE(60_000, 16);
  flood.writeUInt32BE(60_000, 20);
  const gif = Buffer.from('47494638396150c350c3000000', 'hex');
  for (const [type, content, shown] of [
    ['image/png', examplePng(1, 1), 'inline'],
    ['image/png', flood, 'attachment'],
    ['image/gif', gif, 'attachment'],
  ] as const) {
    const { body } = await send('claire', {
      body: new Blob([Uint8Array.from(content)]),
      headers: { 'Content-Type': type },
    });
    const { headers } = await get('claire', body.id, '?inline=1');
    assert.match(headers.get('content-disposition') ?? '', new RegExp(`^${shown};`));
  }
});

test('a file is one', async () => {
  const two = form();
  two.append('other', new File(['y'], 'y.txt'));
  assert.equal((await send('claire', { body: two })).status, 422);
});

test('a file that is too large is refused', async () => {
  assert.equal((await send('claire', { body: form('x'.repeat(25 * 1024 * 1024 + 1)) })).status, 413);
});

test('the same upload under one key is one file', async () => {
  const headers = { 'Idempotency-Key': 'file' };
  const first = await send('claire', { body: form(), headers });
  assert.deepEqual(await send('claire', { body: form(), headers }), first);
  assert.equal((await send('claire', { body: form('other'), headers })).status, 422);
});

test('a name leads into no folder and hides no ending', async () => {
  const names = { '../../etc/passwd': 'passwd', 'C:\\boot.ini': 'boot.ini', 'exe.\u202Efdp.exe': 'exe.fdp.exe' };
  for (const [name, clean] of Object.entries(names)) {
    const kept = await send('claire', {
      body: 'x',
      headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
    });
    assert.equal(kept.body.name, clean);
  }
});

test('whatever a browser could run is saved and never shown', async () => {
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

test('a picture is shown where a page asks for it, and saved else', async () => {
  const { body } = await send('claire', { body: form('PNG', 'a.png', 'image/png') });
  const shown = await get('claire', body.id, '?inline=1');
  assert.match(shown.headers.get('content-disposition') ?? '', /^inline;/);
  assert.equal(shown.headers.get('content-type'), 'image/png');
  assert.match((await get('claire', body.id)).headers.get('content-disposition') ?? '', /^attachment;/);
});

test('a file that waits for its message is its uploader’s alone', async () => {
  const { body } = await send('claire', { body: form() });
  for (const who of ['bram', 'hugo', 'nadia', 'admin'] as const)
    assert.equal((await get(who, body.id)).status, 404, who);
});

test('a file is seen by those who may see its ticket', async () => {
  const { body } = await send('claire', { body: form() });
  const ticket = await openOne([body.id]);
  for (const who of ['claire', 'nadia', 'service'] as const) assert.equal((await get(who, body.id)).status, 200, who);
  for (const who of ['bram', 'amina'] as const) assert.equal((await get(who, body.id)).status, 404, who);
  const { items } = (await desk.call('claire', 'GET', `${ticket}/entries`)).body;
  assert.deepEqual(items[0].attachments, [{ ...body }]);
});

test('a file is attached once, and by its uploader alone', async () => {
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

test('a file of a held reply is the desk’s alone until the reply is accepted', async () => {
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

test('an id that is none finds nothing', async () => {
  for (const id of ['x', '..%2f..%2fetc', crypto.randomUUID(), '%00'])
    assert.equal((await get('nadia', id)).status, 404, id);
});

test('a name in a header is only a name', () => {
  assert.equal(
    contentDisposition('attachment', 'a"b\r\nSet-Cookie: x; é(1)’.txt'),
    `attachment; filename="a_b__Set-Cookie: x_ e(1)_.txt"; filename*=UTF-8''a%22b%0D%0ASet-Cookie%3A%20x%3B%20%C3%A9%281%29%E2%80%99.txt`,
  );
});
