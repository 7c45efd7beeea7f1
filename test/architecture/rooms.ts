import { dirname } from 'node:path';
import type { Finding } from './finding.ts';
import { importsOf } from './imports.ts';
import { programs } from './sources.ts';

/** Maximum code files per folder. Tests next to their code do not count. */
const filesMax = 25;

/** Folders with more than `filesMax` code files. */
export function crowdedFolders(): Finding[] {
  const folders = Map.groupBy(programs, ({ path }) => dirname(path));
  return [...folders]
    .filter(([, files]) => files.length > filesMax)
    .map(([folder, files]) => ({
      at: folder,
      rule: `${files.length} files, at most ${filesMax} allowed`,
      instead: 'split the folder by noun, and list both in ARCHITECTURE.md',
    }));
}

/** Pairs of folders that import each other. A folder and its subfolders may do so. */
export function mutualFolders(): Finding[] {
  const pairs = new Set(programs.flatMap(importedFolders));
  const mutual = [...pairs].map((pair) => pair.split(' → ')).filter(([from, to]) => pairs.has(`${to} → ${from}`));
  return mutual
    .filter(([from = '', to = '']) => from < to && !to.startsWith(`${from}/`))
    .map(([from, to]) => ({
      at: `${from} ⇄ ${to}`,
      rule: 'two folders import each other',
      instead: 'move the file that causes it to the folder that uses it, or to a folder below both',
    }));
}

function importedFolders(source: (typeof programs)[number]): string[] {
  const from = dirname(source.path);
  const targets = importsOf(source).flatMap(({ target }) => (target?.startsWith('src/') ? dirname(target) : []));
  return targets.filter((to) => to !== from).map((to) => `${from} → ${to}`);
}
