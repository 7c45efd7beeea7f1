import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkOf } from '#domain/ticket/number.ts';
import { typedNumber } from '#domain/ticket/typed-number.ts';

const ours = { prefixes: ['DTO', 'HR', 'DTOLI'] };

for (const text of [
  '104217',
  'DTO 1O4217',
  'dto-l042I7',
  '[DTO-104217]',
  '#104217',
  'DTO104217',
  'dt0 104217',
  'd t o 104 217',
  '10 42 17',
  '104.217',
  '1 0 4 2 1 7',
  'ticket 104217',
  'Numéro : 104217',
  'n° 104217',
  '１０４２１７',
])
  test(`R2: a search for “${text}” looks for the ticket with that sequence`, () =>
    assert.equal(typedNumber(text, ours).sequences[0], 104217));

for (const text of [
  'DTO-104217-39',
  'dto 1O4217 39',
  '104217-39',
  '[DTO-104217-39]',
  'DTO/104217/39',
  'dto_104217_39',
  'DTO–104217–39',
  'DTO 104 217 39',
  'dtoli 104217 39',
  'Re: [DTO-104217-39] Page blanche',
])
  test(`R2: “${text}” is a whole number`, () =>
    assert.deepEqual(typedNumber(text, ours), { sequences: [104217], meant: [], isCertain: true }));

test('R2: a wrong check finds nothing, and the meant number is offered', () => {
  assert.deepEqual(typedNumber('DTO-104217-38', ours), { sequences: [], meant: [104217, 104216], isCertain: true });
  assert.deepEqual(typedNumber('104217 38', ours), { sequences: [], meant: [104217, 104216], isCertain: true });
});

test('R2: swapped and mistyped digits are recognised by the check', () => {
  assert.ok(typedNumber('DTO-104271-39', ours).meant.includes(104217));
  assert.ok(typedNumber('DTO-104218-39', ours).meant.includes(104217));
});

test('digits that may be something else are also searched for as words', () => {
  for (const text of ['104217', '10421739', 'DTO-104217', '1040 22', '555 12 10'])
    assert.equal(typedNumber(text, ours).isCertain, false, text);
});

for (const text of [
  '',
  'bonjour',
  'oil',
  'Illo',
  'page 12 45 blanche',
  '[GLPI #104217]',
  '02 555 12 10',
  'DTO',
  'HR 12',
])
  test(`“${text}” is not a number`, () => assert.deepEqual(typedNumber(text, ours).sequences, []));

test('R2: first digits that look like letters are no part of a prefix', () => {
  for (const text of [
    'DTO 112042',
    'dt0 ll2O42',
    'DTO 11 20 42',
    'DTO112042',
    'DTO-112042',
    'DTO\u00adll2042',
    'dtol1 112042',
  ])
    assert.equal(typedNumber(text, ours).sequences[0], 112042, text);
});

/** The store gives numbers from 104001 on. */
const sequences = fc.integer({ min: 104_001, max: 99_999_999 });
/** Sloppy typing: each digit as it may be misread, the parts by any separators. */
const sloppy = fc.record({
  prefix: fc.constantFrom('', 'DTO', 'dto', 'Dt0', '#', 'ticket ', '(', 'n° '),
  between: fc.array(fc.constantFrom(' ', '-', '--', ' - ', '/', '.', '_', '–', '\u00a0', '\u00ad'), {
    minLength: 2,
    maxLength: 2,
  }),
  zero: fc.constantFrom('0', 'O', 'o'),
  one: fc.constantFrom('1', 'l', 'I', 'L', 'i'),
  end: fc.constantFrom('', ' ', ']', ')', '.', ','),
});
type Sloppy = typeof sloppy extends fc.Arbitrary<infer Typed> ? Typed : never;

function typed(sequence: number, check: string, { prefix, between, zero, one, end }: Sloppy): string {
  const digits = (text: string) => text.replaceAll('0', zero).replaceAll('1', one);
  // A letter beside a digit that looks like one would be another word.
  const gap = /^[a-z]/i.test(prefix) ? between[0] : '';
  return `${prefix}${gap}${digits(`${sequence}`)}${check && between[1]}${digits(check)}${end}`;
}

test('R2: any sloppy typing of a number finds it first, with and without its check', () => {
  fc.assert(
    fc.property(sequences, sloppy, (sequence, how) => {
      // Letters alone are a word, even if each looks like a digit.
      fc.pre(/[2-9]/.test(`${sequence}`) || how.zero === '0' || how.one === '1');
      assert.equal(typedNumber(typed(sequence, '', how), ours).sequences[0], sequence);
      assert.ok(typedNumber(typed(sequence, checkOf(sequence), how), ours).sequences.includes(sequence));
    }),
  );
});

test('R2: one wrong digit, or two swapped ones, never find another ticket and always offer the meant one', () => {
  fc.assert(
    fc.property(sequences, fc.nat(20), fc.integer({ min: 0, max: 9 }), fc.boolean(), (sequence, at, digit, isSwap) => {
      const right = [...`${sequence}${checkOf(sequence)}`];
      const place = at % (right.length - 1);
      const wrong = isSwap
        ? right.toSpliced(place, 2, right[place + 1]!, right[place]!)
        : right.with(place, `${digit}`);
      const [body, check] = [wrong.slice(0, -2).join(''), wrong.slice(-2).join('')];
      fc.pre(wrong.join('') !== right.join('') && body[0] !== '0' && place !== right.length - 3);
      const read = typedNumber(`DTO-${body}-${check}`, ours);
      assert.deepEqual([read.sequences, read.isCertain], [[], true]);
      assert.ok(read.meant.length === 4 || read.meant.includes(sequence), `${read.meant}`);
    }),
  );
});
