import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/exceptions/de.ts';
import { en } from '#locales/admin/exceptions/en.ts';
import { type ExceptionsWords, fr } from '#locales/admin/exceptions/fr.ts';
import { nl } from '#locales/admin/exceptions/nl.ts';

export const exceptionsWords: InEachLanguage<ExceptionsWords> = { fr, nl, de, en };
