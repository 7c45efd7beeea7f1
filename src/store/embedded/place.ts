import { chownSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFailure, inFolder } from './failures.ts';

/** Location of the embedded database in the data folder, and the user who owns and runs it. */
export type Place = {
  dataDir: string;
  folder: string;
  cluster: string;
  usersLock: string;
  serverLock: string;
  log: string;
  owner: { uid: number; gid: number };
};

const NOBODY = 65534;

/** Creates the folders (0700) if absent. Throws EmbeddedFailure without permission. */
export function preparePlace(dataDir: string): Place {
  return inFolder(dataDir, () => {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const folder = join(realpathSync(dataDir), 'postgres');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return {
      dataDir,
      folder,
      cluster: join(folder, 'cluster'),
      usersLock: join(folder, 'users.lock'),
      serverLock: join(folder, 'server.lock'),
      log: join(folder, 'server.log'),
      owner: ownFolder(folder),
    };
  });
}

// PostgreSQL refuses to run as root, so root gives the folder to another user; an existing owner stays.
function ownFolder(folder: string): Place['owner'] {
  const { uid, gid } = statSync(folder);
  if (uid !== 0 || process.getuid?.() !== 0) return { uid, gid };
  chownSync(folder, NOBODY, NOBODY);
  return { uid: NOBODY, gid: NOBODY };
}

/** Command prefix that runs a program as the owner of the place; empty for an ordinary user. */
export function asOwner({ owner }: Place): string[] {
  if (process.getuid?.() !== 0) return [];
  if (process.platform !== 'linux') {
    throw new EmbeddedFailure('PostgreSQL does not run as root. Start Belfry as an ordinary user.');
  }
  // The one remaining capability lets that user reach programs and data below root-only folders (/root). Without no_setuid_fixup,
  // PostgreSQL's own access() checks would ignore it.
  return [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
}

/** Whether a data folder already has an embedded database. */
export function hasCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'postgres', 'cluster'));
}
