import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyCharactersMax } from '#domain/articles/article.ts';
import { startWork } from '#test/work-time.ts';
import { renderBody } from '#web/shared/render-article-body.ts';

test('Markdown becomes headings, lists, links and emphasis', () => {
  const html = renderBody('# Steps\n\n1. Open **the page**\n2. Press `Ctrl`\n\n[Help](/en/articles)');
  assert.equal(
    html.replaceAll('\n', ''),
    '<h2>Steps</h2><ol><li>Open <strong>the page</strong></li><li>Press <code>Ctrl</code></li></ol><p><a href="/en/articles">Help</a></p>',
  );
});

test('the top heading is an h2, whatever was written, and none is below h4', () => {
  assert.equal(renderBody('### One\n\n#### Two').replaceAll('\n', ''), '<h2>One</h2><h3>Two</h3>');
  assert.match(renderBody('# One\n\n###### Six'), /<h4>Six<\/h4>/);
});

test('an external link says so, an internal one does not', () => {
  assert.match(
    renderBody('[x](https://a.example/)'),
    /<a href="https:\/\/a\.example\/" rel="external noopener noreferrer">/,
  );
  assert.equal(renderBody('[x](/fr/contact)'), '<p><a href="/fr/contact">x</a></p>');
});

/** Texts that a hostile or careless author may paste. None of it may run, load or imitate the page. */
const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<math><mtext></p><style><img src=x onerror=alert(1)></style>',
  '<iframe src="https://evil.example"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<style>*{background:url(https://evil.example)}</style>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox)',
  '[x](file:///etc/passwd)',
  '[x](//evil.example)',
  '[x](/\\evil.example)',
  '[x](\\\\evil.example)',
  '[x](ftp://evil.example)',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '<javascript:alert(1)>',
  '![x](https://evil.example/pixel.png)',
  '![x](data:image/svg+xml;base64,PHN2Zy8+)',
  '![x][1]\n\n[1]: https://evil.example/pixel.png',
  '[x](https://a.example "onmouseover=alert(1) \\" onclick=\\"alert(1)")',
  '[x](https://a.example/"onmouseover="alert(1))',
  '`<script>alert(1)</script>`',
  '```html onload=alert(1)"><script>\n<script>alert(1)</script>\n```',
  '| a |\n|:-:|\n| <b onclick=alert(1)>x</b> |',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '<!-- --><p id=content class=sr-only style="position:fixed">x</p>',
];

test('attacks 1 and 57: nothing in a writer’s text runs, loads or imitates the page', () => {
  for (const text of hostile) {
    const html = renderBody(text);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/g)];
    for (const [, name, attributes = ''] of tags) {
      assert.match(
        name ?? '',
        /^(p|h[234]|[uo]l|li|strong|em|s|code|pre|blockquote|hr|br|a|table|thead|tbody|tr|t[hd])$/,
        text,
      );
      assert.match(
        attributes,
        /^( (href="(https?:\/\/|mailto:|\/(?!\/)|(?![a-z0-9+.-]*:|\/))[^"]*"|rel="[a-z ]+"|start="\d+"))* ?\/?$/,
        text,
      );
    }
    // Text outside tags is escaped.
    assert.ok(!/<(?!\/?[a-z0-9]+[^<]*>)/.test(html), text);
  }
});

test('an unsafe link stays as typed', () => {
  assert.equal(renderBody('[x](javascript:alert(1))'), '<p>[x](javascript:alert(1))</p>');
});

test('the longest article of worst-case characters renders quickly', () => {
  for (const sign of ['[', '*a ', '`', '> ', '_*', '![', '[a](', '- '.repeat(3), '|', '&', '<a ', '\\']) {
    const worked = startWork();
    renderBody(sign.repeat(bodyCharactersMax / sign.length));
    const took = worked();
    assert.ok(took < 1500, `${sign}: ${Math.round(took)} ms`);
  }
});
