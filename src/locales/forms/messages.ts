import type { InEachLanguage } from '#domain/language.ts';
import type { AnswerWords } from '#locales/forms/fr.ts';
import { inEach, load } from '#locales/in-each.ts';

const area = await load({
  fr: async () => (await import('#locales/forms/fr.ts')).fr,
  nl: async () => (await import('#locales/forms/nl.ts')).nl,
  de: async () => (await import('#locales/forms/de.ts')).de,
  en: async () => (await import('#locales/forms/en.ts')).en,
});

/** Texts around any question of a form: its example, and errors in the answer. */
export const answerWordsOf: InEachLanguage<AnswerWords> = inEach(area, ({ around }) => around);

export const incidentWords = inEach(area, ({ incident }) => incident);

export const requestWords = inEach(area, ({ request }) => request);

export const questionWords = inEach(area, ({ question }) => question);

export const complaintWords = inEach(area, ({ complaint }) => complaint);
