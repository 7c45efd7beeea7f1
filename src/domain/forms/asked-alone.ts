import type { FormDefinition, Question } from '#domain/forms/definition.ts';

/**
 * Returns a form with only the questions that an agent asked (R6), each required. Conditions on other questions are dropped: the
 * agent asked anyway.
 */
export function askedAlone({ kind, sections }: FormDefinition, questionIds: readonly string[]): FormDefinition {
  const alone = (question: Question): Question => {
    const { condition } = question;
    const hangs = condition !== null && questionIds.includes(condition.question);
    return { ...question, required: true, completes: false, condition: hangs ? condition : null };
  };
  const asked = sections.map((section) => ({
    ...section,
    questions: section.questions.filter(({ id }) => questionIds.includes(id)).map(alone),
  }));
  return { kind, sections: asked.filter(({ questions }) => questions.length > 0) };
}
