import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanFileName, cleanLine, cleanText } from '#mail/read/message/characters.ts';

test('a text keeps lines and tabs, and loses characters that a database or reader cannot take', () => {
  assert.equal(cleanText('a\r\nb\rc\td\0\u001b[31m\u202Ee\uD800'), 'a\nb\nc\td[31me\uFFFD');
});

test('a line has no breaks, hidden characters or direction overrides (attack 17)', () => {
  assert.equal(cleanLine(' Logo\r\n\t\u202Egnp\u2066.exe\u200B\u0000  x\u00a0! ', 100), 'Logo gnp.exe x\u00a0!');
});

test('emoji and Arabic survive', () => {
  assert.equal(cleanLine('👩‍💻 مرحبا', 100), '👩‍💻 مرحبا');
});

test('a long line ends in an ellipsis', () => {
  assert.equal(cleanLine('abcdef', 4), 'abc…');
});

const names: [string, string | null][] = [
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\me\\a.txt', 'a.txt'],
  ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ['a\u200B.php', 'a.php'],
  ['.htaccess', 'htaccess'],
  ['a.png. ', 'a.png'],
  ['a"b<c>|d?.txt', 'a_b_c__d_.txt'],
  ['..', null],
  ['\r\n', null],
];
for (const [name, clean] of names) {
  test(`the file name ${JSON.stringify(name)} becomes ${clean}`, () => assert.equal(cleanFileName(name, 200), clean));
}

test('a long file name keeps its ending', () => {
  assert.match(cleanFileName(`${'x'.repeat(300)}.exe`, 50) ?? '', /^x{45}….exe$/);
});
