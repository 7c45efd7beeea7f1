import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sanitise } from '#mail/read/html/sanitise.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { htmlCharsMax } from '#mail/read/message/limits.ts';
import { startWork } from '#test/work-time.ts';

const safe = (html: string) => sanitise(html)!.html;

const attacks: Record<string, string> = {
  'a script': '<script>alert(1)</script>x',
  'a script in a broken tag': '<scr<script>ipt>alert(1)</scr</script>ipt>',
  'an event handler': '<p onclick="alert(1)" onmouseover=alert(1)>x</p>',
  'a picture with a handler': '<img src=x onerror=alert(1)>',
  'a javascript link': '<a href="javascript:alert(1)">x</a>',
  'a javascript link with blanks': '<a href=" java\tscript&#58;alert(1)">x</a>',
  'a data link': '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  'a vbscript link': '<a href="vbscript:msgbox(1)">x</a>',
  'an SVG': '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)">x</a></svg>',
  MathML: '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  'a form': '<form action="https://evil.example"><input name=p type=password><button>x</button></form>',
  'a frame': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'an object': '<object data="evil.swf"></object><embed src="evil.swf">',
  'a base': '<base href="https://evil.example/">',
  'a refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  'a style sheet':
    '<style>@import url(https://evil.example/x.css); body{background:url(https://evil.example/t.gif)}</style>',
  'a style attribute': '<div style="position:fixed;top:0;background:url(https://evil.example/t.gif)">x</div>',
  'a linked sheet': '<link rel=stylesheet href="https://evil.example/x.css">',
  'noscript that turns': '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  'a title that turns': '<title><a title="</title><img src=x onerror=alert(1)>"></title>',
  'an xmp that turns': '<xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  'a template': '<template><img src=x onerror=alert(1)></template>',
  'a comment that ends early': '<!--><img src=x onerror=alert(1)>-->',
  'conditional comments': '<!--[if mso]><img src=x onerror=alert(1)><![endif]-->',
  'an attribute that breaks out': '<a href="https://x.example/&quot; onclick=&quot;alert(1)">x</a>',
  'a class of the page': '<div class="toast error" id="app">x</div>',
  'a background': '<table background="https://evil.example/t.gif"><tr><td>x</td></tr></table>',
  'a source set': '<img srcset="https://evil.example/t.gif 1x" src="https://evil.example/t.gif">',
  'a ping': '<a href="https://x.example" ping="https://evil.example">x</a>',
};

for (const [what, html] of Object.entries(attacks)) {
  test(`${what} is made harmless (attacks 1–3)`, () => {
    const out = safe(html);
    const tags = (out.match(/<[^>]*>/g) ?? []).join('\n');
    assert.doesNotMatch(
      tags,
      /<\/?(?:script|style|svg|math|form|input|button|iframe|object|embed|base|meta|link|img|template)\b/i,
    );
    assert.doesNotMatch(tags.replace(/"[^"]*"/g, '""'), /\s(?:on\w+|style|class|id|background|srcset|ping)=/i);
    assert.doesNotMatch(tags, /="\s*(?:javascript|data|vbscript):/i);
    assert.equal(safe(out), out, 'a second time changes nothing');
  });
}

test('links are kept and cannot reach our window', () => {
  assert.equal(
    safe('<a href="https://agency.example/a?b=1&amp;c=2" onclick="x()">page</a>'),
    '<a href="https://agency.example/a?b=1&amp;c=2" target="_blank" rel="noopener noreferrer nofollow">page</a>',
  );
});

test('remote pictures are not fetched, but marked with their alternative text', () => {
  assert.deepEqual(
    sanitise('<p><img src="https://evil.example/t.gif" alt="Logo"><img src="//evil.example/t.gif"></p>'),
    {
      html: '<p><span data-blocked="image">Logo</span><span data-blocked="image"></span></p>',
      blockedImages: 2,
    },
  );
});

test('a picture attached to the mail is served from its attachment', () => {
  const url = (id: string) => (id === 'shot@agency.example' ? '/files/7' : null);
  assert.deepEqual(sanitise('<img src="cid:shot%40agency.example" alt="screen"><img src="cid:other">', url), {
    html: '<img src="/files/7" alt="screen" /><span data-blocked="image"></span>',
    blockedImages: 1,
  });
});

test('text, lists and tables are kept', () => {
  const html = '<p>Dag <b>allen</b></p><ul><li>een</li></ul><table><tr><td colspan="2">x</td></tr></table>';
  assert.equal(safe(html), html.replace('<table><tr>', '<table><tr>'));
});

test('HTML that is too large is not shown', () => {
  assert.equal(sanitise('x'.repeat(htmlCharsMax + 1)), null);
});

test('fifty thousand nested elements are neither slow nor deep', () => {
  const deep = `${'<div>'.repeat(50_000)}x`;
  const worked = startWork();
  assert.ok(safe(deep).length < 2_000);
  assert.match(textFromHtml(deep), /x/);
  assert.ok(worked() < 5_000);
});

test('the text of HTML keeps lines, lists and links, and quotes are marked', () => {
  const html = `<html><head><title>t</title><style>p{}</style></head><body><p>Bonjour,</p><p>voir <a href="https://a.example/x">la page</a></p>
    <ul><li>un</li><li>deux</li></ul><div class="gmail_quote"><div class="gmail_attr">Le lun. X a écrit :</div><blockquote>ancien</blockquote></div></body></html>`;
  assert.equal(
    textFromHtml(html),
    'Bonjour,\n\nvoir la page [https://a.example/x]\n\n * un\n * deux\n\n> Le lun. X a écrit :\n\n> ancien',
  );
});

test('a personal link is masked even if a mail program wraps it (R29)', () => {
  const token = `clock.0198f0a0-0000-7000-8000-000000000000.${'ab'.repeat(16)}`;
  for (const gap of ['<wbr>', '<wbr/>', '<WBR >', '&#8203;', '&shy;']) {
    const shown = sanitise(`<p>https://desk.example/fr/<wbr>answer/${token.slice(0, 20)}${gap}${token.slice(20)}</p>`);
    assert.doesNotMatch(shown!.html, /abab|0198f0a0/, gap);
  }
  const inAlt = sanitise(`<img alt="https://desk.example/fr/answer/${token}" src="https://desk.example/a.png">`);
  assert.doesNotMatch(inAlt!.html, /abab|0198f0a0/);
  const inShown = sanitise(`<img alt="https://desk.example/fr/answer/${token}" src="cid:a">`, () => '/a.png');
  assert.doesNotMatch(inShown!.html, /abab|0198f0a0/);
});
