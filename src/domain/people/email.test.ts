import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAddress } from '#domain/people/email.ts';
import { startWork } from '#test/work-time.ts';

const read: [string, string][] = [
  ['claire.dumont@musee-des-pierres.example', 'claire.dumont@musee-des-pierres.example'],
  ['  Claire.Dumont@Musee.EXAMPLE ', 'claire.dumont@musee.example'],
  ["o'brien+wcms@desk.example", "o'brien+wcms@desk.example"],
  ['a_b-c=d@sub.desk.example', 'a_b-c=d@sub.desk.example'],
  ['élodie@desk.example', 'élodie@desk.example'],
  ['claire@müller.example', 'claire@müller.example'],
  ['claire@xn--mller-kva.example', 'claire@xn--mller-kva.example'],
];
for (const [text, address] of read)
  test(`${text.trim()} is an address`, () => assert.equal(readAddress(text), address));

const refused = [
  '',
  'claire',
  '@desk.example',
  'claire@',
  'claire@localhost',
  'claire@desk..example',
  'claire@.example',
  'claire@-desk.example',
  'claire@desk-.example',
  'claire@desk.example.',
  '.claire@desk.example',
  'claire.@desk.example',
  'cl..aire@desk.example',
  'claire@desk@other.example',
  'claire dumont@desk.example',
  'Claire <claire@desk.example>',
  'a@desk.example,b@desk.example',
  'a@desk.example;b@desk.example',
  '"claire dumont"@desk.example',
  'claire@[192.0.2.1]',
  'claire@192.0.2.1',
  'claire@desk.example\r\nBcc: all@other.example',
  'claire@desk.example\nx',
  'cl\u0000aire@desk.example',
  'cl\u200baire@desk.example',
  'cl\u202eaire@desk.example',
  'claire@desk.example\u2028x',
  'claire@desk_x.example',
  `${'a'.repeat(65)}@desk.example`,
  `claire@${'a'.repeat(64)}.example`,
  `claire@${'desk.'.repeat(60)}example`,
];
for (const text of refused) {
  test(`${JSON.stringify(text).slice(0, 50)} is no address`, () => assert.equal(readAddress(text), null));
}

test('a line break at either end is removed, never kept', () =>
  assert.equal(readAddress('claire@desk.example\r\n'), 'claire@desk.example'));

test('a parsed address parses to itself and has no character that could break a header', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'binary' })), (text) => {
      const address = readAddress(text);
      if (address === null) return;
      assert.equal(readAddress(address), address);
      assert.doesNotMatch(address, /[\s<>,;:"\\()[\]\p{C}]/u);
    }),
  );
});

test('an address typed with composed or decomposed accents is the same', () => {
  assert.equal(readAddress('e\u0301lodie@desk.example'), readAddress('élodie@desk.example'));
});

test('a hostile text costs no time', () => {
  const worked = startWork();
  for (const part of ['a', 'a.', 'a@', '@', '-', 'a-']) readAddress(part.repeat(1_000_000));
  assert.ok(worked() < 50);
});
