import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawRichWords } from '#mail/letters/draw/rich-words.ts';
import { readRichText, showRichText } from '#mail/read/html/rich-text.ts';

const file = '0192f0c1-7e1a-7cc0-8d3f-1234567890ab';

test('bold, lists, quotes, code and links are kept, and every word is in the plain text', () => {
  const rich = readRichText(
    '<p>Bonjour <strong>Claire</strong>,</p><ul><li><p>un</p></li><li><p>deux</p></li></ul><blockquote><p>cité</p></blockquote>' +
      '<p>Voir <a href="https://agency.example/aide">la page</a></p><pre><code>a &lt; b</code></pre>',
  );
  assert.match(rich!.html!, /<strong>Claire<\/strong>.*<ul>.*<blockquote>.*<a href="https:\/\/agency.example\/aide"/s);
  assert.match(
    rich!.text,
    /^Bonjour Claire,\n\n \* un\n \* deux\n\n> cité\n\nVoir la page \[https:\/\/agency.example\/aide\]\n\na < b$/,
  );
});

test('text in plain lines has no formatting', () => {
  assert.deepEqual(readRichText('<p>Bonjour,<br>merci.</p><p>Nadia</p>'), {
    text: 'Bonjour,\nmerci.\n\nNadia',
    html: null,
    pictureIds: [],
  });
});

test('a picture is referenced by its file, and nothing else is shown', () => {
  const rich = readRichText(
    `<p>Voici <img src="cid:${file}" alt="écran &quot;1&quot;.png" onerror="alert(1)"><img src="https://evil.example/t.gif"><img src="cid:../../x"></p>`,
  );
  assert.deepEqual(rich!.pictureIds, [file]);
  assert.equal(rich!.text, 'Voici [écran "1".png]');
  assert.doesNotMatch(rich!.html!, /evil|onerror|\.\./);
  assert.match(
    showRichText(rich!.html!, (id) => `/api/v1/files/${id}?inline=1`)!,
    /<img src="\/api\/v1\/files\/0192f0c1/,
  );
  assert.match(showRichText(rich!.html!, () => null)!, /\[écran &quot;1&quot;.png\]/);
});

const attacks = [
  '<script>alert(1)</script>x',
  '<p onclick="alert(1)">x</p>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<svg onload=alert(1)></svg><b>x</b>',
  '<p style="position:fixed;background:url(https://evil.example)">x</p>',
  `<img src="cid:${file}" alt="&quot; onerror=alert(1) x=&quot;">`,
  `<img src='/picture-of-this-text/${file}" onerror="alert(1)'>x`,
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><b>x</b>',
  '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math><b>x</b>',
];

for (const attack of attacks)
  test(`an agent’s HTML is treated as hostile: ${attack.slice(0, 40)} (attacks 1, 2, 56)`, () => {
    const kept = readRichText(attack)!;
    for (const html of [kept.html ?? '', showRichText(attack)!, drawRichWords(attack)!]) {
      const tags = (html.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""')).join('\n');
      assert.doesNotMatch(tags, /<\/?(?:script|svg|math|iframe|style|object|form)\b|\son\w+=/i);
      assert.doesNotMatch(html, /="\s*(?:javascript|data|vbscript):/i);
    }
    assert.doesNotMatch(kept.html ?? '', /style=|evil/);
  });

test('a letter uses inline styles, and pictures by Content-ID', () => {
  const html = drawRichWords(`<p>Voilà <strong>fait</strong></p><p><img src="cid:${file}" alt="x"></p>`)!;
  assert.match(html, /<p class="ink" style="margin:0 0 14px;color:#[0-9a-f]{6}">Voilà <strong>fait<\/strong>/);
  assert.match(html, new RegExp(`<img style="[^"]+" src="cid:${file}@picture.invalid" alt="x" />`));
});
