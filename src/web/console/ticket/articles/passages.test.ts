import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesOf } from '#web/console/ticket/articles/passages.ts';

const of = (body: string) =>
  passagesOf(body, 'https://desk.example').map(({ heading, html }) => [heading, html.replaceAll('\n', '')]);

test('an article has its whole text and a passage for each heading, with what is below it', () => {
  const whole = '<p>Lead.</p><p><strong>One</strong></p><p>First.</p><p><strong>Deeper</strong></p><p>Second.</p>';
  assert.deepEqual(of('Lead.\n\n## One\n\nFirst.\n\n### Deeper\n\nSecond.\n\n## Two *words*\n\nThird.'), [
    [null, `${whole}<p><strong>Two <em>words</em></strong></p><p>Third.</p>`],
    ['One', '<p>First.</p><p><strong>Deeper</strong></p><p>Second.</p>'],
    ['Deeper', '<p>Second.</p>'],
    ['Two words', '<p>Third.</p>'],
  ]);
});

test('a passage keeps lists and links, and links of our own pages work in a mail', () => {
  const [, steps] = of('# Steps\n\n1. Open [the form](/fr/contact).\n2. See [this](https://a.example/x).');
  assert.equal(
    steps![1],
    '<ol><li>Open <a href="https://desk.example/fr/contact" rel="external noopener noreferrer">the form</a>.</li>' +
      '<li>See <a href="https://a.example/x" rel="external noopener noreferrer">this</a>.</li></ol>',
  );
});

test('a table becomes lines, and typed HTML stays text', () => {
  assert.deepEqual(of('| Key | Does |\n|---|---|\n| F5 | <b>reloads</b> |'), [
    [null, '<p>Key · Does</p><p>F5 · &lt;b&gt;reloads&lt;/b&gt;</p>'],
  ]);
});

test('a heading without text below it is no passage, and an empty draft has none', () => {
  assert.deepEqual(of('## Later'), [[null, '<p><strong>Later</strong></p>']]);
  assert.deepEqual(of(''), []);
});
