import type { Language } from '#domain/language.ts';
import type { PreviewSituation } from '#domain/letters/registry.ts';
import { aboutLetters } from '#locales/mail/messages.ts';

/** Returns the situations in which a letter can be previewed, with their names. */
export function situationChoices(situations: readonly PreviewSituation[], language: Language) {
  return situations.map((value) => ({ value, label: aboutLetters[language].situations[value] }));
}
