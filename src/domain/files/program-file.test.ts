import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProgram } from '#domain/files/program-file.ts';

const nothing = new Uint8Array();

function bytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

test('a file is a program by its last ending', () => {
  for (const name of [
    'opname.exe',
    'OPNAME.EXE',
    'factuur.pdf.scr',
    'a.lnk',
    'a.iso',
    'a.hta',
    'a.jar',
    'x.ps1',
    'x.vbs',
  ])
    assert.equal(isProgram(name, nothing), true, name);
});

test('pictures, documents, logs, pages and archives are not programs', () => {
  for (const name of ['a.png', 'a.pdf', 'exe.pdf', 'a.docx', 'error.log', 'a.html', 'a.zip', 'exe', 'a.eml', 'a.csv'])
    assert.equal(isProgram(name, bytes('Bonjour')), false, name);
});

test('a program under another name is recognised by its first bytes', () => {
  const windows = Buffer.alloc(0x90);
  windows.write('MZ');
  windows.writeUInt32LE(0x80, 0x3c);
  windows.write('PE\0\0', 0x80, 'latin1');
  for (const content of [windows, bytes('\x7fELF\x02'), bytes('\xcf\xfa\xed\xfe'), bytes('#!/bin/sh\n')])
    assert.equal(isProgram('capture.png', content), true);
});

test('a text that begins with MZ is a text', () => {
  assert.equal(isProgram('a.txt', bytes('MZ is where the report begins. '.repeat(10))), false);
  assert.equal(isProgram('a.txt', bytes('MZ')), false);
});
