import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeName } from '#desk/own-data/safe-name.ts';

test('a name keeps what tells the file, with its number before it', () => {
  assert.equal(safeName('Capture d’écran.png', 1), '01-Capture d’écran.png');
  assert.equal(safeName('note.txt', 12), '12-note.txt');
});

test('a name leads to no other folder', () => {
  for (const name of ['../../etc/passwd', '..\\..\\x', '/root/x', 'C:\\x', '.', '..', '']) {
    const safe = safeName(name, 1);
    assert.doesNotMatch(safe, /[\\/:]|\.\./, safe);
    assert.match(safe, /^01-./);
  }
});

test('a name that reads backwards, a device and one without end are made plain', () => {
  assert.equal(safeName('facture\u202Egpj.exe', 1), '01-facturegpj.exe');
  assert.equal(safeName('CON.txt', 1), '01-_CON.txt');
  assert.ok(safeName('x'.repeat(500), 1).length <= 100);
});

test('whatever a file is called, its name has no path, no control sign, and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeName(name, 3);
      assert.match(safe, /^03-[^\\/:*?"<>|\p{Cc}]+$/u);
      assert.ok([...safe].length <= 100 && !safe.endsWith('.') && !safe.endsWith(' '));
    }),
  );
});
