import { type Language, languages } from '#domain/language.ts';
import { countTexts, findGaps, languagesOfLetters } from '#locales/gaps.ts';

/** The texts of Belfry that a language of the installation lacks. */
export interface TextGaps {
  language: Language;
  /** Files of its folder, with the number of texts that each lacks. */
  areas: { area: string; count: number }[];
  count: number;
  /** How many texts there are. */
  of: number;
  /** Whether letters go out in it: they are in another language if one of their texts is missing. */
  hasLetters: boolean;
}

/** Returns the gaps of each language of the installation; a language with all texts has none. */
export async function textGaps(): Promise<TextGaps[]> {
  const [gaps, of, ofLetters] = await Promise.all([findGaps(), countTexts(), languagesOfLetters()]);
  return languages.map((language) => {
    const own = gaps.filter((gap) => gap.language === language);
    const areas = own.map(({ area, missing }) => ({ area, count: missing.length }));
    const count = areas.reduce((sum, area) => sum + area.count, 0);
    return { language, areas, count, of, hasLetters: ofLetters.includes(language) };
  });
}
