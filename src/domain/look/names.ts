import { type InEachLanguage, type Language, languages } from '#domain/language.ts';

/** A desk's name stands in a header beside the languages, on a telephone too. */
export const nameCharactersMax = 60;

export interface NameProblem {
  language: Language;
  problem: 'missing' | 'tooLong';
}

/** What is wrong with a desk's name, language by language. A name is never empty (R27). */
export function nameProblems(names: InEachLanguage): NameProblem[] {
  return languages.flatMap((language): NameProblem[] => {
    if (names[language] === '') return [{ language, problem: 'missing' }];
    return names[language].length > nameCharactersMax ? [{ language, problem: 'tooLong' }] : [];
  });
}
