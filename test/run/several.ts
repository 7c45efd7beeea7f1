import { join } from 'node:path';
import { test } from 'node:test';
import { closeEachFile } from '#test/at-end.ts';
import { root } from './test-files.ts';

/**
 * Runs test files one after the other in this process, so that they load the modules that they share once. A file's
 * resources are closed before the next file starts.
 */
export async function runInTurn(files: readonly string[]): Promise<void> {
  const { openFile, closeFile, closeShared } = closeEachFile();
  for (const file of files) {
    openFile(join(root, file));
    const loading = Promise.withResolvers<void>();
    // Tests run in the order in which they are declared: those of the file wait until it is loaded.
    test(`${file} is loaded`, () => loading.promise);
    await import(join(root, file)).then(() => loading.resolve(), loading.reject);
    await test(`${file} is closed`, closeFile);
  }
  await test('shared resources are closed', closeShared);
}
