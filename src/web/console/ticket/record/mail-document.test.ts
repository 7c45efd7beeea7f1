import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailDocument } from '#web/console/ticket/record/mail-document.ts';

const shown = {
  language: 'en',
  theme: 'system',
  blocked: 'not loaded',
  links: ({ count }: { count: number }) => `Links (${count})`,
} as const;

test('each link of a mail is listed with its text and address, above the mail and folded', () => {
  const link = (href: string, words: string) => `<a href="${href}" target="_blank" rel="noopener">${words}</a>`;
  const html = [
    link('https://evil.example/?a=1&amp;b=%22', '<b>https://bank.example</b>'),
    link('https://evil.example/?a=1&amp;b=%22', 'https://bank.example'),
    link('mailto:press@desk.example', 'Write'),
    link('https://pixel.example', '<span data-blocked="image"></span>'),
  ].join('<br>');
  const [head, body] = mailDocument(html, shown).split('</details>');
  assert.match(head!, /<body><details class="links"><summary>Links \(3\)<\/summary>/);
  const items = [...head!.matchAll(/<li>(.*?)<\/li>/g)].map(([, item]) => item);
  assert.deepEqual(items, [
    'https://bank.example <bdi>https://evil.example/?a=1&amp;b=%22</bdi>',
    'Write <bdi>mailto:press@desk.example</bdi>',
    'not loaded <bdi>https://pixel.example</bdi>',
  ]);
  assert.doesNotMatch(head! + body, /href=/);
});

test('a mail without links has no list', () => {
  assert.doesNotMatch(mailDocument('<p>Hello</p>', shown), /<details/);
});
