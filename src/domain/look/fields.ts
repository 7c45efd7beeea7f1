import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** Returns a desk's names as form fields, for conflict checks and the history of changes. */
export function nameFields(names: InEachLanguage): Fields {
  return Object.fromEntries(languages.map((language) => [`name-${language}`, names[language]]));
}

/** Returns the accent as form fields; both are empty for Belfry's own. */
export function accentFields(accent: DeskLook['accent']): Fields {
  return { light: accent?.light ?? '', dark: accent?.dark ?? '' };
}

/** Returns the logo's version, which identifies the picture; empty for Belfry's own. */
export function logoFields(logo: DeskLook['logo']): Fields {
  return { logo: logo?.version ?? '' };
}

/** The name stands in a header beside the languages, also on a phone. */
export const nameCharactersMax = 60;

export interface NameProblem {
  language: Language;
  problem: 'missing' | 'tooLong';
}

/** Returns the problems of a desk's name by language. A name is never empty (R27). */
export function nameProblems(names: InEachLanguage): NameProblem[] {
  return languages.flatMap((language): NameProblem[] => {
    if (names[language] === '') return [{ language, problem: 'missing' }];
    return names[language].length > nameCharactersMax ? [{ language, problem: 'tooLong' }] : [];
  });
}
