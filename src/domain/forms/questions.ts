import { answersOf, meets } from '#domain/forms/conditions.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { withRows } from '#domain/forms/rows.ts';

/** Returns all questions of a form in order, whatever the answers. Those of a repeated section come once. */
export function questionsOf({ sections }: FormDefinition): Question[] {
  return sections.flatMap(({ questions }) => questions);
}

/**
 * Returns the questions that apply to these answers, in form order, each as often as its section has rows. A test of a question that
 * is not asked is never met.
 */
export function askedQuestions(definition: FormDefinition, answers: FormAnswers): Question[] {
  const asked = new Map<string, Question>();
  const all = questionsOf(withRows(definition, answers));
  return all.filter((question) => {
    const isAsked = meets(question.condition, (id) => asked.get(id), answers, all);
    if (isAsked) asked.set(question.id, question);
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
