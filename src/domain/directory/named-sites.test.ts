import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sitesNamedIn, sitesOfMailDomain } from '#domain/directory/named-sites.ts';
import { indexSites } from '#domain/directory/site-index.ts';
import { startWork } from '#test/work-time.ts';

const index = indexSites([
  { number: '1042', name: 'Stadsarchief', addresses: ['stadsarchief.example'] },
  { number: '1187', name: 'Musée des Pierres', addresses: ['musee-des-pierres.example'] },
  { number: '2025', name: 'Ports', addresses: ['fleuve.example/ports'] },
  { number: '2107', name: 'Fleuve', addresses: ['fleuve.example'] },
]);
const numbers = (text: string) => sitesNamedIn(text, index).map(({ number }) => number);

const named: [string, string[]][] = [
  ['Je suis sur le site 1187 et rien ne marche.', ['1187']],
  ['Website Nr. 2107 lädt nicht', ['2107']],
  ['Webseite Nummer 2107', ['2107']],
  ['Het gaat om site nr. 1042.', ['1042']],
  ['Concerne : n° 1042', ['1042']],
  ['site n° 1187', ['1187']],
  ['Les sites 1187 et 1042 sont lents', ['1187', '1042']],
  ['numéro 2025', ['2025']],
  ['Voyez https://www.musee-des-pierres.example/heures, page blanche', ['1187']],
  ['(stadsarchief.example)', ['1042']],
  ['Quand ouvre le musée des pierres ?', ['1187']],
  ['fleuve.example/ports/nord et fleuve.example.', ['2025', '2107']],
];
for (const [text, expected] of named)
  test(`R8: “${text}” names ${expected.join(' and ')}`, () => {
    assert.deepEqual(numbers(text), expected);
  });

const silent = [
  'En 2025 le musée était fermé.',
  'Depuis le 24/11/2025, 10 h 42',
  'Téléphone : 02 555 1042',
  'Tél. 0476 10 42 11, poste 1187',
  '+32 2 555 11 87',
  'site 11870',
  'site 1187 55 12',
  'numéro 2025 12 10',
  'Écrivez-moi à jean@fleuve.example',
  'Les ports sont beaux, le fleuve aussi.',
  'site 9999',
  '',
];
for (const text of silent)
  test(`R8: “${text}” names no site`, () => {
    assert.deepEqual(numbers(text), []);
  });

test('R8: the sender’s domain is a separate hint', () => {
  assert.deepEqual(
    sitesOfMailDomain('jean@mail.fleuve.example', index).map(({ number }) => number),
    ['2107'],
  );
  assert.deepEqual(sitesOfMailDomain('jean@client.example', index), []);
});

test('a hostile text costs less than a tenth of a second', () => {
  for (const piece of ['site ', 'site 1187 et ', 'a.', 'n° ', '1187 ', 'www.', 'site nr.']) {
    const worked = startWork();
    numbers(piece.repeat(20_000));
    assert.ok(worked() < 100, piece);
  }
});
