import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/desks/de.ts';
import { en } from '#locales/admin/desks/en.ts';
import { type DesksWords, fr } from '#locales/admin/desks/fr.ts';
import { nl } from '#locales/admin/desks/nl.ts';

export const desksWords: InEachLanguage<DesksWords> = { fr, nl, de, en };
