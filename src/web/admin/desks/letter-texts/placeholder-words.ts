import type { Language } from '#domain/language.ts';
import type { TextPlaceholder } from '#domain/letters/placeholders.ts';
import type { LetterText } from '#domain/letters/registry.ts';
import { textRules } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';

/** Returns the meaning of a placeholder, which depends on the letter: its date differs, and access letters have no agent. */
export function placeholderInWords(name: TextPlaceholder, text: LetterText, language: Language): string {
  const { placeholders: say } = letterTextWords[language];
  const { date, section } = textRules(text);
  if (name === 'date') return say.dates[date!];
  return name === 'words' && section === 'access' ? say.reason : say.of[name];
}
