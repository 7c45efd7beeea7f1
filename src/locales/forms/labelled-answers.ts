import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { answersOf, askedQuestions } from '#domain/forms/questions.ts';
import type { Language } from '#domain/language.ts';
import { longDate } from '#locales/format.ts';
import { answerWordsOf } from '#locales/forms/messages.ts';

export interface LabelledAnswer {
  question: Question;
  label: string;
  /** Null if there is no answer. */
  value: string | null;
}

/** Returns every question that these answers lead to, with its answer in words. A site is its checked number. */
export function labelledAnswers(
  definition: FormDefinition,
  answers: FormAnswers,
  language: Language,
): LabelledAnswer[] {
  return askedQuestions(definition, answers).map((question) => ({
    question,
    label: question.label[language],
    value: answerInWords(question, answers, language),
  }));
}

/** Returns an answer in words: labels of choices, a formatted date. Null if there is no answer. */
export function answerInWords(
  { id, type, choices }: Question,
  answers: FormAnswers,
  language: Language,
): string | null {
  const given = answersOf(answers, id);
  if (given.length === 0) return null;
  if (type === 'urgent') return answerWordsOf[language].yes;
  if (type === 'date') return longDate(given[0]!, language, 'UTC');
  if (type !== 'choice' && type !== 'choices') return given.join(', ');
  return choices
    .filter((choice) => given.includes(choice.id))
    .map(({ label }) => label[language])
    .join(', ');
}
