import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkOf, findNumbers, formatNumber, isPrefix, readNumber } from '#domain/ticket/number.ts';
import { startWork } from '#test/work-time.ts';

const number = { prefix: 'DTO', sequence: 104217, number: 'DTO-104217-39' };
const desks = { prefixes: ['DTO', 'HR'] };

test('a number is prefix, sequence, and the sequence modulo 97 in two digits (R2)', () => {
  assert.equal(formatNumber('DTO', 104217), 'DTO-104217-39');
  assert.equal(formatNumber('DTO', 104209), 'DTO-104209-31');
  assert.equal(formatNumber('DTO', 100), 'DTO-100-03');
});

test('the check is 97 where the remainder is 0 (R2)', () => {
  assert.equal(checkOf(97 * 1000), '97');
  assert.equal(formatNumber('DTO', 97), 'DTO-97-97');
});

test('an invalid sequence makes no number', () => {
  for (const sequence of [0, -1, 1.5, Number.NaN, 10_000_000_000]) assert.throws(() => formatNumber('DTO', sequence));
});

const forgiven: [string, string][] = [
  ['as it is written', 'DTO-104217-39'],
  ['in small letters', 'dto-104217-39'],
  ['in brackets, as in a subject', '[DTO-104217-39]'],
  ['in round brackets', '(DTO-104217-39)'],
  ['in fancy brackets', '【DTO-104217-39】'],
  ['with spaces instead of dashes', 'DTO 104217 39'],
  ['without dashes', 'DTO10421739'],
  ['without the first dash', 'DTO104217-39'],
  ['without the second dash', 'DTO-10421739'],
  ['with spaces around the dashes', 'DTO - 104217 - 39'],
  ['with en dashes', 'DTO–104217–39'],
  ['with em dashes', 'DTO—104217—39'],
  ['with non-breaking hyphens', 'DTO‑104217‑39'],
  ['with minus signs', 'DTO−104217−39'],
  ['with soft hyphens', 'DTO\u00ad104217\u00ad39'],
  ['with fullwidth characters', 'ＤＴＯ－１０４２１７－３９'],
  ['with no-break spaces', 'DTO\u00a0104217\u202f39'],
  ['with invisible characters of a mail program', 'DTO-\u200b104217\u2060-39\ufeff'],
  ['folded over two lines', 'DTO-104217-\r\n 39'],
];
for (const [how, text] of forgiven) {
  test(`a number is read ${how}`, () => {
    assert.deepEqual(readNumber(text), { found: number });
    assert.deepEqual(readNumber(text, desks), { found: number });
  });
  test(`a number is found in a subject ${how}`, () => {
    assert.deepEqual(findNumbers(`Re: AW: ${text} logo, page 12`), [number]);
  });
}

for (const text of [
  '104217-39',
  '104217 39',
  '10421739',
  '[104217-39]',
  'ticket 104217-39',
  'nr. 104217 39',
  '#104217-39',
]) {
  test(`digits alone are understood: ${text}`, () => {
    assert.deepEqual(readNumber(text), { found: { prefix: null, sequence: 104217, number: '104217-39' } });
  });
  test(`digits alone in a subject are not a number: ${text}`, () => assert.deepEqual(findNumbers(text), []));
}

for (const text of ['DTO 104 217 39', 'd t o 1 0 4 2 1 7 - 3 9', 'Ticket: DTO-104 217-39', 'N° DTO 104217 39.']) {
  test(`a number written down by ear is understood: ${text}`, () =>
    assert.deepEqual(readNumber(text), { found: number }));
}

test('a number is found in a sentence', () => {
  assert.deepEqual(readNumber('Bonjour, au sujet de DTO-104217-39, le 12/03'), { found: number });
});

test('several numbers in a subject are found in order, each once', () => {
  const found = findNumbers('DTO-104217-39 and [HR-97-97], again dto 104217 39');
  assert.deepEqual(
    found.map((one) => one.number),
    ['DTO-104217-39', 'HR-97-97'],
  );
});

test('a wrong check matches nothing, and the right one is suggested (R2)', () => {
  assert.deepEqual(findNumbers('[DTO-104217-38]'), []);
  assert.deepEqual(readNumber('DTO-104217-38'), {
    refused: 'wrongCheck',
    prefix: 'DTO',
    sequence: 104217,
    rightCheck: '39',
    likely: 'DTO-104217-39',
  });
  assert.equal(refusal('104217-38'), 'wrongCheck');
  assert.equal(refusal('DTO 104217 38', desks), 'wrongCheck');
  assert.equal(refusal('Votre ticket [DTO-104217-38], svp', desks), 'wrongCheck');
});

test('every wrong digit is detected', () => {
  const wrong = fc.tuple(fc.integer({ min: 1, max: 9_999_999_999 }), fc.nat(15), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(wrong, ([sequence, at, shift]) => {
      const digits = `${sequence}${checkOf(sequence)}`;
      const place = at % digits.length;
      const changed = digits.slice(0, place) + ((Number(digits[place]) + shift) % 10) + digits.slice(place + 1);
      const typed = `DTO-${changed.slice(0, -2)}-${changed.slice(-2)}`;
      assert.deepEqual(findNumbers(typed), []);
      assert.ok(!('found' in readNumber(typed)));
    }),
  );
});

test('a number without its check is reported with the right check', () => {
  assert.deepEqual(readNumber('DTO-104217', desks), {
    refused: 'noCheck',
    prefix: 'DTO',
    sequence: 104217,
    rightCheck: '39',
    likely: 'DTO-104217-39',
  });
  assert.equal(refusal('104217'), 'noCheck');
  assert.equal(refusal('[#104217]'), 'noCheck');
  assert.equal(refusal('Re: [#104217] logo'), 'foreign');
});

test('an unknown prefix is reported (R2)', () => {
  assert.deepEqual(readNumber('ABC-104217-39', desks), { refused: 'unknownPrefix', prefix: 'ABC', sequence: 104217 });
});

test('if a text has two numbers, the one with our prefix is used', () => {
  assert.deepEqual(readNumber('ABC-104217-39 / DTO-104217-39', desks), { found: number });
});

for (const text of ['[GLPI #104217]', '[other.example #104217]', 'INC104217', 'RITM0010023', 'JIRA-1234']) {
  test(`a number of another system is not ours: ${text}`, () => {
    assert.deepEqual(findNumbers(text), []);
    assert.equal(refusal(text), 'foreign');
    assert.equal(refusal(text, desks), 'foreign');
    assert.equal(refusal(`Re: ${text} mon site`, desks), 'foreign');
  });
}

test('a number of another system does not hide ours', () => {
  assert.deepEqual(findNumbers('[GLPI #104217] RE: [DTO-104217-39]'), [number]);
});

const inside = [
  'XDTO-104217-391',
  'DTO-104217-39X',
  'DTO-104217-39-12',
  'DTO-104217-39.5',
  '9DTO-104217-39',
  'éDTO-104217-39',
];
for (const text of [...inside, 'DTO-104217-39é', 'DTO-104217-39٣', 'DTO-00104217-39']) {
  test(`a number is not found inside something longer: ${text}`, () => assert.deepEqual(findNumbers(text), []));
}

for (const text of [
  'screenshot_DTO-104217-39.png',
  'Re:DTO-104217-39.',
  '"DTO-104217-39"',
  'zu DTO-104217-39, danke',
]) {
  test(`a number is found beside other characters: ${text}`, () => assert.deepEqual(findNumbers(text), [number]));
}

for (const text of ['', '   ', 'bonjour', 'le 12 mars 2026', '[]', '🙂', 'DTO', '12']) {
  test(`no number is found in "${text}"`, () => assert.equal(refusal(text), 'noNumber'));
}

test('a number parses to itself', () => {
  const prefix = fc.stringMatching(/^[A-Z]{2,8}$/).filter(isPrefix);
  fc.assert(
    fc.property(prefix, fc.integer({ min: 1, max: 9_999_999_999 }), (letters, sequence) => {
      const written = formatNumber(letters, sequence);
      assert.deepEqual(readNumber(written, { prefixes: [letters] }), {
        found: { prefix: letters, sequence, number: written },
      });
    }),
  );
});

test('any text is parsed without an exception', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readNumber(text);
      findNumbers(text);
    }),
  );
});

for (const part of ['DTO', 'D', '1', '-', ' ', '[', 'DTO-', 'DTO 1 ', '\u200b', 'DTO-104217-', '#', 'A1']) {
  test(`a hostile subject of "${part}" costs less than 50 ms`, () => {
    const text = part.repeat(500_000);
    // The least of three: a garbage collection may fall into one.
    const each = [1, 2, 3].map(() => {
      const worked = startWork();
      readNumber(text);
      findNumbers(text);
      return worked();
    });
    assert.ok(Math.min(...each) < 50, `${each} ms`);
  });
}

test('a prefix is two to eight capital letters, and not a common word before a number', () => {
  assert.deepEqual(['DTO', 'HR', 'D', 'dto', 'DT0', 'ABCDEFGHI', 'TICKET'].map(isPrefix), [
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

function refusal(text: string, ours?: { prefixes: string[] }) {
  const read = readNumber(text, ours);
  return 'refused' in read ? read.refused : `found ${read.found.number}`;
}
