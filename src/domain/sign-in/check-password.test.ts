import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNewPassword as check, type TriedWords } from '#domain/sign-in/check-password.ts';

/** The real lists are tested where they are loaded. */
const tried: TriedWords = {
  passwords: (text) => ['wolkenkrabber', 'zomer', 'doudou'].includes(text),
  words: (text) => text === 'gemeentehuizen',
};
const checkNewPassword = (text: string, about: Parameters<typeof check>[1]) => check(text, about, tried);
const nadia = { email: 'nadia.elamrani@desk.example', name: 'Nadia El Amrani' };

test('eleven characters are too few, and twelve of any kind are enough', () => {
  assert.equal(checkNewPassword('klokkentore', nadia), 'tooShort');
  assert.equal(checkNewPassword('klokkentoren', nadia), null);
  assert.equal(checkNewPassword('x'.repeat(1001), nadia), 'tooLong');
});

test('common passwords are refused in any disguise', () => {
  const tried = [
    'password1234',
    'P@ssw0rd-2026!',
    'motdepasse123',
    'Wachtwoord2026',
    'Willkommen!!2026',
    '123456789012',
  ];
  const runs = [
    'azertyuiopqsd',
    'abcdefghijklm',
    'aaaaaaaaaaaaa',
    'abcabcabcabc',
    'Servicedesk-Belfry-1',
    '....2026....',
  ];
  for (const each of [...tried, ...runs]) assert.equal(checkNewPassword(each, nadia), 'common', each);
});

test('a listed word is refused alone, twice or combined with another, and allowed in a phrase', () => {
  for (const each of [
    'Wolkenkrabber1',
    '2026-W0lk€nkrabb3r'.replace('€', 'e'),
    'doudou2026doudou',
    'zomer+wolkenkrabber',
  ])
    assert.equal(checkNewPassword(each, nadia), 'common', each);
  assert.equal(checkNewPassword('Gemeentehuizen-1', nadia), 'oneWord');
  assert.equal(checkNewPassword('zomer op de wolkenkrabber', nadia), null);
});

test('a person’s own name with a year is refused', () => {
  assert.equal(checkNewPassword('elamrani-2026', nadia), 'ofOneself');
  assert.equal(checkNewPassword('nadianadia2026!', nadia), 'ofOneself');
});

test('a phrase may contain a name or a common word', () => {
  for (const each of [
    'nadia koopt vier appels',
    'mon password est une girafe',
    'correct horse battery staple',
    '漢字の合言葉は長いほうが安全',
  ])
    assert.equal(checkNewPassword(each, nadia), null, each);
});
