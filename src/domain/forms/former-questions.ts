import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { answersOf, askedQuestions, questionsOf } from '#domain/forms/questions.ts';

/** What a new version of a form means to someone who has answered the one before. */
export interface QuestionsSince {
  /** Asked of them now, and not before. */
  added: Question[];
  /** Answered, and not asked any more: the answers are told all the same (R1). */
  former: Question[];
}

/** Compares two versions of a form for these answers. */
export function questionsSince(before: FormDefinition, now: FormDefinition, answers: FormAnswers): QuestionsSince {
  const old = questionsOf(before);
  return {
    added: askedQuestions(now, answers).filter(({ id }) => old.every((each) => each.id !== id)),
    former: formerQuestions(before, now, answers),
  };
}

/** The questions of a former version whose answers have no place in the present one. Files stand beside the answers. */
export function formerQuestions(before: FormDefinition, now: FormDefinition, answers: FormAnswers): Question[] {
  const present = questionsOf(now);
  return askedQuestions(before, answers).filter((question) => {
    const given = answersOf(answers, question.id);
    const same = present.find(({ id, type }) => id === question.id && type === question.type);
    return question.type !== 'files' && given.length > 0 && !(same && takes(same, given));
  });
}

/** Whether all of an answer can be chosen; what is typed always can. */
function takes({ choices }: Question, given: string[]): boolean {
  return choices.length === 0 || given.every((answer) => choices.some(({ id }) => id === answer));
}
