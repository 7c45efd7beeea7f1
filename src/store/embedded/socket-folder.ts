import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.ts';

export const SOCKET_PORT = 5432;

// sun_path holds 104 bytes including the final zero on macOS, 108 on Linux (unix(7)); the smaller limit fits both.
const socketPathBytesMax = 103;

/** The folder of the server's socket; undefined if it does not exist yet or is no longer trustworthy. */
export function findSocketFolder(place: Place): string | undefined {
  const near = join(place.folder, 'socket');
  if (fits(near)) return near;
  const far = recordedFolder(place);
  return far !== undefined && isOurs(far, place) ? far : undefined;
}

/**
 * Creates the socket folder (0700). If the place's path is too long, uses a short folder below /tmp and records it in the place.
 */
export function makeSocketFolder(place: Place): string {
  const near = join(place.folder, 'socket');
  if (fits(near)) return own(near, place);
  return findSocketFolder(place) ?? makeFarFolder(place);
}

function fits(folder: string): boolean {
  return Buffer.byteLength(`${folder}/.s.PGSQL.${SOCKET_PORT}`) <= socketPathBytesMax;
}

function own(folder: string, { owner }: Place): string {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  chownSync(folder, owner.uid, owner.gid);
  return folder;
}

// Not os.tmpdir(): TMPDIR may be too long as well.
function makeFarFolder(place: Place): string {
  const folder = mkdtempSync('/tmp/belfry-');
  symlinkSync(place.folder, join(folder, 'home'));
  writeFileSync(join(place.folder, 'socket-folder'), `${own(folder, place)}\n`);
  return folder;
}

function recordedFolder(place: Place): string | undefined {
  try {
    return readFileSync(join(place.folder, 'socket-folder'), 'utf8').trim();
  } catch {
    return undefined;
  }
}

// Anybody may write below /tmp, and a copied data folder still names the original's socket folder.
function isOurs(folder: string, place: Place): boolean {
  try {
    const { uid, mode } = lstatSync(folder);
    const isPrivate = uid === place.owner.uid && (mode & 0o170777) === 0o040700;
    return isPrivate && readlinkSync(join(folder, 'home')) === place.folder;
  } catch {
    return false;
  }
}
