import { join } from 'node:path';
import { test } from 'node:test';
import { closeEachFile } from '#test/at-end.ts';
import { root } from './test-files.ts';

/**
 * Runs test files one after the other in this process, so that they load the modules that they share once. A file's
 * resources are closed before the next file starts.
 */
export async function runInTurn(files: readonly string[]): Promise<void> {
  const closeAll = closeEachFile();
  for (const file of files) {
    const failure = await import(join(root, file)).then(
      () => null,
      (error: unknown) => ({ error }),
    );
    // It starts after all tests of the file, since tests run in the order in which they are declared.
    await test(`${file} is loaded, and what it opened is closed`, async () => {
      await closeAll();
      if (failure) throw failure.error;
    });
  }
}
