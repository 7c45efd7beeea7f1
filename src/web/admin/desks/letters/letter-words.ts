import type { Language } from '#domain/language.ts';
import type { WordedLetter } from '#domain/letters/texts.ts';
import { letterTextWords, letterWords } from '#locales/admin/messages.ts';

/** Returns the name of a letter, and when it is sent. */
export function letterInWords(letter: WordedLetter, language: Language): { name: string; when: string } {
  const all = { ...letterWords[language].letters, ...letterTextWords[language].letters };
  return all[letter];
}
