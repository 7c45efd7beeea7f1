import { readdirSync } from 'node:fs';
import { join } from 'node:path';

// The only file of the domain that reads anything: which languages there are is known to the installation alone. The build of the
// pages replaces it by what it found (vite.config.ts).

const locales = join(import.meta.dirname, '../locales');

/** The languages that every installation has, in display order. Others follow by their code. */
export const firstLanguages = ['fr', 'nl', 'de', 'en'] as const;

/** The areas of each language. A folder is one if its name is a code (ISO 639) and it says what it is, in `language.ts`. */
export const foundAreas: Record<string, string[]> = Object.fromEntries(
  readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/.test(entry.name))
    .map(({ name }) => [name, areasIn(join(locales, name))] as const)
    .filter(([, areas]) => areas.includes('language')),
);

/** The codes of the languages, in display order. */
export const foundLanguages: readonly string[] = [
  ...firstLanguages,
  ...Object.keys(foundAreas)
    .filter((code) => !(firstLanguages as readonly string[]).includes(code))
    .sort(),
];

/** The areas in which a language lacks texts. The build of the pages knows them; otherwise each area is compared when it is loaded. */
export const incompleteAreas: Record<string, string[]> | null = null;

function areasIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length));
}
