import type { InEachLanguage } from '#domain/language.ts';
import { load } from '#locales/catalogue.ts';
import type { DemoWords } from '#locales/fr/demo.ts';

export const demoWords: InEachLanguage<DemoWords> = await load<DemoWords>('demo', () =>
  import.meta.glob('../*/demo.ts'),
);
