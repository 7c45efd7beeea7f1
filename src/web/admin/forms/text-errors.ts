import { type InEachLanguage, languages } from '#domain/language.ts';

/** Of all errors those of one text, by language: `label-fr` is French's. */
export function textErrors(errors: { field: string; text: string }[], name: string): Partial<InEachLanguage> {
  const found = languages.flatMap((language) => {
    const text = errors.find(({ field }) => field === `${name}-${language}`)?.text;
    return text === undefined ? [] : [[language, text] as const];
  });
  return Object.fromEntries(found);
}
