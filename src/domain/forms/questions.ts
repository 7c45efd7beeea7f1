import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';

/** All questions of a form, in its order, whatever was answered. */
export function questionsOf({ sections }: FormDefinition): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/** The questions that these answers lead to, in the order of the form: a condition on what is not asked itself never holds. */
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

/** What a complete request would have answered and this one has not (R6). An `urgent` mark and files are never missing unless they complete. */
export function missingQuestions(definition: FormDefinition, answers: FormAnswers): Question[] {
  return askedQuestions(definition, answers).filter(
    ({ id, required, completes }) => (required || completes) && answersOf(answers, id).length === 0,
  );
}

/** Whether nothing that counts is left unanswered (R6). */
export function isComplete(definition: FormDefinition, answers: FormAnswers): boolean {
  return missingQuestions(definition, answers).length === 0;
}

/** The answers to one question that say something. */
export function answersOf(answers: FormAnswers, questionId: string): string[] {
  const given = Object.hasOwn(answers, questionId) ? answers[questionId]! : [];
  return (typeof given === 'string' ? [given] : given).filter((answer) => answer.trim() !== '');
}
