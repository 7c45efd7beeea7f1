import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchSite } from '#domain/directory/match-site.ts';
import { readPageUrl } from '#domain/directory/page-url.ts';
import { indexSites } from '#domain/directory/site-index.ts';

const sites = [
  { number: '1042', name: 'Stadsarchief', addresses: ['stadsarchief.example'] },
  { number: '1187', name: 'Musée des Pierres', addresses: ['musee-des-pierres.example'] },
  { number: '1098', name: 'Agence du Fleuve', addresses: ['fleuve.example', 'www.fleuve.example'] },
  { number: '1099', name: 'Ports du Fleuve', addresses: ['fleuve.example/ports'] },
];

function found(typed: string): string {
  const match = matchSite(typed, indexSites(sites));
  if ('site' in match) return match.site.number;
  return 'several' in match ? match.several.map(({ number }) => number).join() : match.unknown;
}

test('finds a site by its number in any notation', () => {
  for (const typed of ['1042', ' 1042 ', 'site 1042', 'Site n° 1042', 'nr. 1042', '#1042'])
    assert.equal(found(typed), '1042');
});

test('reports three digits as an invalid number, and four unknown digits as an unknown site', () => {
  for (const typed of ['142', '10420']) assert.equal(found(typed), 'digits');
  assert.equal(found('9999'), 'name');
});

test('finds a site by its name, ignoring accents and case', () => {
  assert.equal(found('musee des PIERRES'), '1187');
  assert.equal(found('pierres'), '1187');
  assert.equal(found('fleuve'), '1098,1099');
});

test('finds a site by its address or by the address of any of its pages', () => {
  assert.equal(found('https://www.stadsarchief.example/nl/nieuws?a=1#b'), '1042');
  assert.equal(found('stadsarchief.example'), '1042');
  assert.equal(found('intranet.fleuve.example/accueil'), '1098');
});

test('the longest address wins, and only at a folder boundary', () => {
  assert.equal(found('https://fleuve.example/Ports/anvers'), '1099');
  assert.equal(found('https://fleuve.example/portsouverts'), '1098');
});

test('a foreign address with the same ending is not one of our sites', () => {
  assert.equal(found('https://notfleuve.example'), 'name');
  assert.equal(found('https://fleuve.example.evil.example'), 'name');
  assert.equal(found(''), 'name');
});

test('reads a page address with and without https, and rejects an invalid one', () => {
  assert.equal(readPageUrl('www.stadsarchief.example/nl')?.href, 'https://www.stadsarchief.example/nl');
  assert.equal(readPageUrl('HTTP://stadsarchief.example:8080/')?.host, 'stadsarchief.example:8080');
  for (const typed of [
    'www.stadsarchief/nl/home',
    'home',
    'javascript:alert(1)',
    'mailto:a@b.example',
    'https://',
    'a b.example',
    'https://me:secret@b.example',
    '192.0.2.1',
  ])
    assert.equal(readPageUrl(typed), null, typed);
});
