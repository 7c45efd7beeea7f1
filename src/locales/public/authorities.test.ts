import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '#domain/language.ts';
import { dataProtection, ombudsman } from '#locales/public/authorities.ts';
import { accessibilityWords, privacyWords } from '#locales/public/messages.ts';

const cookies = { theme: 'theme', session: 'belfry', draft: 'belfry-draft' };
const facts = { desk: 'WCMS Support', mailbox: 'wcms@desk.example' };

test('R28: the statement gives the Federal Ombudsman’s post, phone, mail and web addresses', () => {
  for (const language of languages) {
    const given = { ...facts, preparedOn: '', hours: 4, complaintDays: 15, lines: [] };
    const said = accessibilityWords[language].parts(given).flatMap(({ says }) => says);
    const ways = ombudsman(language);
    assert.equal(ways.length, 4);
    for (const way of ways) assert.ok(JSON.stringify(said).includes(JSON.stringify(way)), language);
  }
});

test('the privacy notice gives those of the Data Protection Authority', () => {
  for (const language of languages) {
    const said = privacyWords[language].promises({ ...facts, cookies, sessionHours: 12, draftDays: 7 });
    for (const way of dataProtection(language)) assert.ok(JSON.stringify(said).includes(JSON.stringify(way)), language);
  }
});
