import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findOrganisations } from '#domain/access/find-organisations.ts';

const organisation = (id: string, name: string, mailDomains: string[] = []) => ({
  id,
  mailDomains,
  names: { fr: name, nl: `Dienst ${id}`, de: `Amt ${id}`, en: `Office ${id}` },
});
const all = [
  organisation('heritage', 'Office du Patrimoine', ['patrimoine.example']),
  organisation('river', 'Agence du Fleuve', ['fleuve.example']),
];

const table: [typed: string, ...found: string[]][] = [
  ['patrim', 'heritage'],
  ['OFFICE du patrimoine', 'heritage'],
  ['Amt river', 'river'],
  ['patrimoine.example', 'heritage'],
  ['noor@fleuve.example', 'river'],
  ['office', 'heritage', 'river'],
  ['trimoine'],
  ['  '],
];
for (const [typed, ...found] of table)
  test(`“${typed}” finds ${found.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      findOrganisations(typed, all, []).map(({ id }) => id),
      found,
    ));

test('a site leads to its organisation', () => {
  assert.deepEqual(
    findOrganisations('1098', all, ['river']).map(({ id }) => id),
    ['river'],
  );
});
