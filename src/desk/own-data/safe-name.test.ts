import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeName } from '#desk/own-data/safe-name.ts';

test('a safe name keeps the meaning of the file in plain letters, with its number first', () => {
  assert.equal(safeName('Capture d’écran.png', 1), "01-Capture d'ecran.png");
  assert.equal(safeName('Straße & Œuvre.txt', 2), '02-Strasse _ OEuvre.txt');
  assert.equal(safeName('note.txt', 12), '12-note.txt');
  assert.equal(safeName('日本語.txt', 3), '03-file.txt');
});

test('a name never leads to another folder', () => {
  for (const name of ['../../etc/passwd', '..\\..\\x', '/root/x', 'C:\\x', '.', '..', '']) {
    const safe = safeName(name, 1);
    assert.doesNotMatch(safe, /[\\/:]|\.\./, safe);
    assert.match(safe, /^01-./);
  }
});

test('reversed, device and endless names are made plain', () => {
  assert.equal(safeName('facture\u202Egpj.exe', 1), '01-facturegpj.exe');
  assert.equal(safeName('CON.txt', 1), '01-CON.txt');
  assert.ok(safeName('x'.repeat(500), 1).length <= 100);
});

test('names that differ only in case stay two files', () => {
  assert.notEqual(safeName('A.txt', 1).toLowerCase(), safeName('a.txt', 2).toLowerCase());
});

test('a file’s name has no path, is ASCII, and is short, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeName(name, 3);
      assert.match(safe, /^03-[A-Za-z0-9 ._'()+,=@-]+$/);
      assert.ok(safe.length <= 100 && !/[. ]$/.test(safe), safe);
    }),
  );
});
