import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findSubjects } from '#domain/intake/several-requests.ts';
import { languages } from '#domain/language.ts';

/** "site 1187" names a site. */
const sitesIn = (text: string) => [...text.matchAll(/site (\d{4})/g)].map(([, number]) => number!);

interface Example {
  name: string;
  isSeveral: boolean;
  text: string;
}

/** The corpus: a file for each language, with mails below lines of the form "=== several: name" or "=== one: name". */
const corpus = languages.flatMap((language): Example[] => {
  const file = new URL(`../../../test/several-requests/${language}.txt`, import.meta.url);
  const [, ...blocks] = readFileSync(file, 'utf8').split(/^=== /m);
  return blocks.map((block) => {
    const [head = '', ...lines] = block.split('\n');
    return { name: `${language}, ${head}`, isSeveral: head.startsWith('several:'), text: lines.join('\n').trim() };
  });
});

test('R5: of the corpus, marks are right in 95 % and subjects are found in 80 % of the mails', (context) => {
  const found = corpus.map((example) => ({ ...example, marked: findSubjects(example.text, sitesIn).length > 0 }));
  const marked = found.filter((example) => example.marked);
  const right = marked.filter(({ isSeveral }) => isSeveral).length;
  const several = corpus.filter(({ isSeveral }) => isSeveral).length;
  const [precision, recall] = [right / marked.length, right / several];
  context.diagnostic(`${corpus.length} mails: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  const wrong = found.filter((example) => example.marked !== example.isSeveral).map(({ name }) => name);
  assert.ok(corpus.length >= 60 && several >= 25 && corpus.length - several >= 25);
  assert.ok(precision >= 0.95, `precision ${precision}: ${wrong}`);
  assert.ok(recall >= 0.8, `recall ${recall}: ${wrong}`);
});

test('each passage stands in the text as it is, so that it can be cut out', () => {
  for (const { name, text } of corpus) {
    let from = 0;
    for (const passage of findSubjects(text, sitesIn)) {
      const place = text.indexOf(passage, from);
      assert.ok(place >= 0 && passage.trim() === passage, `${name}: ${passage}`);
      from = place + passage.length;
    }
  }
});

const passages: [string, string[]][] = [
  [
    'Twee vragen: 1) Kan het logo vervangen worden? 2) Hoe voeg ik een redacteur toe?\n\nGroeten, Joke',
    ['1) Kan het logo vervangen worden?', '2) Hoe voeg ik een redacteur toe?'],
  ],
  [
    'Bonjour, j’ai deux demandes. Pouvez-vous changer le logo ? Le nouveau est joint. Et pouvez-vous ajouter Marc ?',
    ['Pouvez-vous changer le logo ? Le nouveau est joint.', 'Et pouvez-vous ajouter Marc ?'],
  ],
  [
    'The search shows an error.\n\nOn another note, could you add Yann?\nThanks',
    ['The search shows an error.', 'On another note, could you add Yann?\nThanks'],
  ],
  [
    'Le site 1187 est lent, pourquoi ?\n\nEt pouvez-vous ajouter Marc sur le site 1042 ?',
    ['Le site 1187 est lent, pourquoi ?', 'Et pouvez-vous ajouter Marc sur le site 1042 ?'],
  ],
];
for (const [text, expected] of passages)
  test(`the passages of “${text.slice(0, 30)}…”`, () => assert.deepEqual(findSubjects(text, sitesIn), expected));

const one = {
  'one question about two sites': 'Les site 1187 et site 1042 sont lents, pourquoi ?',
  'a second site that is only named': 'Le site 1187 est lent, pourquoi ?\n\nLe site 1042 va bien.',
  'two paragraphs about one site': 'Le site 1187 est lent ?\n\nPouvez-vous relancer le site 1187 ?',
  'one numbered question': 'Question 1 : le logo est flou.',
  'the year and a time': '2026. Une bonne année !\n8. Et santé ?',
  nothing: '',
};
for (const [what, text] of Object.entries(one))
  test(`R5: ${what} is one request`, () => assert.deepEqual(findSubjects(text, sitesIn), []));

test('a very long text costs no more than its beginning', () => {
  const long = `${'1. '.repeat(500_000)}\nQuestion 1 : a\nQuestion 2 : b`;
  const begun = performance.now();
  assert.deepEqual(findSubjects(long, sitesIn), []);
  assert.ok(performance.now() - begun < 1000);
});
