import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The version of the next release. */
export const nextVersion = '99.0.0';
/** A file that only the pages of the next release load. */
export const nextAsset = '/assets/next-release.js';

const parts = ['src', 'demo', 'build', 'deploy', 'package.json', 'package-lock.json', 'tsconfig.json'];
const settings = ['vite.config.ts', 'react-router.config.ts'];

/**
 * Lays out the next release in a new folder: this program with another version, and two migrations for each of these tables. The
 * first gives it another column, which breaks a program that relies on what columns a table has. The second, a contraction, takes it away.
 */
export function layOutNextRelease(folder: string, tables: readonly string[]): void {
  mkdirSync(folder);
  for (const name of [...parts, ...settings]) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  change(join(folder, 'package.json'), /"version": "[^"]+"/, `"version": "${nextVersion}"`);
  writeFileSync(join(folder, 'build/client', nextAsset), 'export {};\n');
  const alterations = tables.flatMap((table) => [
    [`9001-${table}`, `alter table ${table} add column next_release integer not null default 1`],
    [`9002-${table}-contract`, `alter table ${table} drop column next_release`],
  ]);
  const rows = alterations.map(([name, statement]) => `'${name}': alteration('${statement}'),`);
  const list = join(folder, 'src/store/database/migrate.ts');
  change(list, /\n};\n/, `\n${rows.join('\n')}\n};\n`);
  change(
    list,
    /$/,
    'function alteration(statement) {\n  return { up: (trx) => sql.raw(statement).execute(trx) };\n}\n',
  );
}

function change(path: string, pattern: RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(pattern, () => to);
  if (after === before) throw new Error(`${path} has no ${pattern}`);
  writeFileSync(path, after);
}
