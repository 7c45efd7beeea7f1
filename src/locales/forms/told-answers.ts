import type { FormAnswers, Question } from '#domain/form/definition.ts';
import { answersOf } from '#domain/form/questions.ts';
import type { Language } from '#domain/language.ts';
import { longDate } from '#locales/format.ts';
import { answerWordsOf } from '#locales/forms/answers/messages.ts';

export interface ToldAnswer {
  label: string;
  value: string;
}

/** What was answered, question by question, as a ticket's record tells it; what has no answer is left out. */
export function toldAnswers(questions: readonly Question[], answers: FormAnswers, language: Language): ToldAnswer[] {
  return questions.flatMap((question) => {
    const given = answersOf(answers, question.id);
    const value = given.map((answer) => told(question, answer, language)).join(', ');
    return value === '' ? [] : [{ label: question.label[language], value }];
  });
}

function told({ type, choices }: Question, answer: string, language: Language): string {
  if (type === 'urgent') return answerWordsOf[language].yes;
  // A date alone is the same in every zone.
  if (type === 'date') return longDate(answer, language, 'UTC');
  if (type !== 'choice' && type !== 'choices') return answer;
  return choices.find(({ id }) => id === answer)?.label[language] ?? answer;
}
