import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPages } from '#cli/build-pages.ts';

const directory = join(import.meta.dirname, '../../build');

/**
 * Returns the folder of the built pages. A run of `npm test` builds them before its files start; a file started alone builds
 * them if a source has changed.
 */
export async function builtPages(): Promise<URL> {
  const { failure } = process.env.TEST_PAGES === 'built' ? { failure: null } : await buildPages();
  if (failure !== null) throw new Error(failure);
  return pathToFileURL(`${directory}/`);
}
