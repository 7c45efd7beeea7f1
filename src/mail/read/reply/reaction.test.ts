import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMessage } from '#mail/read/parse.ts';

interface Mail {
  name?: string;
  text: string;
  /** Further parts of the mail. */
  parts?: string[];
}

async function parse({ name = 'Claire Dubois', text, parts = [] }: Mail) {
  const all = [`Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`, ...parts];
  const raw = [
    `From: =?utf-8?Q?${name.replaceAll(' ', '_').replaceAll(',', '=2C')}?= <claire.dubois@agency.example>`,
    'To: wcms@desk.example',
    'Subject: Re: [DTO-104217-39] Logo',
    'In-Reply-To: <a@desk.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    ...all.map((part) => `--b\r\n${part}`),
    '--b--',
    '',
  ].join('\r\n');
  const parsed = await parseMessage(Buffer.from(raw));
  assert.ok('message' in parsed);
  return parsed.message;
}

const gmailPart = 'Content-Type: text/vnd.google.email-reaction+json; charset=utf-8\r\n\r\n{"emoji":"👍","version":1}';
const gmail = (text: string) => parse({ text, parts: [gmailPart, 'Content-Type: text/html\r\n\r\n<p>👍</p>'] });

test('an emoji of Gmail is a reaction, and its part is no file', async () => {
  const message = await gmail(
    '👍\r\n\r\nClaire Dubois a réagi via Gmail\r\n<https://www.google.com/gmail/about/?utm_source=x>',
  );
  assert.equal(message.isReaction, true);
  assert.deepEqual(message.attachments, []);
});

test('an emoji of Gmail with words of its writer is an answer', async () => {
  for (const text of ['👍\r\nMais le logo manque encore.\r\nEt la page est vide.\r\nVoyez-vous cela ?', 'Quand ?'])
    assert.equal((await gmail(text)).isReaction, false, text);
});

const outlook = (phrase: string, name = 'Claire Dubois') =>
  parse({
    name,
    text: `${phrase}\r\n________________________________\r\nFrom: WCMS Support <wcms@desk.example>\r\nSent: Tuesday, November 24, 2026 10:15\r\nTo: Claire Dubois <claire.dubois@agency.example>\r\nSubject: [DTO-104217-39] Logo\r\n\r\nThe logo is back.`,
  });

test('an emoji of Outlook is a reaction, in each language', async () => {
  for (const phrase of [
    'Claire Dubois reacted to your message:',
    'Claire Dubois a réagi à votre message\u00a0:',
    'Claire Dubois heeft gereageerd op uw bericht:',
    'Claire Dubois hat auf Ihre Nachricht reagiert:',
  ])
    assert.equal((await outlook(phrase)).isReaction, true, phrase);
  assert.equal((await outlook('Dubois, Claire reacted to your message:')).isReaction, true);
  assert.equal((await outlook('Claire Dubois reacted to your message:', 'Dubois, Claire')).isReaction, true);
});

test('a person who writes that somebody reacted is no emoji', async () => {
  for (const text of [
    'Hugo Peeters reacted to your message:',
    'Claire Dubois reacted to your message: the page is empty',
    'Claire Dubois reacted to your message',
    'Mon collègue a réagi à votre message.',
    'Claire Dubois reacted to your message:\r\nPlease look again.',
  ])
    assert.equal((await outlook(text)).isReaction, false, text);
  assert.equal((await outlook('reacted to your message:', '')).isReaction, false);
});

test('an emoji that a person typed may be a yes, and counts', async () => {
  assert.equal((await parse({ text: '👍' })).isReaction, false);
});
