import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTriedWords } from '#desk/sign-in/passwords/tried-words.ts';
import { checkNewPassword } from '#domain/sign-in/check-password.ts';

const tried = await openTriedWords();
const nadia = { email: 'nadia.elamrani@desk.example', name: 'Nadia El Amrani' };
const check = (password: string) => checkNewPassword(password, nadia, tried);

test('the lists are read once', async () => assert.equal(await openTriedWords(), tried));

test('common passwords are refused in every language and disguise', () => {
  for (const each of [
    ...['1qaz2wsx3edc', 'qwertyuiop123', 'Feyenoord-1908', 'doudou-doudou', 'Marseille13013!', 'Schalke04Schalke04'],
    ...['chocolat12345', 'Superman-Batman', 'liverpool2026', 'ilovemyself12', '2026$unshine!!'],
  ])
    assert.equal(check(each), 'common', each);
});

test('a single dictionary word with digits or signs is refused, and so is a name', () => {
  for (const each of [
    ...['anniversaire-26', 'gouvernement2026', 'Verschillende1!', 'Wahrscheinlich7', 'conversation99'],
    ...['Vandenbroucke1975', 'félicitations!!'],
  ])
    assert.equal(check(each), 'oneWord', each);
});

test('phrases are accepted in every language', () => {
  for (const each of [
    ...['quatre pommes et un vélo', 'vier appels en een fiets', 'Sept-oiseaux-bleus-chantent', 'vier Äpfel im Regen'],
    ...[
      'correct horse battery staple',
      'mon password est une girafe',
      'klokkentoren van Brugge',
      '漢字の合言葉は長いほうが安全',
    ],
    ...['hV7-tq0Zr9mK', 'k3!Lw9$zPq2&'],
  ])
    assert.equal(check(each), null, each);
});
