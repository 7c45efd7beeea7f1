import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/demo/de.ts';
import { en } from '#locales/demo/en.ts';
import { type DemoWords, fr } from '#locales/demo/fr.ts';
import { nl } from '#locales/demo/nl.ts';

export const demoWords: InEachLanguage<DemoWords> = { fr, nl, de, en };
