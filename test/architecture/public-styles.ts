import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { programs, root } from './sources.ts';

const styles = 'src/web/styles/public.css';

/** Components that a public page may draw, but whose classes are missing in the styles of public pages. */
export function unstyledComponents(): Finding[] {
  const scanned = scannedFiles();
  return [...drawnComponents()]
    .filter((path) => !scanned.has(path))
    .map((at) => ({ at, rule: 'its classes are missing on public pages', instead: `add it as a source to ${styles}` }));
}

/** The files in which Tailwind looks for the classes of public pages. */
function scannedFiles(): Set<string> {
  const found = new Set<string>();
  for (const [, not, pattern] of readFileSync(join(root, styles), 'utf8').matchAll(/@source (not )?'\.\.\/(.+)';/g))
    for (const glob of [`src/web/${pattern}`, `src/web/${pattern}/**`])
      for (const file of globSync(glob, { cwd: root })) not ? found.delete(file) : found.add(file);
  return found;
}

/** The components that the public pages import, directly or through others. */
function drawnComponents(): Set<string> {
  const byPath = new Map(programs.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const reach = (path: string) => {
    const source = byPath.get(path);
    if (!source || !path.startsWith('src/web/') || reached.has(path)) return;
    reached.add(path);
    for (const { target, typeOnly } of importsOf(source)) if (target !== null && !typeOnly) reach(target);
  };
  for (const path of byPath.keys()) if (matchesGlob(path, 'src/web/{public,demo}/**')) reach(path);
  return new Set([...reached].filter((path) => path.endsWith('.tsx')));
}
