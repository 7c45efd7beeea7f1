import { spawnSync } from 'node:child_process';
import { whyMissing } from '#test/debian-program.ts';

/** Debian's package of the same name. Tests that need it are skipped with a message if it is missing. */
export const promtoolMissing = whyMissing(['promtool', '--version']);

/** Runs promtool; its output is that of both streams. */
export function promtool(args: string[], input = ''): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync('promtool', args, { input, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}
