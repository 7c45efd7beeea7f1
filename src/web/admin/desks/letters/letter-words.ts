import type { Language } from '#domain/language.ts';
import type { WordedLetter } from '#domain/letter/texts.ts';
import { letterTextWords } from '#locales/admin/letter-texts/messages.ts';
import { letterWords } from '#locales/admin/letters/messages.ts';

/** What a letter is called, and when it goes out. */
export function letterInWords(letter: WordedLetter, language: Language): { name: string; when: string } {
  const all = { ...letterWords[language].letters, ...letterTextWords[language].letters };
  return all[letter];
}
