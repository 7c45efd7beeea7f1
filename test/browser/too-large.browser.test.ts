import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sendForm } from '#test/send-form.ts';
import { openPublicDesk } from './public-desk.ts';

const desk = await openPublicDesk();

test('files that exceed the total are refused by a page in the reader’s language', async () => {
  const form = new FormData();
  for (const name of ['un.bin', 'deux.bin']) form.append('files', new Blob([Buffer.alloc(20 * 1024 * 1024)]), name);
  const answer = await sendForm(`${desk.url}/fr/contact/about/1`, { body: form });
  assert.equal(answer.status, 413);
  assert.equal(answer.headers.get('content-language'), 'fr');
  assert.match(await answer.text(), /Votre envoi est trop grand.*33\sMo/s);
});
