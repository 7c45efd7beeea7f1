import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/forms/de.ts';
import { en } from '#locales/admin/forms/en.ts';
import { type FormsWords, fr } from '#locales/admin/forms/fr.ts';
import { nl } from '#locales/admin/forms/nl.ts';

export const formsWords: InEachLanguage<FormsWords> = { fr, nl, de, en };
