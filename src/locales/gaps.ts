import { foundAreas } from '#domain/found-languages.ts';
import { type Language, languages } from '#domain/language.ts';
import { missingTexts, readTexts } from '#locales/catalogue.ts';

// Which texts a language lacks. For a server and for the build of the pages: a browser cannot read the folders.

/** The texts of an area that a language lacks, by their paths: `status.waiting`. */
export interface Gap {
  language: Language;
  area: string;
  missing: string[];
}

/** The areas with all that a letter says. */
const letterAreas = ['access', 'forms', 'language', 'mail', 'words'];

/** Returns what each language lacks of the French texts, which define what there is. Areas without gaps are left out. */
export async function findGaps(areas: readonly string[] = foundAreas.fr!): Promise<Gap[]> {
  const compared = await Promise.all(areas.map(gapsOfArea));
  return compared.flat().filter(({ missing }) => missing.length > 0);
}

/** Returns the number of texts that a language has if it lacks none. */
export async function countTexts(): Promise<number> {
  const whole = await Promise.all(foundAreas.fr!.map((area) => readTexts('fr', area)));
  return whole.reduce((sum: number, texts) => sum + missingTexts({}, texts).length, 0);
}

/** Returns the languages in which letters are whole: no text of theirs would be in another language (R27). */
export async function languagesOfLetters(): Promise<Language[]> {
  const gaps = await findGaps(letterAreas);
  return languages.filter((each) => !gaps.some(({ language }) => language === each));
}

async function gapsOfArea(area: string): Promise<Gap[]> {
  const whole = await readTexts('fr', area);
  return Promise.all(
    languages.map(async (language) => ({
      language,
      area,
      missing: missingTexts(await readTexts(language, area), whole),
    })),
  );
}
