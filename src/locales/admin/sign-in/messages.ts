import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/sign-in/de.ts';
import { en } from '#locales/admin/sign-in/en.ts';
import { fr, type ProviderWords } from '#locales/admin/sign-in/fr.ts';
import { nl } from '#locales/admin/sign-in/nl.ts';

/** Identity providers, with what each setting means. */
export const providerWords: InEachLanguage<ProviderWords> = { fr, nl, de, en };
