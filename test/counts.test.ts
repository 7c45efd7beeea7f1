import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAreas } from './architecture/catalogues.ts';

/** Names of facts that count something. Limits (`max`) are constants above one. */
const counts =
  /^(count|days|hours|minutes|editors|sites|tickets|people|announcements|complaints|samples|done|kept|files)$/;

/** Words after a count that one and several share. */
const invariable: Record<string, string> = {
  fr: 'min sur autres avis choix en',
  nl: 'uur min van en in aan andere',
  de: 'min Min von Artikel Besucher Std im in',
  en: 'min of in',
};

/** Texts for more than one alone, with a limit that is a constant above one, or told by a fact of their own. */
const several =
  /\.(several|sendSeveral|numbers|titles|fewText|fewComplaints|past|nonePast|tooMany|found|moreSites|files\.hint|overdue|charactersOutOfRange|figure|fails|problems\.synonyms)$/;

type Text = (facts: object, ...more: unknown[]) => unknown;

/** Says a text with this count; null if its facts are of other types. */
function saidWith(text: Text, count: unknown): string | null {
  const facts = new Proxy({}, { get: (_, name) => (counts.test(String(name)) ? count : 'x') });
  try {
    const said = text(facts);
    return typeof said === 'string' ? said : null;
  } catch {
    return null;
  }
}

/** Returns the text for one if it is the same as for two, with a word after the count; null if it agrees. */
function disagrees(text: Text, language: string): string | null {
  const found = [[1, 2] as const, ['1', '2'] as const].map(([one, two]) => {
    const [single, several] = [saidWith(text, one), saidWith(text, two)];
    const [, word] = /(?<![\p{L}\d.,:/])1[\s\u00a0\u202f](\p{L}{2,})/u.exec(single ?? '') ?? [];
    const isSame = single !== null && several?.replaceAll('2', '1') === single.replaceAll('2', '1');
    return isSame && word !== undefined && !invariable[language]!.split(' ').includes(word) ? single : null;
  });
  return found.includes(null) ? null : found[0]!;
}

function textsIn(texts: object, above = ''): [string, Text][] {
  return Object.entries(texts).flatMap(([key, value]): [string, Text][] =>
    typeof value === 'function'
      ? [[above + key, value]]
      : typeof value === 'object' && value !== null
        ? textsIn(value, `${above}${key}.`)
        : [],
  );
}

test('the check finds a text that says "1 tickets", and none that agrees', () => {
  assert.ok(disagrees(({ count }: { count?: number }) => `${count} tickets`, 'en'));
  assert.equal(
    disagrees(({ count }: { count?: number }) => (count === 1 ? '1 ticket' : `${count} tickets`), 'en'),
    null,
  );
});

test('counts agree with their words, in four languages', async () => {
  const wrong = (await readAreas()).flatMap(({ name, texts }) =>
    Object.entries(texts).flatMap(([language, all]) =>
      textsIn(all).flatMap(([key, text]) => {
        const said = disagrees(text, language);
        return said === null || several.test(key) ? [] : [`${language}/${name}.ts ${key}: ${said}`];
      }),
    ),
  );
  assert.deepEqual(wrong, []);
});
