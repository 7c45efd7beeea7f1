import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { allTexts, type LetterTemplates } from '#domain/letters/texts.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const fr = sampleLetters('fr');
const four = (text: string) => ({ fr: text, nl: text, de: text, en: text });

/** The letter with the desk's own text. */
function written(letter: Letter, text: LetterText, words: string, subject = 'Sujet') {
  const templates: LetterTemplates = { [text]: { subject: four(subject), text: four(words) } };
  return writeLetter({ ...letter, desk: { ...letter.desk, templates } } as Letter);
}

test('a desk’s own text replaces the built-in one, including the subject', () => {
  const { subject, text } = written(fr.answer!, 'answer', '# Voici\n\n{words}\n\n{reply}', 'Nous répondons');
  assert.equal(subject, '[DTO-104871-14] Nous répondons\u00a0: Logo étiré sur téléphone');
  assert.match(text, /^Voici\n\nLe logo était étiré/);
  assert.doesNotMatch(text, /reste ouvert|Bonjour/);
});

test('other letters keep the built-in text', () => {
  const templates: LetterTemplates = { answer: { subject: four('x'), text: four('x') } };
  const desk = { ...fr.reminder!.desk, templates };
  assert.deepEqual(writeLetter({ ...fr.reminder!, desk } as Letter), writeLetter(fr.reminder!));
});

test('a paragraph with an empty placeholder is left out completely', () => {
  const undated = { ...fr.acknowledgement!, firstAnswer: null } as Letter;
  const { text } = written(undated, 'request', 'Voici.\n\nRéponse le {date}\nau plus tard.\n\n{number}\n\n{confirm}');
  assert.match(text, /^Voici\.\n\nDTO-104871-14\n\n-- /);
});

test('HTML and placeholders in a value stay text (attacks 55 and 56)', () => {
  const letter = { ...fr.answer!, summary: '{mailbox} <script>alert(1)</script>\n# Titre' } as Letter;
  const { html, text } = written(letter, 'answer', '<img src=x onerror=alert(1)> {summary} {words} {constructor}');
  assert.doesNotMatch(html, /<script|<img/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; \{mailbox\} &lt;script&gt;/);
  assert.match(text, /\{constructor\}/);
  assert.doesNotMatch(html, /wcms@desk\.example &lt;script/);
});

test('the number occurs once in the subject, whatever the subject’s text (R4)', () => {
  const { subject } = written(fr.answer!, 'answer', 'x', 'De {desk}');
  assert.match(subject, /^\[DTO-104871-14\] De Support WCMS/);
});

// Text from an unproved sender is never repeated to an unproved address (R3, attack 12).
const marker = 'Zq7-marker';
const everything = 'Résumé {summary} {name}\n\n{greeting}\n\n{about}\n\n{ticket}\n\n{copy}\n\n# {summary}';

for (const language of languages)
  for (const [name, sample] of Object.entries(sampleLetters(language))) {
    if (!('number' in sample) || sample.kind === 'colleagueWrote' || sample.kind === 'organisationTicket') continue;
    test(`R3: ${name} in ${language} repeats nothing to an unproved address, whatever placeholders it uses`, () => {
      const unproved = { ...sample, summary: null, recipientName: marker, copy: marker } as unknown as Letter;
      const templates: LetterTemplates = Object.fromEntries(
        allTexts.map((text) => [text, { subject: four('{summary} {name}'), text: four(everything) }]),
      );
      const own = { ...unproved, desk: { ...sample.desk, templates } } as Letter;
      for (const { subject, text, html } of [writeLetter(unproved), writeLetter(own)])
        assert.ok(!`${subject}${text}${html}`.includes(marker));
    });
  }

test('R23: the acknowledgement of a held reply has no name or number, whatever placeholders it uses', () => {
  const letter = { ...fr.held!, recipientName: marker } as Letter;
  const { subject, text } = written(letter, 'held', everything, '{number} {summary}');
  assert.ok(!`${subject}${text}`.includes(marker));
  assert.equal(subject, '{number} {summary}');
});

test('R3: an access proof letter has no name', () => {
  const letter = { ...fr.accessProof!, recipientName: marker } as Letter;
  assert.ok(!written(letter, 'accessProof', everything, '{name} {summary}').text.includes(marker));
});
