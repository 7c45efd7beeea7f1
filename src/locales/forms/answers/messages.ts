import type { InEachLanguage } from '#domain/language.ts';
import { de } from '#locales/forms/answers/de.ts';
import { en } from '#locales/forms/answers/en.ts';
import { type AnswerWords, fr } from '#locales/forms/answers/fr.ts';
import { nl } from '#locales/forms/answers/nl.ts';

/** What stands around any question of a form: its example, and what is wrong with an answer. */
export const answerWordsOf: InEachLanguage<AnswerWords> = { fr, nl, de, en };
