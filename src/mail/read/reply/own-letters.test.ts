import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { maskPersonalLinks } from '#mail/read/html/personal-links.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { replyText } from '#mail/read/reply/reply-text.ts';
import { sampleLetters } from '#test/mail/letters.ts';
import { startWork } from '#test/work-time.ts';

const written = (kind: string, language: (typeof languages)[number] = 'fr') =>
  writeLetter(sampleLetters(language)[kind]!);
const question = written('informationRequest');
const asked = question.text.trim().split('\n');

/** The two forms in which programs quote a mail: the text part, or the text of the HTML. */
const shown = { text: question.text, html: textFromHtml(question.html) };

const wrapped = (text: string, columns: number) =>
  text.replace(new RegExp(`(?=\\S).{1,${columns}}(?:\\s|$)`, 'g'), (line) => `${line.trimEnd()}\n`);

const above: Record<string, string> = {
  Hungarian: '2026. nov. 24. 10:15 keltezéssel, Support WCMS <wcms@desk.example> írta:',
  Greek: 'Στις Τρί 24 Νοε 2026 στις 10:15 π.μ., ο/η Support WCMS έγραψε:',
  'an unknown program': 'Am Dienstag, 24.11.2026 10:15 hat Support WCMS folgendes mitgeteilt:',
  'two lines of French': 'Le mar. 24 nov. 2026 à 10:15, Support WCMS\n<wcms@desk.example> a écrit :',
  'a head in Estonian':
    'Saatja: Support WCMS <wcms@desk.example>\nSaadetud: teisipäev, 24. november 2026 10:15\nAdressaat: Bram\nTeema: Re: [DTO-104871-14]',
  'a head in French':
    '________________________________\nDe : Support WCMS <wcms@desk.example>\nEnvoyé : mardi 24 novembre 2026 10:15\nÀ : Bram\nObjet : Question',
};

for (const [program, line] of Object.entries(above))
  for (const [part, quoted] of Object.entries(shown)) {
    const reply = (quote: string) =>
      replyText(`La page est https://agency.example/a.\nOui\n\n${line}\n\n${quote}`, { letters: [question.text] });
    const expected = 'La page est https://agency.example/a.\nOui';

    test(`our ${part} quoted by ${program} is folded without quote marks`, () => assert.equal(reply(quoted), expected));
    test(`our ${part} quoted by ${program} is folded when wrapped`, () =>
      assert.equal(reply(wrapped(quoted, 60)), expected));
    test(`our ${part} quoted by ${program} is folded with other quote marks`, () =>
      assert.equal(reply(quoted.replace(/^/gm, '| ')), expected));
    test(`our ${part} quoted by ${program} is folded with entities and no-break spaces`, () =>
      assert.equal(
        reply(quoted.replaceAll('&', '&amp;').replaceAll(' ', '\u00a0').replaceAll('’', '&#8217;')),
        expected,
      ));
  }

for (const language of languages)
  for (const kind of [
    'acknowledgement',
    'informationRequest',
    'reminder',
    'closingNoticeHandled',
    'answer',
    'followUp',
  ])
    test(`the letter ${kind} in ${language} is folded completely below an attribution without quote marks`, () => {
      const { text, html } = written(kind, language);
      const said = 'Yes.\n\nOn Tue, 24 Nov 2026 at 10:15, WCMS Support <wcms@desk.example> wrote:\n\n';
      assert.equal(replyText(said + text, { letters: [text] }), 'Yes.');
      assert.equal(replyText(said + textFromHtml(html), { letters: [text] }), 'Yes.');
    });

test('answers between the lines of our letter stay, however short', () => {
  const line = (words: string) => asked.findIndex((each) => each.includes(words));
  const answered = [...asked];
  answered.splice(line('le message d’erreur') + 1, 0, 'Aucun.');
  answered.splice(line('l’adresse (URL)') + 1, 0, '1234');
  answered.splice(line('Pouvez-vous confirmer') + 1, 0, 'Oui');
  const head = above['a head in French']!;
  for (const start of [`Bonjour,\n\n${head}\n\n`, `Bonjour,\n\n${above['two lines of French']}\n`])
    assert.equal(
      replyText(start + answered.join('\n'), { letters: [question.text] }).replace(/\n+/g, '\n'),
      'Bonjour,\nOui\n1234\nAucun.',
    );
});

test('a foreign link is part of the answer, even after our own words', () => {
  const item = asked.findIndex((each) => each.includes('l’adresse (URL)'));
  const answered = asked.map((each, at) => (at === item ? `${each} : https://agency.example/a` : each));
  answered.splice(item + 2, 0, 'https://agency.example/b');
  assert.equal(
    replyText(`${above['a head in French']}\n\n${answered.join('\n')}`, { letters: [question.text] }),
    '- l’adresse (URL) de la page : https://agency.example/a\nhttps://agency.example/b',
  );
});

test('our link wrapped by a mail program is still ours', () => {
  const checked = question.text.replaceAll(
    /https:\S+/g,
    (link) => `https://safe.example/?url=${encodeURIComponent(link)}&data=05`,
  );
  assert.equal(replyText(`Oui.\n\n${above.Greek}\n\n${checked}`, { letters: [question.text] }), 'Oui.');
});

test('a letter saved with masked links is recognised', () => {
  const mac = '0'.repeat(32);
  const sent = question.text.replaceAll(
    /\/answer\/[a-z-]+/g,
    `/fr/answer/clock.01890000-0000-7000-8000-000000000000.${mac}`,
  );
  const saved = maskPersonalLinks(sent);
  assert.notEqual(saved, sent);
  assert.equal(replyText(`Oui.\n\n${above.Greek}\n\n${sent}`, { letters: [saved] }), 'Oui.');
});

test('text below our letter stays', () => {
  const text = `${above.Hungarian}\n\n${question.text}\nLa page est celle des horaires.`;
  assert.equal(replyText(text, { letters: [question.text] }), 'La page est celle des horaires.');
});

test('an attribution without quote marks stays if the text below is not ours', () => {
  const text = 'Merci.\n\nLe mar. 24 nov. 2026 à 10:15, Anne Dubois a écrit :\n\nLa page du musée est vide.';
  assert.equal(replyText(text, { letters: [question.text] }), text);
  assert.equal(replyText(text), text);
});

test('a sentence that also occurs in our letter is the writer’s if nothing else is quoted', () => {
  const letter = 'Votre demande :\nLe formulaire ne s’ouvre plus\n\nNous la lisons.';
  const text = 'Bonjour,\nLe formulaire ne s’ouvre plus\nMerci';
  assert.equal(replyText(text, { letters: [letter] }), text);
});

test('a pasted header hides nothing below it, whether or not our letter is quoted', () => {
  const pasted = 'De : Bram Peeters\nEnvoyé : lundi 23 novembre 2026 9:00\nÀ : Anne Dubois\nObjet : Logo';
  const said = `Bram m’a écrit :\n\n${pasted}\n\nLe logo est étiré.\n\nQue faire ?`;
  const marked = question.text.replaceAll(/^/gm, '> ');
  for (const text of [said, `${above.Greek}\n${marked}\n\n${said}`, `${said}\n\n${above.Greek}\n${marked}`])
    assert.equal(replyText(text, { letters: [question.text] }), said);
});

test('older mails below our letter are folded with it', () => {
  const older =
    'De : Bram Peeters\nEnvoyé : lundi 23 novembre 2026 9:00\nÀ : Support WCMS\nObjet : Logo\n\nLe logo est étiré.';
  const text = `Voilà.\n\n${above['a head in French']}\n\n${question.text}\n\n${older}`;
  assert.equal(replyText(text, { letters: [question.text] }), 'Voilà.');
});

test('an earlier letter of ours is recognised too', () => {
  const first = written('acknowledgement').text;
  const text = `Voilà.\n\n${above.Greek}\n\n${question.text}\n${above.Greek}\n\n${first}`;
  assert.equal(replyText(text, { letters: [question.text, first] }), 'Voilà.');
});

test('everything below a signature mark is folded, but not an answer inside a later quote', () => {
  const long =
    'We are the office that answers for the pages of the museum, and we always write in full sentences.\nDo you?';
  assert.equal(replyText(`It works.\n\n-- \n${long}`), 'It works.');
  assert.equal(replyText(`Hello\n-- \n${long}\n\n> One?\n1\n> Two?\n2`), 'Hello\n1\n2');
});

test('mailing list footers are folded', () => {
  const footers = [
    '_______________________________________________\nEditors mailing list\nEditors@lists.agency.example\nhttps://lists.agency.example/mailman/listinfo/editors',
    '-- \nYou received this message because you are subscribed to the Google Groups "Editors" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to editors+unsubscribe@agency.example.',
    '--\nVous recevez ce message, car vous êtes abonné au groupe Google Groupes "Éditeurs".\nPour vous désinscrire de ce groupe, envoyez un e-mail à l’adresse editeurs+unsubscribe@agency.example.',
    '########################################################################\n\nTo unsubscribe from the EDITORS list, click the following link:\nhttps://listserv.agency.example/scripts/wa.exe?SUBED1=EDITORS',
  ];
  for (const footer of footers) assert.equal(replyText(`The page is empty.\n\n${footer}`), 'The page is empty.');
});

test('a rule without a list footer below it is kept', () => {
  const text = 'Version A\n____________________\nVersion B with an unsubscribe button';
  assert.equal(replyText(text), text);
});

// Attack 16.
const line = 'a b c d e f g h i j k l m n o p q r s t\n';
const costly: Record<string, [text: string, letter: string]> = {
  'a letter of the same line': [line.repeat(5_000), line.repeat(2_500)],
  'one word without end': ['a '.repeat(100_000), 'a\n'.repeat(50_000)],
  'words that almost match': [`${'a a a a b\n'.repeat(20_000)}`, `${'a a a a c\n'.repeat(10_000)}`],
  'short lines': ['a\n'.repeat(100_000), 'a\n'.repeat(50_000)],
  'entities without end': ['&#'.repeat(100_000), 'a b c d e\n'],
  'labels without end': [`${'A: b@c 10:15\n'.repeat(10_000)}${line}${line}`, line + line],
};
for (const [what, [text, letter]] of Object.entries(costly))
  test(`${what} take little time (attack 16)`, () => {
    const worked = startWork();
    replyText(text, { letters: [letter] });
    assert.ok(worked() < 1_000, `${Math.round(worked())} ms`);
  });
