import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormLimits } from '#desk/sign-in/sent-body.ts';
import { contentKey } from '#store/files/file-storage.ts';
import { SpooledFile } from '#store/files/spooled-file.ts';
import { BodyMalformed, BodyTooLarge } from './limits.ts';
import { readForm } from './read-form.ts';
import { openSpool, type Spool } from './spool.ts';

const limits: FormLimits = {
  textBytesMax: 1_000,
  fieldsMax: 5,
  nameBytesMax: 20,
  files: { max: 2, bytesMax: 100_000 },
};

async function read(body: BodyInit, type?: string, own: Partial<FormLimits> = {}): Promise<FormData> {
  await using spool = openSpool();
  const headers = type ? { 'Content-Type': type } : {};
  const request = new Request('http://desk.example/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
  const form = await readForm(request, { ...limits, ...own }, spool);
  // The bytes on disk end with the spool.
  const read = new FormData();
  for (const [name, value] of form)
    read.append(name, typeof value === 'string' ? value : new File([await value.bytes()], value.name, value));
  return read;
}

const urlencoded = 'application/x-www-form-urlencoded';

async function refusal(reading: Promise<unknown>): Promise<[string, number]> {
  const error = await reading.then(
    () => assert.fail('It was read.'),
    (thrown) => thrown,
  );
  assert.ok(error instanceof BodyTooLarge, String(error));
  return [error.limit, error.max];
}

function multipart(parts: readonly (readonly [name: string, value: string | File])[]): FormData {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value as string);
  return form;
}

test('both encodings give the same fields, in order, without characters that no database stores', async () => {
  const pairs = [
    ['q', '1'],
    ['q', 'é 🙂 & = % +'],
    ['name', 'Cla\0ire'],
    ['empty', ''],
    ['words', 'a\r\nb'],
  ] as const;
  const expected = pairs.map(([name, value]) => [name, value.replaceAll('\0', '')]);
  assert.deepEqual([...(await read(new URLSearchParams(pairs.map((pair) => [...pair]))))], expected);
  assert.deepEqual([...(await read(multipart(pairs)))], expected);
});

test('a file keeps its bytes and its name', async () => {
  const file = new File(['a\0b'], '../é "x";\n.txt', { type: 'text/plain' });
  const sent = (await read(multipart([['files', file]]))).get('files') as File;
  assert.deepEqual([await sent.text(), sent.type, sent.name], ['a\0b', 'text/plain', '../é "x";\n.txt']);
});

test('a file field without a file is one without a name, as browsers send it, also where no files are taken', async () => {
  const body =
    '--b\r\nContent-Disposition: form-data; name="files"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n';
  const none = (await read(body, 'multipart/form-data; boundary=b', { files: null })).get('files') as File;
  assert.deepEqual([none.name, none.size], ['', 0]);
});

test('a file is on disk, with its hash, until its request is answered', async () => {
  const spool = openSpool();
  const body = multipart([['files', new File(['words'], 'a.txt')]]);
  const form = await readForm(new Request('http://desk.example/', { method: 'POST', body }), limits, spool);
  const file = form.get('files') as SpooledFile;
  assert.ok(file instanceof SpooledFile);
  assert.equal(file.sha256, contentKey(Buffer.from('words')));
  assert.equal(await file.text(), 'words');
  await spool[Symbol.asyncDispose]();
  await assert.rejects(file.text());
});

test('a form beyond a limit is refused with its figure, and nothing is cut', async () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => [`f${at}`, 'x'] as const);
  const file = () => new File(['x'], 'x.txt');
  assert.equal([...(await read(new URLSearchParams(many(5).map((pair) => [...pair]))))].length, 5);
  assert.deepEqual(await refusal(read('&'.repeat(5), urlencoded)), ['fields', 5]);
  assert.deepEqual(await refusal(read('x'.repeat(1_001), urlencoded)), ['bytes', 1_000]);
  assert.deepEqual(await refusal(read(`${'x'.repeat(21)}=1`, urlencoded)), ['nameBytes', 20]);
  assert.equal([...(await read(multipart(many(5))))].length, 5);
  assert.deepEqual(await refusal(read(multipart(many(6)))), ['fields', 5]);
  assert.deepEqual(await refusal(read(multipart(many(9)))), ['fields', 5]);
  assert.deepEqual(await refusal(read(multipart([['text', 'x'.repeat(1_001)]]))), ['bytes', 1_000]);
  assert.deepEqual(await refusal(read(multipart([['é'.repeat(11), 'x']]))), ['nameBytes', 20]);
  assert.deepEqual(await refusal(read(multipart([1, 2, 3].map(() => ['files', file()] as const)))), ['files', 2]);
  assert.deepEqual(await refusal(read(multipart([['files', file()]]), undefined, { files: null })), ['files', 0]);
  const large = multipart([['files', new File(['x'.repeat(101_001)], 'x.txt')]]);
  assert.deepEqual(await refusal(read(large)), ['bytes', 101_000]);
});

test('a body that does not say its length is counted as it comes', async () => {
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.alloc(500, 'x')) });
  assert.deepEqual(await refusal(read(endless, urlencoded)), ['bytes', 1_000]);
});

const fileHead = '--b\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n';
const boundaryB = 'multipart/form-data; boundary=b';

/** A form that begins with a file and goes on as the function says. */
function arriving(next: (controller: ReadableStreamDefaultController) => void): ReadableStream {
  let begun = false;
  return new ReadableStream({
    pull(controller) {
      if (begun) return next(controller);
      begun = true;
      controller.enqueue(Buffer.from(fileHead));
    },
  });
}

test('a file that is too large is refused while it arrives, and so is a form whose sender goes away', async () => {
  const endless = arriving((controller) => controller.enqueue(Buffer.alloc(10_000)));
  assert.deepEqual(await refusal(read(endless, boundaryB)), ['bytes', 101_000]);
  const broken = arriving((controller) => controller.error(new Error('aborted')));
  await assert.rejects(read(broken, boundaryB), BodyMalformed);
});

test('a file that cannot be written ends the reading with its reason', async () => {
  await using none = openSpool();
  const full: Spool = { ...none, take: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) };
  const body = arriving((controller) => controller.enqueue(Buffer.alloc(10_000)));
  const request = { method: 'POST', body, headers: { 'Content-Type': boundaryB }, duplex: 'half' } as RequestInit;
  await assert.rejects(readForm(new Request('http://desk.example/', request), limits, full), { code: 'ENOSPC' });
});

test('a body that is no form, or only a part of one, is malformed', async () => {
  const boundary = 'multipart/form-data; boundary=b';
  const part = (head: string) => `--b\r\n${head}\r\n\r\nx\r\n--b--\r\n`;
  for (const [body, type] of [
    ['{}', 'application/json'],
    ['x', 'multipart/form-data'],
    ['x', `multipart/form-data; boundary=${'b'.repeat(300)}`],
    ['--', boundary],
    ['--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nwords', boundary],
    ['--b\r\nContent-Disposition: form-data; name="a"; filename="b"\r\n\r\nwords', boundary],
    [part('Content-Disposition: form-data'), boundary],
  ] as const)
    await assert.rejects(read(body, type), BodyMalformed, body);
});

test('a part with thousands of headers, and one within another, are read as they stand', async () => {
  const boundary = 'multipart/form-data; boundary=b';
  const headers = 'X: y\r\n'.repeat(3_000);
  const body = `--b\r\nContent-Disposition: form-data; name="a"\r\n${headers}\r\nx\r\n--b--\r\n`;
  assert.deepEqual([...(await read(body, boundary, { textBytesMax: 50_000 }))], [['a', 'x']]);
  const nested = `--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--\r\n`;
  assert.deepEqual([...(await read(nested, boundary))], [['a', '--c\r\n\r\nx\r\n--c--']]);
});
