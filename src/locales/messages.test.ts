import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { ownNames, words } from '#locales/messages.ts';

/** Returns every text of a catalogue with its path. A function is returned as its source, which contains its texts. */
function texts(tree: object, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'object' ? texts(value, `${path}${key}.`) : [[path + key, String(value)]],
  );
}

test('every language has the same keys', () => {
  const french = texts(words.fr)
    .map(([path]) => path)
    .sort();
  for (const language of languages)
    assert.deepEqual(
      texts(words[language])
        .map(([path]) => path)
        .sort(),
      french,
    );
});

test('no text is empty or has a typewriter apostrophe', () => {
  for (const language of languages)
    for (const [path, text] of texts(words[language])) {
      assert.notEqual(text.trim(), '', path);
      assert.doesNotMatch(text, /\p{L}'\p{L}/u, `${language} ${path}`);
    }
});

test('a French colon follows a no-break space', () => {
  for (const [path, text] of texts(words.fr)) assert.doesNotMatch(text, /\p{L} [:;?!] \p{L}/u, path);
});

test('a German working day is an Arbeitstag, never a Werktag', () => {
  for (const [path, text] of texts(words.de)) assert.doesNotMatch(text, /Werktag/, path);
});

test('each language is named in its own language', () => {
  assert.deepEqual(ownNames, { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' });
});

test('a record says who was assigned a ticket, and that it was released', () => {
  assert.equal(words.en.events.assigned({ assignee: 'Nadia' }), 'assigned the ticket to Nadia');
  assert.equal(words.en.events.assigned({ assignee: 'Nadia', self: true }), 'took the ticket');
  assert.equal(words.fr.events.assigned({ assignee: null }), 'a rendu le ticket au Service Desk');
});
