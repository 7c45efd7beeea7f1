import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { findNumbers } from '#domain/ticket/number.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { parseMessage } from '#mail/read/parse.ts';
import { type Composition, composeMail } from '#mail/send/compose.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const letters = sampleLetters('fr');

function composition(name: string, more: Partial<Composition> = {}): Composition {
  const letter = letters[name]!;
  return {
    letter,
    words: writeLetter(letter),
    to: 'claire@agency.example',
    messageId: '<0198-7a.0123456789abcdef0123456789abcdef@desk.example>',
    date: '2026-12-01T08:31:05Z',
    thread: ['<first@agency.example>', '<second@agency.example>'],
    attachments: [],
    ...more,
  };
}

async function read(bytes: Uint8Array) {
  const parsed = await parseMessage(bytes);
  assert.ok('message' in parsed);
  return parsed.message;
}

test('a composed mail parses to its content', async () => {
  const message = await read(await composeMail(composition('answer')));
  assert.equal(message.from?.address, 'wcms@desk.example');
  assert.equal(message.from?.name, 'Support WCMS');
  assert.deepEqual(message.to, ['claire@agency.example']);
  assert.equal(message.messageId, '<0198-7a.0123456789abcdef0123456789abcdef@desk.example>');
  assert.equal(message.inReplyTo, '<second@agency.example>');
  assert.deepEqual(message.references, ['<first@agency.example>', '<second@agency.example>']);
  assert.equal(message.date, '2026-12-01T08:31:05Z');
  assert.equal(message.subject, writeLetter(letters.answer!).subject);
  assert.equal(message.contentLanguage, 'fr');
  assert.equal(message.replyTo, null);
  assert.equal(message.text.trim(), writeLetter(letters.answer!).text.trim());
});

test('the same content gives the same bytes except the boundary', async () => {
  const same = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString()
      .replace(/--_NmP-[0-9a-z-]+/g, 'boundary');
  assert.equal(same(await composeMail(composition('answer'))), same(await composeMail(composition('answer'))));
});

test('an agent’s answer is not automatic mail', async () => {
  for (const name of ['answer', 'informationRequest']) {
    assert.equal((await read(await composeMail(composition(name)))).automatic, null);
  }
});

test('acknowledgements and notices are marked as automatic (RFC 3834)', async () => {
  const submitted = async (name: string) =>
    /^auto-submitted: (.*)$/im.exec(Buffer.from(await composeMail(composition(name))).toString())?.[1]?.trim();
  assert.equal(await submitted('acknowledgement'), 'auto-replied');
  assert.equal(await submitted('held'), 'auto-replied');
  assert.equal(await submitted('reminder'), 'auto-generated');
  assert.equal(await submitted('closingNoticeHandled'), 'auto-generated');
  assert.equal(await submitted('closedDuplicate'), 'auto-generated');
});

test('an attachment arrives byte for byte, with its name', async () => {
  const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
  const attachments = [{ name: 'copie d’écran, né 2.png', type: 'image/png', content }];
  const [attachment] = (await read(await composeMail(composition('answer', { attachments })))).attachments;
  assert.equal(attachment?.name, 'copie d’écran, né 2.png');
  assert.deepEqual(attachment?.content, content);
});

test('every letter in every language survives transport, with its number once in the subject (R4)', async () => {
  for (const language of languages) {
    for (const [name, letter] of Object.entries(sampleLetters(language))) {
      const words = writeLetter(letter);
      const message = await read(await composeMail({ ...composition('answer'), letter, words }));
      assert.equal(message.subject, words.subject, name);
      assert.equal(findNumbers(message.subject).length, 'number' in letter ? 1 : 0, name);
    }
  }
});
