import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/admin/articles/de.ts';
import { en } from '#locales/admin/articles/en.ts';
import { type ArticleKeeperWords, fr } from '#locales/admin/articles/fr.ts';
import { nl } from '#locales/admin/articles/nl.ts';

export const articleKeeperWords: InEachLanguage<ArticleKeeperWords> = { fr, nl, de, en };
