import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HoursException } from '#domain/calendar/calendar.ts';
import { type Language, languages } from '#domain/language.ts';
import { exceptionInWords, exceptionsBetween } from '#mail/letters/exceptions.ts';
import type { Letter } from '#mail/letters/letter.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { sampleLetters } from '#test/mail/letters.ts';

const eve: HoursException = {
  id: 'a',
  from: '2026-12-24',
  until: '2026-12-24',
  spans: [{ opens: '08:30', closes: '12:00' }],
  reason: { fr: 'Veille de Noël', nl: 'Kerstavond', de: 'Heiligabend', en: 'Christmas Eve' },
};
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('an exception gives the day, the hours or “closed”, and the reason in each language', () => {
  const said: Record<Language, RegExp> = {
    fr: /^Jeudi 24 décembre 2026 : ouvert de 8 h 30 à 12 h \(Veille de Noël\)\.$/,
    nl: /^Donderdag 24 december 2026: open van 8\.30 uur tot 12\.00 uur \(Kerstavond\)\.$/,
    de: /^Donnerstag, 24\. Dezember 2026: geöffnet von 8\.30 Uhr bis 12\.00 Uhr \(Heiligabend\)\.$/,
    en: /^Thursday 24 December 2026: open from 8:30 to 12:00 \(Christmas Eve\)\.$/,
  };
  for (const language of languages) assert.match(plain(exceptionInWords(eve, language)), said[language]);
  const days = plain(exceptionInWords({ ...eve, until: '2026-12-31', spans: [] }, 'en'));
  assert.equal(days, 'From Thursday 24 December 2026 to Thursday 31 December 2026: closed (Christmas Eve).');
});

test('exceptions between two instants are those on their days, in the desk’s zone', () => {
  const desk = { exceptions: [eve], zone: 'Europe/Brussels' };
  const between = (from: string, to: string) => exceptionsBetween(desk, from, to).length;
  assert.equal(between('2026-12-23T10:00:00Z', '2026-12-23T22:59:59Z'), 0);
  assert.equal(between('2026-12-23T10:00:00Z', '2026-12-23T23:00:00Z'), 1);
  assert.equal(between('2026-12-24T22:59:59Z', '2026-12-28T10:00:00Z'), 1);
  assert.equal(between('2026-12-24T23:00:00Z', '2026-12-28T10:00:00Z'), 0);
});

test('R3: an acknowledgement lists only exceptions before its promised answer', () => {
  const { acknowledgement } = sampleLetters('fr');
  const firstAnswer = { receivedAt: '2026-12-23T15:00:00Z', dueAt: '2026-12-24T10:30:00Z', hourEnds: [] };
  const text = (exceptions: HoursException[]) => {
    const desk = { ...acknowledgement!.desk, exceptions };
    return plain(writeLetter({ ...acknowledgement!, desk, firstAnswer } as Letter).text);
  };
  assert.match(text([eve]), /24 décembre 2026 : ouvert de 8 h 30 à 12 h \(Veille de Noël\)/);
  assert.doesNotMatch(text([{ ...eve, from: '2026-12-28', until: '2026-12-28' }]), /Veille/);
});
