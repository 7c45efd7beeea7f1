import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/sending/de.ts';
import { en } from '#locales/admin/sending/en.ts';
import { fr, type SendingWords } from '#locales/admin/sending/fr.ts';
import { nl } from '#locales/admin/sending/nl.ts';

export const sendingWords: InEachLanguage<SendingWords> = { fr, nl, de, en };
