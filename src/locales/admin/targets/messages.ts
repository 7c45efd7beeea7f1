import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/targets/de.ts';
import { en } from '#locales/admin/targets/en.ts';
import { fr, type TargetsWords } from '#locales/admin/targets/fr.ts';
import { nl } from '#locales/admin/targets/nl.ts';

export const targetsWords: InEachLanguage<TargetsWords> = { fr, nl, de, en };
