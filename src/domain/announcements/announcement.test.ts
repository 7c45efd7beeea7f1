import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AnnouncementPlan,
  issuesOf,
  shownLanguage,
  stateAt,
  titleCharactersMax,
} from '#domain/announcements/announcement.ts';
import { languages } from '#domain/language.ts';

const inEach = (text: string) => ({ fr: text, nl: text, de: text, en: text });
const plan: AnnouncementPlan = {
  siteNumber: null,
  titles: inEach('Forms send no confirmation'),
  texts: inEach('We work on it.'),
  fromAt: '2026-11-24T08:00:00Z',
  untilAt: null,
};

test('an announcement is coming, then current, then past', () => {
  const lasts = { fromAt: '2026-11-24T08:00:00Z', untilAt: '2026-11-24T10:00:00Z' };
  assert.equal(stateAt(lasts, '2026-11-24T07:59:59Z'), 'coming');
  assert.equal(stateAt(lasts, '2026-11-24T08:00:00Z'), 'current');
  assert.equal(stateAt(lasts, '2026-11-24T10:00:00Z'), 'past');
  assert.equal(stateAt({ ...lasts, untilAt: null }, '2030-01-01T00:00:00Z'), 'current');
});

test('an announcement in all four languages can be published', () => assert.deepEqual(issuesOf(plan, languages), []));

test('a missing title or text is named with its language (R27)', () => {
  const issues = issuesOf(
    { ...plan, titles: { ...plan.titles, nl: ' ' }, texts: { ...plan.texts, de: '' } },
    languages,
  );
  assert.deepEqual(issues, [
    { at: 'titles', language: 'nl', problem: 'missing' },
    { at: 'texts', language: 'de', problem: 'missing' },
  ]);
});

test('a title longer than a line is refused', () => {
  const issues = issuesOf({ ...plan, titles: { ...plan.titles, fr: 'x'.repeat(titleCharactersMax + 1) } }, languages);
  assert.deepEqual(issues, [{ at: 'titles', language: 'fr', problem: 'tooLong' }]);
});

test('an announcement ends after it begins', () => {
  assert.deepEqual(issuesOf({ ...plan, untilAt: plan.fromAt }, languages), [{ at: 'until', problem: 'notAfterFrom' }]);
});

test('a reader gets it in a language in which it is written, among those first that lack no text of letters', () => {
  const written = { titles: { ...plan.titles, nl: '' }, texts: plan.texts };
  assert.equal(shownLanguage(written, 'nl', ['nl', 'de', 'fr']), 'de');
  assert.equal(
    shownLanguage(written, 'de', ['nl', 'de', 'fr'], (language) => language !== 'de'),
    'fr',
  );
  assert.equal(
    shownLanguage(written, 'nl', ['nl', 'de'], (language) => language === 'nl'),
    'de',
  );
});
