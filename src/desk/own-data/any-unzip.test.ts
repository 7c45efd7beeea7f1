import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { receiveContact } from '#desk/intake/receive-contact.ts';
import { takeOwnData } from '#desk/own-data/take-own-data.ts';
import { atEnd } from '#test/at-end.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { savedFile } from '#test/saved-file.ts';

const desk = await openTestDesk();
const claire = desk.actor('claire');
const folder = mkdtempSync(join(tmpdir(), 'belfry-zip-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));

const names = [
  ...['é'.repeat(300), `${'😀'.repeat(100)}.pdf`, '日本語.txt', 'e\u0301te\u0301.txt', '\ud800x.txt', 'x\u00adé.txt'],
  ...['../../etc/passwd', '..\\x', '/root/x', 'C:\\x', 'CON', 'nul.txt', 'COM¹.txt', 'a\u202Ebft.pdf', 'a\0b', 'a\nb'],
  ...['A.txt', 'a.txt', '-rf', '`id`', '$(id)', '%2e%2e%2f', 'end. ', `${'x'.repeat(79)}. .txt`, '.hidden', ''],
];

/** Programs that unpack the archive into a folder, in an ASCII-only locale. */
const programs: [string, (zip: string, into: string) => string[]][] = [
  ['unzip', (zip, into) => ['-q', zip, '-d', into]],
  ['python3', (zip, into) => ['-m', 'zipfile', '-e', zip, into]],
  ['bsdtar', (zip, into) => ['-xf', zip, '-C', into]],
  ['7z', (zip, into) => ['x', zip, `-o${into}`]],
];

test('any program can unpack the archive, whatever the file names', async (t) => {
  const fileIds: string[] = [];
  for (const name of names) {
    const file = { name, type: 'text/plain', content: Buffer.from(`the file ${fileIds.length}`) };
    fileIds.push((await savedFile(desk.world, claire.personId, file)).id);
  }
  const opened = await receiveContact(desk.world, claire, {
    deskId: desk.cast.desks.wcms,
    channel: 'portal',
    language: 'fr',
    kind: 'incident',
    site: '1187',
    urgent: false,
    summary: 'Des fichiers',
    text: 'Les voici.',
    fileIds,
    requester: { email: claire.email!, name: null, phone: null, language: null },
  });
  assert.ok('ticket' in opened);
  const zip = join(folder, 'own-data.zip');
  writeFileSync(zip, await buffer(await takeOwnData(desk.world, claire, { language: 'fr', zone: 'Europe/Brussels' })));
  let used = 0;
  for (const [program, argumentsOf] of programs) {
    const into = mkdtempSync(join(folder, 'unpacked-'));
    const { status, error, stderr } = spawnSync(program, argumentsOf(zip, into), {
      env: { ...process.env, LC_ALL: 'C' },
    });
    if (error && 'code' in error && error.code === 'ENOENT') continue;
    used += 1;
    assert.equal(status, 0, `${program}: ${stderr}`);
    assert.equal(readdirSync(join(into, 'tickets', opened.ticket.number, 'files')).length, names.length, program);
  }
  if (used === 0) t.skip('No program that unpacks is installed: apt-get install unzip');
});
