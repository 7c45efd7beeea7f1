import { answersOf } from '#domain/forms/conditions.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { askedQuestions, questionsOf } from '#domain/forms/questions.ts';
import { withRows } from '#domain/forms/rows.ts';

/** The effect of a new form version on a person who answered the previous one. */
export interface QuestionsSince {
  /** Asked now and not before. */
  added: Question[];
  /** Answered, but no longer asked. The answers are still sent to the desk (R1). */
  former: Question[];
}

/** Compares two form versions for these answers. */
export function questionsSince(before: FormDefinition, now: FormDefinition, answers: FormAnswers): QuestionsSince {
  const old = questionsOf(withRows(before, answers));
  return {
    added: askedQuestions(now, answers).filter(({ id }) => old.every((each) => each.id !== id)),
    former: formerQuestions(before, now, answers),
  };
}

/**
 * Returns the questions of a former version whose answers do not fit the present one. Files are stored apart from the answers.
 */
export function formerQuestions(before: FormDefinition, now: FormDefinition, answers: FormAnswers): Question[] {
  const present = questionsOf(withRows(now, answers));
  return askedQuestions(before, answers).filter((question) => {
    const given = answersOf(answers, question.id);
    const same = present.find(({ id, type }) => id === question.id && type === question.type);
    return question.type !== 'files' && given.length > 0 && !(same && takes(same, given));
  });
}

/** Whether all answers are still valid choices. Typed text always fits. */
function takes({ choices }: Question, given: string[]): boolean {
  return choices.length === 0 || given.every((answer) => choices.some(({ id }) => id === answer));
}
