import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '#demo/fill-articles.ts';
import { languages } from '#domain/language.ts';
import { meaningOf, type Node } from '#web/admin/articles/document/nodes.ts';
import { readMarkdown } from '#web/admin/articles/document/read-markdown.ts';
import { writeMarkdown } from '#web/admin/articles/document/write-markdown.ts';
import { renderBody } from '#web/shared/render-article-body.ts';

const written = (body: string) => writeMarkdown(readMarkdown(body)!);
const demonstration = readdirSync(new URL('../../../../../demo/articles', import.meta.url)).flatMap((folder) =>
  languages.map((language) => ({ of: `${folder} ${language}`, body: readArticle(folder)[language].body })),
);

test('every article of the demonstration stays as it was, except tables, which the editor cannot show', () => {
  const unshown = demonstration.filter(({ body }) => readMarkdown(body) === null).map(({ of }) => of.split(' ')[0]);
  assert.deepEqual([...new Set(unshown)], ['broken-links']);
  for (const { of, body } of demonstration) if (readMarkdown(body)) assert.equal(written(body), body, of);
});

const unchanged = [
  'Two\n\nparagraphs',
  '## Heading\n\n### Below',
  '- one\n- two\n  1. first\n  2. second\n- three',
  '3. third\n4. fourth',
  '- one\n\n  more of it\n\n- two',
  '> quoted\n>\n> - item',
  '```css\na { b: `c` }\n```',
  '**bold *both* bold** and *italic* and ~~gone~~',
  'press `Ctrl` and ``a`b``',
  '[a link](/fr/contact), [titled](https://a.example/x "Title"), <https://a.example/>, <a@b.example>',
  '[with (brackets)](<https://a.example/x_(y)>)',
  'first line\\\nsecond line',
  'snake_case, 2 * 3, 5 < 6, C:\\Windows, R&D, [x]',
  '- a\n- b\n\n* c\n* d',
  '---',
  'only spaces: `  `',
];

test('a text in the usual notation stays as it was', () => {
  for (const body of unchanged) assert.equal(written(body), body);
});

const changed = {
  '* one\n* two': '- one\n- two',
  '__bold__ and _italic_': '**bold** and *italic*',
  'two  \nlines': 'two\\\nlines',
  'Title\n=====': '# Title',
  'one\ntwo': 'one two',
  '\\# no heading': '\\# no heading',
  '1\\. no list': '1\\. no list',
  '[x][1]\n\n[1]: https://a.example/': '[x](https://a.example/)',
};

test('another notation becomes the usual one', () => {
  for (const [body, usual] of Object.entries(changed)) assert.equal(written(body), usual);
});

test('a text that the editor cannot show opens in the plain field', () => {
  for (const body of ['| a |\n|---|\n| b |', '[`code`](/x)', '**`code`**', '- # heading', '>'])
    assert.equal(readMarkdown(body), null, body);
});

test('a typed text means the same after saving, whatever characters it has', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab 1.-+*_#>`[]()<&~!\\=:|"é\u00a0'), minLength: 1, maxLength: 12 }),
    fc.constantFrom('mot', ' fin', '1. ', '- ', '## '),
  );
  const marks = fc.subarray([{ type: 'bold' }, { type: 'italic' }, { type: 'link', attrs: { href: '/x' } }]);
  const text = fc.record({ type: fc.constant('text'), text: texts, marks });
  const paragraph = fc.record({ type: fc.constant('paragraph'), content: fc.array(text, { maxLength: 4 }) });
  const said = (node: Node): string => node.text ?? (node.content ?? []).map(said).join('');
  const bare = (node: Node) => said(node).replace(/\s+/g, '');
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 4 }), (content) => {
      const read = readMarkdown(writeMarkdown({ type: 'doc', content }));
      assert.ok(read);
      assert.equal(bare(read), bare({ type: 'doc', content }));
    }),
    { numRuns: 2_000 },
  );
});

test('a part of an article, cut anywhere, means and renders the same after saving', () => {
  const body = fc
    .tuple(
      fc.constantFrom(...demonstration, ...unchanged.map((each) => ({ body: each }))),
      fc.nat(),
      fc.nat(),
      fc.string({ maxLength: 3 }),
    )
    .map(
      ([one, from, to, typed]) => one.body.slice(from % (one.body.length + 1)) + typed + one.body.slice(0, to % 200),
    );
  // Marks are in the meaning. Lost are only emphasis in emphasis, breaks at the ends of a text, and space between items.
  const flat = (html: string) => joined(html.replace(/<(?:\/?(?:p|em|strong|s)|br \/)>/g, '').replace(/\s+/g, ''));
  // Two links to the same address without a word between them are one.
  const joined = (html: string) =>
    html.replace(
      /(<a[^>]*>)((?:[^<]|<\/a>\1)*)<\/a>/g,
      (_, begin: string, words: string) => `${begin}${words.replaceAll(`</a>${begin}`, '')}</a>`,
    );
  fc.assert(
    fc.property(body, (text) => {
      const document = readMarkdown(text);
      if (document === null) return;
      const again = writeMarkdown(document);
      assert.deepEqual(meaningOf(readMarkdown(again)!), meaningOf(document));
      assert.equal(writeMarkdown(readMarkdown(again)!), again);
      assert.equal(flat(renderBody(again)), flat(renderBody(text)));
    }),
    { numRuns: 1_500 },
  );
});
