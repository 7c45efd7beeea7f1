import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { longDay, time } from '#locales/format.ts';
import { urgentCall } from '#mail/letters/urgent-call.ts';
import { writeLetter } from '#mail/letters/write.ts';
import { desk, sampleLetters } from '#test/mail/letters.ts';

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
const duringTheDay = '2026-11-24T09:00:00Z';
const inTheEvening = '2026-11-27T19:00:00Z';
const beforeOpening = '2026-11-24T05:00:00Z';

for (const language of languages)
  test(`R12: the mail about an urgent incident has the same sentence as the page, at any hour, in ${language}`, () => {
    const urgent = sampleLetters(language).acknowledgementUrgent!;
    assert.ok(urgent.kind === 'acknowledgement');
    for (const writtenAt of [duringTheDay, inTheEvening, beforeOpening]) {
      const { text, html } = writeLetter({ ...urgent, writtenAt });
      const sentence = plain(urgentCall(desk, language, writtenAt));
      assert.ok(sentence.length > 5);
      assert.ok(plain(text).includes(sentence), `${sentence} in ${text}`);
      assert.ok(plain(html).includes(sentence));
    }
  });

test('R12: outside the hours nobody is asked to call now', () => {
  const opens = '2026-11-30T07:30:00Z';
  const sentence = plain(urgentCall(desk, 'fr', inTheEvening));
  assert.ok(
    sentence.includes(plain(longDay(opens, 'fr', desk.zone))) && sentence.includes(plain(time(opens, 'fr', desk.zone))),
  );
  assert.doesNotMatch(sentence, /maintenant/);
  assert.match(plain(urgentCall(desk, 'fr', beforeOpening)), /^Appelez-nous aujourd’hui à /);
});

test('R12: the line that opens first is used, and a desk without lines shows none', () => {
  const [line] = desk.lines;
  const late = { ...line!, language: 'nl' as const, hours: { 1: [{ opens: '11:00', closes: '12:00' }] } };
  const early = { ...line!, language: 'fr' as const };
  assert.equal(
    urgentCall({ ...desk, lines: [late, early] }, 'de', inTheEvening),
    urgentCall({ ...desk, lines: [early] }, 'de', inTheEvening),
  );
  assert.equal(urgentCall({ ...desk, lines: [] }, 'de', duringTheDay), null);
});
