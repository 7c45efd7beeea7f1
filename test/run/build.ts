import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './programs.ts';
import { root } from './test-files.ts';

/** What the built pages are made of. */
const sources = [
  'src/{web,locales,domain}/**/*',
  '{vite.config,react-router.config}.ts',
  'package-lock.json',
  'tsconfig.json',
];

const stamp = join(root, 'build/stamp');

/** Builds the pages where `build/` is missing or was made of other sources. `built` is false when nothing was to do. */
export async function buildPages(): Promise<{ built: boolean; succeeded: boolean }> {
  const hash = hashSources();
  if (hash === readStamp()) return { built: false, succeeded: true };
  const succeeded = await runQuietly('@react-router/dev/bin.cjs', 'build');
  if (succeeded) writeFileSync(stamp, hash);
  return { built: true, succeeded };
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: root }).sort()) {
    const path = join(root, file);
    if (file.includes('.test.') || !statSync(path).isFile()) continue;
    hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function readStamp(): string | null {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return null;
  }
}
