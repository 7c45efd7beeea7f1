import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { findNumbers } from '#domain/ticket/number.ts';
import { longDate } from '#locales/format.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { textFromHtml } from '#mail/read/html/text-from-html.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const fr = sampleLetters('fr');
const every = languages.flatMap((language) =>
  Object.entries(sampleLetters(language)).map(([name, letter]) => ({ name: `${name} in ${language}`, letter })),
);
const plain = (text: string) => text.replace(/[\s\u00ad]+/g, ' ');

for (const { name, letter } of every) {
  const { subject, text, html } = writeLetter(letter);

  test(`${name}: the number occurs once in the subject and once in the text, or nowhere (R4)`, () => {
    if (!('number' in letter)) return assert.equal(findNumbers(subject + text).length, 0);
    assert.equal(findNumbers(subject).length, 1);
    assert.ok(subject.startsWith(`[${letter.number}] `) && text.includes(letter.number));
  });

  test(`${name}: text and HTML have the same sentences`, () => {
    const shown = plain(textFromHtml(html));
    for (const line of text.split('\n').filter((line) => line.length > 1 && !/^(-|--) |https:/.test(line))) {
      assert.ok(shown.includes(plain(line).trim()), line);
    }
  });

  test(`${name}: HTML has its language and neither pictures nor scripts`, () => {
    assert.match(html, new RegExp(`<html lang="${letter.language}"`));
    assert.doesNotMatch(html, /<(?:img|script|link|svg|form|iframe)\b|url\(/i);
  });

  test(`${name}: no placeholder is left`, () => {
    assert.doesNotMatch(subject + text + html, /undefined|null|NaN|\[object/);
  });
}

test('an inbox preview shows the key sentence, or the agent’s text', () => {
  const shown = ({ html }: { html: string }) => /<div style="display:none[^>]*>([^<]*)</.exec(html)?.[1];
  assert.match(shown(writeLetter(fr.closingNoticeHandled!))!, /^Votre demande est traitée\. Votre ticket se clôture/);
  assert.match(shown(writeLetter(fr.answer!))!, /^Le logo était étiré/);
});

test('Outlook, which renders with Word, gets a width attribute and spacing in and between its buttons', () => {
  const { html } = writeLetter(fr.closingNoticeHandled!);
  assert.match(html, /<!--\[if mso\]><table [^>]*width="600"/);
  assert.equal(html.match(/<!--\[if mso\]>/g)?.length, html.match(/<!\[endif\]-->/g)?.length);
  assert.match(html, /mso-padding-alt:9px 16px/);
  assert.doesNotMatch(html, /display:\s*(?:flex|grid)/);
});

test('to an unproved address no text of the contact is repeated (R3)', () => {
  const letter = { ...fr.acknowledgementUnproved!, recipientName: 'Buy gold now' } as Letter;
  const { subject, text, html } = writeLetter(letter);
  assert.equal(subject, '[DTO-104871-14] Nous avons reçu votre demande');
  assert.doesNotMatch(text + html, /Buy gold|Logo/);
  assert.match(text, /https:\/\/desk\.example\/answer\/confirm/);
});

test('a desk’s paragraph is plain text in the letter’s language, with number and name filled in', () => {
  const words = { fr: 'Apportez {number} à <b>{desk}</b>.\n\nVenez {hours}.', nl: 'x', de: 'x', en: 'x' };
  for (const [name, letter] of [
    ['acknowledgement', fr.acknowledgement!],
    ['followUp', fr.followUp!],
    ['answer', fr.answer!],
    ['informationRequest', fr.informationRequest!],
    ['reminder', fr.reminder!],
    ['closingNotice', fr.closingNoticeHandled!],
    ['closingNotice', fr.closingNoticeSilence!],
    ['closed', fr.closedDuplicate!],
    ['referral', fr.closedRedirected!],
  ] as const) {
    const desk = { ...letter.desk, names: { ...letter.desk.names, fr: 'Aide & web' }, ownWords: { [name]: words } };
    const { text, html } = writeLetter({ ...letter, desk } as Letter);
    assert.match(text, /Apportez DTO-104871-14 à <b>Aide & web<\/b>\.\n\nVenez les jours ouvrables de 8.h.30/, name);
    assert.match(html, /<p [^>]*>Venez les jours ouvrables/, name);
    assert.match(html, /&lt;b&gt;Aide &amp; web&lt;\/b&gt;/, name);
    assert.doesNotMatch(plain(writeLetter(letter).text), /Apportez/);
  }
});

test('a letter has only its own paragraph', () => {
  const words = { fr: 'Apportez {number}.', nl: 'x', de: 'x', en: 'x' };
  const desk = { ...fr.answer!.desk, ownWords: { answer: words, closed: words } };
  for (const name of ['reminder', 'closedRedirected', 'reopenedLate', 'held', 'takingPart', 'ticketLink'])
    assert.doesNotMatch(writeLetter({ ...fr[name]!, desk } as Letter).text, /Apportez/, name);
});

test('an answer to an unproved address has the agent’s text and no name', () => {
  const letter = { ...fr.answer!, summary: null, recipientName: 'Buy gold now' } as Letter;
  const { subject, text } = writeLetter(letter);
  assert.equal(subject, '[DTO-104871-14] Réponse à votre demande');
  assert.match(text, /largeur fixe/);
  assert.doesNotMatch(text, /Buy gold/);
});

test('the acknowledgement of a held reply names no ticket or person (R23)', () => {
  const { subject, text, html } = writeLetter(fr.held!);
  assert.equal(subject, 'Nous avons reçu votre message');
  assert.doesNotMatch(text + html, /DTO|Bram|Logo/);
});

test('an acknowledgement gives the date, the way to reply and the opening hours (R3)', () => {
  const { text } = writeLetter(fr.acknowledgement!);
  assert.match(plain(text), /première réponse au plus tard le mardi 1er décembre 2026 à 13 h 31/);
  assert.match(plain(text), /laissez le numéro dans l’objet/);
  assert.match(plain(text), /ouvert les jours ouvrables de 8 h 30 à 17 h/);
});

test('an urgent acknowledgement gives the line in the reader’s language and the number to quote (R12)', () => {
  assert.match(
    plain(writeLetter(fr.acknowledgementUrgent!).text),
    /Appelez-nous maintenant : 02 555 12 10\. Citez le numéro DTO-104871-14/,
  );
});

test('for a language without a line all lines are given with their languages (R11)', () => {
  const { text, html } = writeLetter(sampleLetters('de').acknowledgementUrgent!);
  assert.match(plain(text), /02 555 12 10 \(auf Französisch\) oder 02 555 12 20 \(auf Niederländisch\)/);
  assert.match(html, /href="tel:\+3225551210"/);
});

for (const language of languages) {
  test(`a closing notice gives the closing day, in ${language} (R16)`, () => {
    const { text, html } = writeLetter(sampleLetters(language).closingNoticeHandled!);
    const day = longDate('2027-01-05', language, 'Europe/Brussels');
    assert.ok(text.includes(day) && plain(textFromHtml(html)).includes(plain(day)));
  });
}

test('a closing notice lists the days that do not count, with reasons (R18)', () => {
  assert.match(
    plain(writeLetter(fr.closingNoticeHandled!).text),
    /Non comptés : 25 déc\. \(Noël\), 26 déc\. \(Jour de congé fédéral\), 27–31 déc\. \(Congé de compensation\)/,
  );
});

test('a reminder gives its number, the total, and the next step (R15)', () => {
  const text = plain(writeLetter(fr.reminder!).text);
  assert.match(text, /Rappel 1 sur 2/);
  assert.match(text, /lun\. 30 nov\. : rappel 2 - mer\. 2 déc\. : avis de clôture - mer\. 9 déc\. : clôture/);
});

test('a participant who did not ask gets no buttons (R20)', () => {
  assert.doesNotMatch(writeLetter(fr.closingNoticeParticipant!).html, /<a href="https/);
});

test('an agent’s text stays text: no tag or link becomes active', () => {
  const letter = { ...fr.answer!, text: '<img src=x onerror=alert(1)>\nhttps://evil.example', links: {} } as Letter;
  const { html } = writeLetter(letter);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt;<br>https:\/\/evil\.example/);
  assert.doesNotMatch(html, /<a href="https/);
});

test('a summary with the number does not repeat it', () => {
  const letter = { ...fr.answer!, summary: 'Re: [dto-104871-14] Logo\r\nBcc: x@y.example' } as Letter;
  assert.equal(writeLetter(letter).subject, '[DTO-104871-14] Réponse à votre demande\u00a0: Re: Logo Bcc: x@y.example');
});

test('hours that differ by day are listed by day', () => {
  const desk = {
    ...fr.answer!.desk,
    hours: { 1: [{ opens: '09:00', closes: '12:00' }], 3: [{ opens: '13:30', closes: '16:00' }] },
  };
  const text = plain(writeLetter({ ...fr.answer!, desk } as Letter).text);
  assert.match(text, /ouvert le lundi de 9 h à 12 h, le mercredi de 13 h 30 à 16 h\./);
});

test('an access proof letter repeats no typed text (R3)', () => {
  const { subject, text, html } = writeLetter({ ...fr.accessProof!, recipientName: 'Buy gold now' } as Letter);
  assert.equal(subject, 'Confirmez votre adresse');
  assert.doesNotMatch(text + html, /Buy gold|Patrimoine/);
});
