import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/tokens/de.ts';
import { en } from '#locales/admin/tokens/en.ts';
import { fr, type TokenWords } from '#locales/admin/tokens/fr.ts';
import { nl } from '#locales/admin/tokens/nl.ts';

export const tokenWords: InEachLanguage<TokenWords> = { fr, nl, de, en };
