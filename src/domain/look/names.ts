import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

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
