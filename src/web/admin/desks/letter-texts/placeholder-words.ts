import type { Language } from '#domain/language.ts';
import type { TextPlaceholder } from '#domain/letters/placeholders.ts';
import { type LetterText, letterOfText } from '#domain/letters/texts.ts';
import { letterTextWords } from '#locales/admin/messages.ts';

/** Returns the meaning of a placeholder, which depends on the letter: its date differs, and access letters have no agent. */
export function placeholderInWords(name: TextPlaceholder, text: LetterText, language: Language): string {
  const { placeholders: say } = letterTextWords[language];
  if (name === 'date') return say.dates[dateOf(text)];
  return name === 'words' && letterOfText(text) === 'access' ? say.reason : say.of[name];
}

function dateOf(text: LetterText): 'answer' | 'closes' | 'closed' | 'arrived' | 'valid' | 'takenOver' {
  if (text === 'accessProof') return 'valid';
  if (text === 'closingMoved') return 'closes';
  switch (letterOfText(text)) {
    case 'access':
      return 'takenOver';
    case 'reopenedLate':
      return 'arrived';
    case 'closed':
    case 'referral':
      return 'closed';
    case 'informationRequest':
    case 'reminder':
    case 'closingNotice':
      return 'closes';
    default:
      return 'answer';
  }
}
