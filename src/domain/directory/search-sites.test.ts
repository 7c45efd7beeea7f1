import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchSites } from '#domain/directory/search-sites.ts';
import { type FindableSite, indexSites } from '#domain/directory/site-index.ts';
import { startWork } from '#test/work-time.ts';

const heritage = {
  fr: 'Office du Patrimoine',
  nl: 'Dienst Erfgoed',
  de: 'Amt für Denkmalpflege',
  en: 'Heritage Office',
};
const sites: FindableSite[] = [
  { number: '1042', name: 'Stadsarchief', addresses: ['stadsarchief.example'], organisationNames: heritage },
  {
    number: '1187',
    name: 'Musée des Pierres',
    otherNames: ['Steinmuseum', 'Museum der Steine'],
    addresses: ['musee-des-pierres.example'],
    organisationNames: heritage,
  },
  { number: '1098', name: 'Agence du Fleuve', addresses: ['fleuve.example'] },
  { number: '1099', name: 'Ports du Fleuve', addresses: ['fleuve.example/ports'] },
  { number: '1311', name: 'Kinderbibliotheek', addresses: ['kinderbibliotheek.example'] },
];
const index = indexSites(sites);
const found = (typed: string) => searchSites(typed, index).sites.map(({ number }) => number);

test('the first digits find the numbers that begin with them', () => {
  assert.deepEqual(found('10'), ['1042', '1098', '1099']);
  assert.deepEqual(found('1187'), ['1187']);
  assert.deepEqual(found('9999'), []);
});

test('aliases and the organisation’s name in any language find a site, its own name first', () => {
  assert.deepEqual(found('steinmuseum'), ['1187']);
  assert.deepEqual(found('ERFGOED'), ['1042', '1187']);
  assert.deepEqual(found('amt fur denkmalpflege'), ['1042', '1187']);
  assert.equal(found('museum')[0], '1187');
});

test('articles, accents and extra spaces do not matter', () => {
  assert.deepEqual(found('le musée des pierres'), ['1187']);
  assert.deepEqual(found('kinder bibliotheek'), ['1311']);
  assert.deepEqual(found('MUSEE PIERRES'), ['1187']);
});

test('a typing error still finds the site, marked as a guess', () => {
  for (const [typed, number] of [
    ['stadsarhief', '1042'],
    ['kinderbiblioteek', '1311'],
    ['musée des piérres', '1187'],
    ['musee de pierrse', '1187'],
    ['https://stadsarchif.example/nl', '1042'],
  ] as const)
    assert.equal(found(typed)[0], number, typed);
  assert.equal(searchSites('stadsarhief', index).near, true);
  assert.equal(searchSites('stadsarchief', index).near, false);
});

test('a short word with a typing error is another word', () => {
  assert.deepEqual(found('pot'), []);
  assert.deepEqual(found(''), []);
  assert.deepEqual(found('x'), []);
});

test('a pasted address finds the longest path, with and without www, also on subdomains', () => {
  assert.deepEqual(found('https://www.fleuve.example/ports/anvers?x=1'), ['1099']);
  assert.deepEqual(found('fleuve.example'), ['1098']);
  assert.deepEqual(found('http://intranet.fleuve.example/'), ['1098']);
});

test('hostile and endless texts find nothing and take no time', () => {
  const worked = startWork();
  for (const typed of ['a'.repeat(100_000), 'é '.repeat(50_000), '%00', '<script>', '\ud800', '.'.repeat(5_000)])
    found(typed);
  assert.ok(worked() < 500);
});

test('a search among 3,000 sites takes a few milliseconds', () => {
  const words = 'Archief Musée Hafen Bibliothek Fleuve Patrimoine Santé Verkehr Woning Emploi Klimaat Jeunesse'.split(
    ' ',
  );
  const many = indexSites(
    Array.from({ length: 3_000 }, (_, at) => ({
      number: String(1000 + at),
      name: `${words[at % 12]} ${words[(at * 7 + 3) % 12]} ${(at * 7919).toString(36)}`,
      addresses: [`site${at.toString(36)}.example`, `www.site${at.toString(36)}.example/${at}`],
      organisationNames: heritage,
    })),
  );
  const typed = ['mus', 'archeif', '10', 'patrimoine', 'https://www.sitea1.example/361', 'klimat jeunese', 'zzzzzzzz'];
  const worked = startWork();
  for (let at = 0; at < 210; at++) searchSites(typed[at % typed.length]!, many);
  const each = worked() / 210;
  // Measured: 2 to 4 ms.
  assert.ok(each < 20, `${each.toFixed(1)} ms`);
});
