import { spawnSync } from 'node:child_process';
import { root } from './test-files.ts';

/** The files that differ from where this branch left `main`, committed or not; null without git or such a branch. */
export function changedFiles(): string[] | null {
  const base = ['main', 'origin/main']
    .map((branch) => git('merge-base', 'HEAD', branch))
    .find((found) => found !== null);
  const changed = base && git('diff', '--name-only', '--no-renames', base.trim());
  const added = git('ls-files', '--others', '--exclude-standard');
  return base && changed !== null && added !== null ? `${changed}${added}`.split('\n').filter(Boolean) : null;
}

function git(...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout : null;
}
