import { globSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#domain/language.ts';
import { root } from './sources.ts';

/** An area of the catalogue, `src/locales/words`, with its texts in each language. */
export interface Area {
  folder: string;
  /** The languages that have a file in this area. */
  languages: string[];
  texts: Record<string, object>;
}

/** Every area that has a French file. */
export async function readAreas(): Promise<Area[]> {
  const folders = globSync('src/locales/**/fr.ts', { cwd: root }).map((file) => file.replace(/\/fr\.ts$/, ''));
  return Promise.all(folders.sort().map(readArea));
}

/** The path of every text in a catalogue, such as `status.waiting`. A text may be a function of facts. */
export function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${above}${key}.`) : [above + key],
  );
}

async function readArea(folder: string): Promise<Area> {
  const present = languages.filter((language) => globSync(`${folder}/${language}.ts`, { cwd: root }).length > 0);
  const texts = await Promise.all(
    present.map(async (language) => [language, (await import(join(root, folder, `${language}.ts`)))[language]]),
  );
  return { folder, languages: present, texts: Object.fromEntries(texts) };
}
