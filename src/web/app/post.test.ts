import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readForm } from './post.ts';

const post = (body: BodyInit, type?: string) =>
  readForm(
    new Request('http://desk.example/', { method: 'POST', body, headers: type ? { 'Content-Type': type } : {} }),
  );

test('characters that no database stores are dropped, and files are unchanged', async () => {
  const sent = new FormData();
  sent.append('name', 'Cla\0ire');
  sent.append('files', new File(['a\0b'], 'a.txt'));
  const form = await post(sent);
  assert.equal(form.get('name'), 'Claire');
  assert.equal(await (form.get('files') as File).text(), 'a\0b');
});

test('a repeated field keeps its values in order', async () => {
  const form = await post(
    new URLSearchParams([
      ['q', '1'],
      ['q', '2'],
    ]),
  );
  assert.deepEqual(form.getAll('q'), ['1', '2']);
});

test('a body that is not a form is a bad request', async () => {
  await assert.rejects(post('--', 'multipart/form-data; boundary=x'), ({ init }) => init.status === 400);
});
