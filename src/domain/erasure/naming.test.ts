import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anything, namingOf, needlesOf, withoutSpans } from '#domain/erasure/naming.ts';

const find = namingOf({
  names: ['Hélène van den Berg-Œuvray'],
  addresses: ['helene.berg@client.example'],
  phones: [{ country: '32', national: '25559987' }],
});
const dumont = namingOf({ names: ['Claire Dumont'], addresses: [], phones: [] });
const of = (search: typeof find, text: string, close = false) => withoutSpans(text, search(text, close), '_');

test('a full name is found in either order, with and without accents and capitals', () => {
  for (const name of [
    'Claire Dumont',
    'DUMONT, Claire',
    'claire dumont',
    'Dumont Claire',
    'claire.dumont',
    'C. Dumont',
    'Dumont C.',
  ])
    assert.equal(of(dumont, `Vu avec ${name} ce matin.`), 'Vu avec _ ce matin.', name);
  for (const name of [
    'Hélène van den Berg-Œuvray',
    'Helene Van Den Berg-Oeuvray',
    'van den Berg-Œuvray Hélène',
    'He\u0301le\u0300ne van den Berg Œuvray',
  ])
    assert.equal(of(find, `— ${name}!`), '— _!', name);
  assert.equal(of(dumont, 'Claire Dumonts Seite'), '_ Seite');
  assert.equal(
    of(dumont, 'Mme Dumont a rappelé, Frau Dumont auch, Mevr. Dumont ook'),
    'Mme _ a rappelé, Frau _ auch, Mevr. _ ook',
  );
});

test('a name is found with any apostrophe or hyphen', () => {
  const found = namingOf({ names: ["Anne-Marie D'Hondt-Roy"], addresses: [], phones: [] });
  for (const name of ['Anne-Marie D’Hondt-Roy', 'Anne‑Marie D´Hondt–Roy', 'A. D‘Hondt Roy'])
    assert.equal(of(found, `Vu ${name}.`), 'Vu _.', name);
  assert.equal(of(found, 'M.D’Hondt-Roy, Hr. D’Hondt-Roy'), 'M._, Hr. _');
});

test('a name is found in the notation of directories and mail programs', () => {
  for (const name of [
    'DUMONT Claire',
    'Dumont, Claire',
    'Dr. Claire Dumont',
    'Claire Dumont (SPF Santé)',
    'Claire Dumont | SPF',
  ]) {
    const found = namingOf({ names: [name], addresses: [], phones: [] });
    const said = 'Claire Dumont et C. Dumont, Mme Dumont du SPF';
    assert.equal(of(found, said), '_ et _, Mme _ du SPF', name);
    assert.equal(of(found, 'Le SPF répond.', true), 'Le SPF répond.', name);
  }
});

test('a capitalised part of a name counts in that person’s tickets', () => {
  assert.equal(of(dumont, 'Claire rappelle. La page est claire. DUMONT', true), '_ rappelle. La page est claire. _');
  assert.equal(of(dumont, 'Claire rappelle. La page est claire.'), 'Claire rappelle. La page est claire.');
});

test('a part of another word or name is left alone', () => {
  for (const text of ['Claire Dumontier', 'Éclaire Dumont-Blanc x', 'la claire-voie', 'Clairedumont'])
    assert.ok(!of(dumont, text).startsWith('_'), text);
  assert.equal(of(dumont, 'rue Dumont'), 'rue Dumont');
});

test('a phone number is found in national and international form, with separators', () => {
  for (const phone of [
    '+32 2 555 99 87',
    '0032 2 555 99 87',
    '02 555 99 87',
    '02/555.99.87',
    '(02) 555 99 87',
    '+32 (0)2 555 99 87',
    '+3225559987',
    '02-555-99-87',
    '02\u2011555\u201199\u201187',
    '02\u202f555\u202f99\u202f87',
    '02 – 555.99.87',
  ])
    assert.equal(of(find, `Tél. ${phone}, svp`), 'Tél. _, svp', phone);
  assert.equal(of(find, 'n° 125559987 et 2555998712'), 'n° 125559987 et 2555998712');
});

test('a mail address is found only as a whole', () => {
  assert.equal(of(find, 'Écrire à <Helene.Berg@client.example>.'), 'Écrire à <_>.');
  assert.equal(of(find, 'xhelene.berg@client.example'), 'xhelene.berg@client.example');
});

test('a short name is found only whole, and is not searched for in every text', () => {
  const known = (name: string) => ({ names: [name], addresses: [], phones: [] });
  assert.deepEqual(needlesOf(known('Na Li')).anywhere, [`na${anything}li`, `li${anything}na`]);
  assert.deepEqual(needlesOf(known('Hélène D.')).anywhere, ['helene']);
  const li = namingOf(known('Na Li'));
  assert.equal(of(li, 'Na Li et LI Na, M. Li'), '_ et _, M. Li');
  assert.equal(of(li, 'M. Li', true), 'M. _');
});

test('a name with very many parts costs little', () => {
  const name = 'a '.repeat(100);
  assert.equal(of(namingOf({ names: [name], addresses: [], phones: [] }), 'a a'), 'a a');
});
