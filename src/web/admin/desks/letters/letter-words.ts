import type { Language } from '#domain/language.ts';
import type { LetterSection } from '#domain/letters/registry.ts';
import { letterTextWords, letterWords } from '#locales/admin/messages.ts';

/** Returns the name of a letter, and when it is sent. */
export function letterInWords(letter: LetterSection, language: Language): { name: string; when: string } {
  const all = { ...letterWords[language].letters, ...letterTextWords[language].letters };
  return all[letter];
}
