import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { firstLanguages } from '#domain/found-languages.ts';
import type { FirstLanguage } from '#domain/language.ts';
import { atEnd } from '#test/at-end.ts';
import { builtPages } from './built.ts';
import { longest } from './longest.ts';

/** The language whose texts are composed of the longest of the four. It keeps its address, its dates and its quotes. */
export const composed: FirstLanguage = 'de';

/**
 * Returns a copy of the built pages in which the texts of one language are composed of the longest of the four. A build has a file
 * per area and language, so other texts need no other build.
 */
export async function composedPages(): Promise<URL> {
  const built = fileURLToPath(await builtPages());
  // Within the build, so that its scripts find the parts of the running process.
  const folder = mkdtempSync(join(built, 'composed-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['client', 'server']) cpSync(join(built, part), join(folder, part), { recursive: true });
  for (const part of ['client', 'server']) composeAreas(join(folder, part, 'assets'));
  return pathToFileURL(`${folder}/`);
}

function composeAreas(folder: string): void {
  writeFileSync(join(folder, 'longest.js'), `export ${longest}\n`);
  const areas = areasIn(folder);
  if (areas.size === 0) throw new Error(`${folder} has no file of texts.`);
  for (const files of areas.values()) {
    const own = files[composed];
    for (const compressed of globSync(join(folder, `${own}.{gz,br}`))) rmSync(compressed);
    renameSync(join(folder, own), join(folder, `own-${own}`));
    const others = firstLanguages.filter((language) => language !== composed);
    writeFileSync(
      join(folder, own),
      [
        importing(`${composed} as own`, `own-${own}`),
        ...others.map((language) => importing(language, files[language])),
        importing('longest', 'longest.js'),
        `const texts = longest([own, ${others.join(', ')}]);`,
        `export { texts as ${composed} };`,
      ].join('\n'),
    );
  }
}

function importing(name: string, file: string): string {
  return `import { ${name} } from ${JSON.stringify(`./${file}`)};`;
}

/** The file of each language, by area: those that export a language alone. */
function areasIn(folder: string): Map<string, Record<FirstLanguage, string>> {
  const areas = new Map<string, Record<string, string>>();
  const exported = new RegExp(`export ?\\{ ?(?:[\\w$]+ as )?(${firstLanguages.join('|')}) ?\\};?\\s*$`);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const [, language] = exported.exec(readFileSync(join(folder, file), 'utf8').slice(-80)) ?? [];
    const area = file.slice(0, -'-12345678.js'.length);
    if (language !== undefined && !notShown.has(area)) areas.getOrInsertComputed(area, () => ({}))[language] = file;
  }
  for (const [area, files] of areas)
    for (const language of firstLanguages)
      if (files[language] === undefined) throw new Error(`${folder} has no file of ${area} in ${language}.`);
  return areas as Map<string, Record<FirstLanguage, string>>;
}

/** How dates are written, and the words by which mail is read. */
const notShown = new Set(['language', 'reading']);
