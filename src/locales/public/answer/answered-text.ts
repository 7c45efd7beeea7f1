import type { Language } from '#domain/language.ts';
import type { ToldAnswer } from '#locales/forms/told-answers.ts';
import { answerWords } from '#locales/public/messages.ts';

/**
 * What the requester answered, as it stands on the record in the ticket's language: question by question, then what was
 * left open, then whatever else they wrote.
 */
export function answeredText(
  { answers, open, words }: { answers: readonly ToldAnswer[]; open: readonly string[]; words: string },
  language: Language,
): string {
  const say = answerWords[language].asked;
  const told = answers.map((answer) => {
    // A label that asks needs no colon.
    if (answer.label.trimEnd().endsWith('?')) return [answer.label, answer.value].join(isLong(answer) ? '\n' : ' ');
    return isLong(answer) ? say.long(answer) : say.line(answer);
  });
  const left = open.length > 0 ? [say.left({ labels: open.join(', ') })] : [];
  return [...told, ...left, ...(words.trim() === '' ? [] : ['', words.trim()])].join('\n').trim();
}

/** What has lines of its own, or fills several, stands below its label. */
function isLong({ label, value }: ToldAnswer): boolean {
  return value.includes('\n') || label.length + value.length > lineCharactersMax;
}

const lineCharactersMax = 160;
