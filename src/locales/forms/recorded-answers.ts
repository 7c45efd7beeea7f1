import type { FormAnswers, Question } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { answerInWords } from '#locales/forms/labelled-answers.ts';

export interface RecordedAnswer {
  label: string;
  value: string;
}

/** Returns the answers by question, as a ticket's record shows them. Unanswered questions are omitted. */
export function recordedAnswers(
  questions: readonly Question[],
  answers: FormAnswers,
  language: Language,
): RecordedAnswer[] {
  return questions.flatMap((question) => {
    const value = answerInWords(question, answers, language);
    return value === null ? [] : [{ label: question.label[language], value }];
  });
}
