import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { Problems } from '#locales/fr/problems.ts';

/** Why something was not done, in each language: refusals, request errors and field errors (R27). */
export const problems: InEachLanguage<Problems> = await load<Problems>('problems', () =>
  import.meta.glob('../*/problems.ts'),
);
