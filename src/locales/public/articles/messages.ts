import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/public/articles/de.ts';
import { en } from '#locales/public/articles/en.ts';
import { type ArticleWords, fr } from '#locales/public/articles/fr.ts';
import { nl } from '#locales/public/articles/nl.ts';

export const articleWords: InEachLanguage<ArticleWords> = { fr, nl, de, en };
