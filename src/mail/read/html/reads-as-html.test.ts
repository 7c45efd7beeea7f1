import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { readsBetterAsHtml } from '#mail/read/html/reads-as-html.ts';
import { sampleLetters } from '#test/mail/letters.ts';
import { startWork } from '#test/work-time.ts';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: string[]) => `<table border="1">${rows.join('')}</table>`;
const prices = table(row('Page', 'Visits'), row('Home', '1204'), row('Contact', '88'));

const better: Record<string, string> = {
  'a table of data': `<p>Hello,</p>${prices}`,
  'a table of data within a table that arranges the mail': table(`<tr><td>${prices}</td></tr>`),
  'a table as Excel pastes it': prices.replaceAll('<td>', '<td class="xl65" style="height:15pt;width:48pt">'),
  'a newsletter': table(
    ...['a', 'b', 'c'].map((name) =>
      row(`<img src="https://news.example/${name}.png" width="600"><a href="https://news.example/${name}">More</a>`),
    ),
  ),
};
const worse: Record<string, string> = {
  paragraphs: '<div dir="ltr"><p>Hello,</p><p>The page is <b>empty</b>.</p></div>',
  'a signature with a logo beside an address': `<p>Hi</p>${table(row('<img src="cid:logo">', 'Museum<br>Street 1'), row('', 'Brussels'))}`,
  'a table that only arranges': table(
    '<tr><td><p>Hello</p></td></tr>',
    '<tr><td>&nbsp;</td></tr>',
    '<tr><td>Bye</td></tr>',
  ),
  'one picture with a pixel that counts readers':
    '<p>See</p><img src="cid:1"><img src="https://t.example/p" width="1" height="1">',
  'a list of links': '<ul><li><a href="https://a.example">a</a></li><li><a href="https://b.example">b</a></li></ul>',
};

for (const [what, html] of Object.entries(better))
  test(`${what} reads better as HTML`, () => assert.ok(readsBetterAsHtml(html)));
for (const [what, html] of Object.entries(worse))
  test(`${what} reads no better as HTML`, () => assert.ok(!readsBetterAsHtml(html)));

test('a mail of any shape is checked quickly (attack 16)', () => {
  for (const piece of ['<table>', '<td', '<tr><td>x', '<a <', '<img ', '<td>&nbsp;</td>']) {
    const worked = startWork();
    readsBetterAsHtml(piece.repeat(200_000));
    assert.ok(worked() < 2_000, `${piece}: ${Math.round(worked())} ms`);
  }
});

test('our own letters can be checked', () => {
  for (const language of languages)
    for (const letter of Object.values(sampleLetters(language))) readsBetterAsHtml(writeLetter(letter).html);
});
