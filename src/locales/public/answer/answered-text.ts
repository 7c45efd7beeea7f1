import type { Language } from '#domain/language.ts';
import type { RecordedAnswer } from '#locales/forms/recorded-answers.ts';
import { answerWords } from '#locales/public/messages.ts';

/**
 * Returns the requester's answers for the record, in the ticket's language: each question, then the unanswered ones, then other
 * text.
 */
export function answeredText(
  { answers, open, words }: { answers: readonly RecordedAnswer[]; open: readonly string[]; words: string },
  language: Language,
): string {
  const say = answerWords[language].asked;
  const told = answers.map((answer) => {
    // A label that ends with a question mark needs no colon.
    if (answer.label.trimEnd().endsWith('?')) return [answer.label, answer.value].join(isLong(answer) ? '\n' : ' ');
    return isLong(answer) ? say.long(answer) : say.line(answer);
  });
  const left = open.length > 0 ? [say.left({ labels: open.join(', ') })] : [];
  return [...told, ...left, ...(words.trim() === '' ? [] : ['', words.trim()])].join('\n').trim();
}

/** Returns whether an answer goes below its label: it has line breaks, or fills several lines. */
function isLong({ label, value }: RecordedAnswer): boolean {
  return value.includes('\n') || label.length + value.length > lineCharactersMax;
}

const lineCharactersMax = 160;
