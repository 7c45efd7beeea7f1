import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedFiles, isAcceptedFile, isUnlistedName } from '#domain/files/file-kinds.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('an administration accepts the files that people usually send', () => {
  for (const name of [
    'a.pdf',
    'A.DOCX',
    'a.odt',
    'a.xls',
    'photo.HEIC',
    'a.webp',
    'a.csv',
    'a.eml',
    'a.msg',
    'a.zip',
    'a.mov',
    'a.ics',
  ])
    assert.equal(isAcceptedFile(name, bytes('x')), true, name);
});

test('a name without an ending counts by its content', () => {
  assert.equal(isAcceptedFile('scan', bytes('%PDF-1.7')), true);
  assert.equal(isAcceptedFile('note', bytes('Bonjour')), true);
  assert.equal(isAcceptedFile('data', bytes('\x01\x02\0\0')), false);
});

test('a program, a page and a document with macros are not, whatever their name', () => {
  for (const [name, content] of [
    ['a.pdf', '\x7fELF'],
    ['a.txt', '\u00ef\u00bb\u00bf\n <HTML>'],
    ['a.xml', '<?xml version="1.0"?>\n<svg/>'],
    ['a.docm', 'PK\x03\x04'],
    ['a.pdf.js', 'x'],
  ] as const)
    assert.equal(isAcceptedFile(name, bytes(content)), false, name);
  assert.equal(isAcceptedFile('a.xml', bytes('<?xml version="1.0"?><rows/>')), true);
});

test('the hint of a file field has the same list', () => {
  assert.ok(acceptedFiles.split(',').every((ending) => !isUnlistedName(`a${ending}`)));
  assert.ok(!acceptedFiles.includes('.svg') && !acceptedFiles.includes('.exe'));
});
