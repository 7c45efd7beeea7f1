import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';

/** Returns all questions of a form in order, whatever the answers. */
export function questionsOf({ sections }: FormDefinition): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** Returns the questions that apply to these answers, in form order. A condition on a question that is not asked is never met. */
export function askedQuestions(definition: FormDefinition, answers: FormAnswers): Question[] {
  const asked = new Set<string>();
  return questionsOf(definition).filter((question) => {
    const { condition } = question;
    const isAsked =
      condition === null ||
      (asked.has(condition.question) &&
        condition.is.some((choice) => answersOf(answers, condition.question).includes(choice)));
    if (isAsked) asked.add(question.id);
    return isAsked;
  });
}

/**
 * Returns the unanswered questions that a complete request needs (R6). `urgent` and files are only missing if they are required
 * or count for completeness.
 */
export function missingQuestions(definition: FormDefinition, answers: FormAnswers): Question[] {
  return askedQuestions(definition, answers).filter(
    ({ id, required, completes }) => (required || completes) && answersOf(answers, id).length === 0,
  );
}

/** Whether every question that counts is answered (R6). */
export function isComplete(definition: FormDefinition, answers: FormAnswers): boolean {
  return missingQuestions(definition, answers).length === 0;
}

/** Returns the non-empty answers to a question. */
export function answersOf(answers: FormAnswers, questionId: string): string[] {
  const given = Object.hasOwn(answers, questionId) ? answers[questionId]! : [];
  return (typeof given === 'string' ? [given] : given).filter((answer) => answer.trim() !== '');
}
