import { chownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFailure, inFolder } from './failures.ts';

/** Where the embedded database lives inside the data folder, and the user who owns and runs it. */
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

/** Makes the folders (0700) if absent. Throws EmbeddedFailure when this user may not. */
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

// PostgreSQL refuses to run as root, so root gives the folder away; a folder that has an owner keeps it.
function ownFolder(folder: string): Place['owner'] {
  const { uid, gid } = statSync(folder);
  if (uid !== 0 || process.getuid?.() !== 0) return { uid, gid };
  chownSync(folder, NOBODY, NOBODY);
  return { uid: NOBODY, gid: NOBODY };
}

/** The words to put before a program so that it runs as the owner of the place: none for an ordinary user. */
export function asOwner({ owner }: Place): string[] {
  if (process.getuid?.() !== 0) return [];
  if (process.platform !== 'linux') {
    throw new EmbeddedFailure('PostgreSQL does not run as root. Start Belfry as an ordinary user.');
  }
  // The one capability kept lets that user reach programs and data below folders that only root may enter (/root);
  // without no_setuid_fixup PostgreSQL's own access() checks would not see it.
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
