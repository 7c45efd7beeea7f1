import type { FindableSite, SiteIndex } from '#domain/directory/site-index.ts';
import { type Beside, type CheckedAnswers, checkAnswers, checkQuestions } from '#domain/forms/check-answers.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import type { Language } from '#domain/language.ts';
import { wrongText } from '#locales/forms/messages.ts';

/** An error and how to fix it. `question` is the question's id, `field` the name of its field. */
export interface QuestionError {
  question: string;
  field: string;
  text: string;
}

/** Checks the answers to a form. Returns the errors in the reader's language and the checked answers. */
export function checkForm<S extends FindableSite>(
  definition: FormDefinition,
  answers: FormAnswers,
  sites: SiteIndex<S>,
  language: Language,
  beside?: Beside,
): { errors: QuestionError[]; checked: CheckedAnswers<S> } {
  const { wrong, checked } = checkAnswers(definition, answers, sites, beside);
  return { errors: wrong.map((each) => errorOf(each, language)), checked };
}

/** Like `checkForm`, for the questions that an agent asked only. */
export function checkAsked<S extends FindableSite>(
  questions: readonly Question[],
  answers: FormAnswers,
  sites: SiteIndex<S>,
  language: Language,
  beside?: Beside,
) {
  const { wrong, ...checked } = checkQuestions(questions, answers, sites, beside);
  return { errors: wrong.map((each) => errorOf(each, language)), checked };
}

/** Returns the name of a question's field, which is also its id on the page. */
export function fieldOf(questionId: string): string {
  return `q-${questionId}`;
}

function errorOf(wrong: Parameters<typeof wrongText>[0], language: Language): QuestionError {
  const { id } = wrong.question;
  return { question: id, field: fieldOf(id), text: wrongText(wrong, language) };
}
