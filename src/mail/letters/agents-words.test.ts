import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Language, languages } from '#domain/language.ts';
import type { LetterTemplates } from '#domain/letters/texts.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const automatic: Record<Language, string> = {
  fr: 'Bonjour Bram Peeters,',
  nl: 'Beste Bram Peeters',
  de: 'Guten Tag Bram Peeters',
  en: 'Dear Bram Peeters,',
};

const greetings: Record<Language, string[]> = {
  fr: [
    'Bonjour,',
    'bonjour Bram, voici',
    'Bonsoir',
    'Madame, Monsieur,',
    'Monsieur le Directeur,',
    'Chère Madame Dupont,',
  ],
  nl: [
    'Beste Bram',
    'Beste,',
    'Geachte heer Peeters,',
    'Dag Bram, de pagina',
    'Dag mevrouw Peeters,',
    'Goedendag',
    'Hallo!',
  ],
  de: [
    'Guten Tag',
    'Sehr geehrte Frau Meier,',
    'Sehr geehrter Herr Meier',
    'Hallo Bram, das',
    'Liebe Kollegen,',
    'Meine Damen und Herren,',
    'Lieber Bram!',
  ],
  en: ['Dear Bram,', 'Hello', 'hi Bram, the page', 'Good morning Bram,', 'Good afternoon'],
};

/** Beginnings that only look like a greeting, and a greeting in another language. */
const others: Record<Language, string[]> = {
  fr: [
    'Madame Dupont, éditrice du site, n’a plus accès.',
    'Chers frais de port : voici le détail.',
    'Hello',
    'Merci.',
    'Bonjourno',
  ],
  nl: ['Beste oplossing: een kleiner beeld.', 'Dag 1 van de actie', 'Bonjour', 'Dagelijks nagekeken.'],
  de: ['Liebe geht durch den Magen.', 'Sehr gute Frage!', 'Guten Appetit', 'Dear Bram,'],
  en: ['Dearest is not a word of ours.', 'Good that you ask.', 'Hilfe', 'Beste Bram'],
};

const sampleOf = (language: Language, name: string, facts: object) =>
  writeLetter({ ...sampleLetters(language)[name]!, html: null, ...facts } as Letter);

for (const language of languages) {
  for (const greeting of greetings[language])
    test(`${language}: an answer that begins with “${greeting}” has no other greeting`, () => {
      const { text, html } = sampleOf(language, 'answer', {
        text: `\n${greeting}\n\n1234.`,
        recipientName: 'Bram Peeters',
      });
      assert.ok(text.trimStart().startsWith(`${greeting}\n\n1234.`), text.slice(0, 80));
      assert.equal(html.split(automatic[language]).length, 1);
    });

  for (const beginning of others[language])
    test(`${language}: an answer that begins with “${beginning}” is greeted`, () => {
      const { text } = sampleOf(language, 'answer', { text: `${beginning}\n\n1234.` });
      assert.ok(text.startsWith(`${automatic[language]}\n\n${beginning}`), text.slice(0, 80));
    });
}

test('questions, notices and closings are greeted once, too', () => {
  for (const name of ['informationRequest', 'closingNoticeHandled', 'closedRedirected']) {
    const { text } = sampleOf('en', name, { text: 'Hello Bram,\n\nSee below.' });
    assert.equal(text.match(/^(?:Dear|Hello) /gm)?.length, 1, name);
    assert.ok(text.includes('Hello Bram,'), name);
  }
});

test('a letter without an agent’s text has a greeting', () => {
  for (const language of languages)
    assert.ok(sampleOf(language, 'closedDuplicate', { text: '' }).text.startsWith(automatic[language]), language);
});

test('a letter that repeats a question greets its reader, however the question began', () => {
  for (const name of ['reminder', 'closingNoticeSilence'])
    assert.match(sampleOf('en', name, { text: 'Hello Bram,\n\nWhich page?' }).text, /^Dear Bram Peeters,\n/, name);
});

test('a desk’s own text loses nothing when the greeting is omitted', () => {
  const same = (text: string) => ({ fr: text, nl: text, de: text, en: text });
  const templates: LetterTemplates = { answer: { subject: same('x'), text: same('{greeting}\n{words}\n\n{reply}') } };
  const { desk } = sampleLetters('en').answer!;
  const { text } = sampleOf('en', 'answer', { text: 'Hello Bram, done.', desk: { ...desk, templates } });
  assert.match(text, /^Hello Bram, done\.\n\nTom Wouters/);
});

test('an agent who ends with a closing and a name is not named again', () => {
  const { text } = sampleOf('en', 'answer', { text: 'Done.\n\nKind regards,\nTom Wouters' });
  assert.match(text, /^Dear Bram Peeters,\n\nDone\.\n\nKind regards,\nTom Wouters\n\nYour ticket stays open/);
});

test('an agent who ends with only a closing, or only a name, is named', () => {
  for (const end of ['Kind regards,', 'You spoke to\nTom Wouters', 'Kind regards,\nAnna'])
    assert.ok(
      sampleOf('en', 'answer', { text: `Done.\n\n${end}` }).text.includes(`${end}\n\nTom Wouters, service desk`),
    );
});

test('a signature does not repeat the agent’s closing', () => {
  const signature = 'Kind regards,\nTom Wouters\nRoom 4';
  const closed = sampleOf('en', 'answer', { text: 'Done.\n\nBest wishes', signature }).text;
  assert.ok(closed.includes('Best wishes\n\nTom Wouters, service desk\n\nTom Wouters\nRoom 4\n\n'), closed);
  const open = sampleOf('en', 'answer', { text: 'Done.', signature }).text;
  assert.ok(open.includes(`Tom Wouters, service desk\n\n${signature}\n\n`), open);
  const alone = sampleOf('en', 'answer', { text: 'Done.\n\nBest wishes', signature: 'Kind regards,' }).text;
  assert.ok(alone.includes('Tom Wouters, service desk\n\nYour ticket stays open'), alone);
});
