import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why no small disk can be mounted here, or false. Mounting needs root. */
export const smallDiskMissing = whyMissing();

export interface SmallDisk {
  folder: string;
  /** Fills the disk and leaves this many bytes, 0 by default. */
  fill(bytesLeft?: number): void;
  makeRoom(): void;
  remove(): void;
}

/** Mounts an in-memory file system of the given MiB at a new folder. */
export function mountSmallDisk(folder: string, mebibytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = mount(folder, mebibytes);
  if (status !== 0) throw new Error(`Could not mount a small disk: ${stderr}`);
  const filler = join(folder, 'filler');
  return {
    folder,
    fill(bytesLeft = 0) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, '');
      for (let left = bavail * bsize - bytesLeft; left > 0; left -= chunk.length) {
        try {
          appendFileSync(filler, left < chunk.length ? chunk.subarray(0, left) : chunk);
        } catch {
          return; // The disk is full.
        }
      }
    },
    makeRoom: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['--lazy', folder]);
    },
  };
}

const chunk = Buffer.alloc(1024 * 1024, 1);

function mount(folder: string, mebibytes: number) {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder], { encoding: 'utf8' });
}

function whyMissing(): string | false {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'a small disk is mounted only by root, on Linux';
  const folder = join(process.env.TMPDIR ?? '/tmp', `probe-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = mount(folder, 1);
  if (status === 0) spawnSync('umount', ['--lazy', folder]);
  rmSync(folder, { recursive: true, force: true });
  return status === 0 ? false : `a small disk cannot be mounted here: ${stderr}`;
}
