import { type InEachLanguage, languages } from '#domain/language.ts';

/** Returns the errors of one text by language: `label-fr` is French. */
export function textErrors(errors: { field: string; text: string }[], name: string): Partial<InEachLanguage> {
  const found = languages.flatMap((language) => {
    const text = errors.find(({ field }) => field === `${name}-${language}`)?.text;
    return text === undefined ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}
