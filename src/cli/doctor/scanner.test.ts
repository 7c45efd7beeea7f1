import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeScanner, scannerProblems } from '#cli/doctor/scanner.ts';
import { readEnvironment } from '#cli/environment.ts';
import { saveFile } from '#desk/files/save-file.ts';
import { scanHeldFiles } from '#desk/files/scan-held-files.ts';
import { openScanner } from '#store/files/scanner.ts';
import { clamdMissing, openClamd, streamBytesMax } from '#test/clamd.ts';
import { openTestDesk } from '#test/desk-world.ts';
import { freePort } from '#test/free-port.ts';

const { world, db } = await openTestDesk();
const withClamd = { skip: clamdMissing };
const nobody = `127.0.0.1:${await freePort()}`;
const environment = (clamd: string) => readEnvironment({ BELFRY_CLAMD: clamd });

function save(content: Uint8Array) {
  return saveFile(world, null, { name: 'x.txt', type: 'text/plain', content });
}

test('a desk without a scanner has no problem with it', async () => {
  assert.deepEqual(await scannerProblems(environment(''), db), []);
  assert.equal(await describeScanner(environment('')), null);
});

test('a scanner that does not answer is a problem, with the waiting files', async () => {
  world.scanner = openScanner(nobody);
  await save(Buffer.from('x'));
  assert.deepEqual(await scannerProblems(environment(nobody), db), [
    `The scanner of BELFRY_CLAMD (${nobody}) does not answer: ECONNREFUSED. One file is held until it does.`,
  ]);
});

test('files held for a scanner that is no longer configured are a problem', async () => {
  const [problem] = await scannerProblems(environment(''), db);
  assert.match(problem ?? '', /^One file is held until scanned, but BELFRY_CLAMD is not set/);
});

test('a scanner reports its version, and a file beyond its limit which limit to raise', withClamd, async () => {
  const clamd = await openClamd();
  await clamd.start();
  world.scanner = openScanner(clamd.address);
  await scanHeldFiles(world);
  assert.deepEqual(await scannerProblems(environment(clamd.address), db), []);
  assert.match((await describeScanner(environment(clamd.address))) ?? '', /^Files are scanned by ClamAV \d/);
  await save(Buffer.alloc(2 * streamBytesMax));
  const [problem] = await scannerProblems(environment(clamd.address), db);
  assert.match(problem ?? '', /Raise StreamMaxLength in clamd.conf to 50M/);
});
