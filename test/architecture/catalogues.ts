import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from '#domain/language.ts';
import { root } from './sources.ts';

/** An area of the catalogue, such as `words`, with its texts in each language. */
export interface Area {
  name: string;
  /** The languages that have a file in this area. */
  languages: string[];
  texts: Record<string, object>;
}

/** Every area that has a French file. The file `language.ts` holds no texts. */
export async function readAreas(): Promise<Area[]> {
  const files = globSync('*.ts', { cwd: join(root, 'src/locales/fr') });
  const areas = files.map((file) => basename(file, '.ts')).filter((name) => name !== 'language');
  return Promise.all(areas.sort().map(readArea));
}

/** Whether a file holds the texts of a language, `src/locales/fr/words.ts`. */
export function isCatalogue(path: string): boolean {
  return languages.some((language) => path.startsWith(`src/locales/${language}/`));
}

/** The path of every text in a catalogue, such as `status.waiting`. A text may be a function of facts. */
export function keysOf(texts: object, above = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${above}${key}.`) : [above + key],
  );
}

async function readArea(name: string): Promise<Area> {
  const fileOf = (language: string) => join(root, 'src/locales', language, `${name}.ts`);
  const present = languages.filter((language) => existsSync(fileOf(language)));
  const texts = await Promise.all(
    present.map(async (language) => [language, (await import(fileOf(language)))[language]]),
  );
  return { name, languages: present, texts: Object.fromEntries(texts) };
}
