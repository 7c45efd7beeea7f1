import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { answersOf, missingQuestions, questionsOf } from '#domain/forms/questions.ts';

/** What a ticket knows by itself, whatever its form was asked. */
export interface OwnFields {
  summary: string;
  /** The 4-digit id. */
  site: string | null;
  hasFiles: boolean;
  urgent: boolean;
}

/** The answers of a ticket: those of its form, and where the form asks for a field of the ticket's own, that field. */
export function knownAnswers(definition: FormDefinition, answers: FormAnswers | null, own: OwnFields): FormAnswers {
  const known: FormAnswers = { ...answers };
  for (const { id, type } of questionsOf(definition)) {
    const field = ownField(type, own);
    if (field !== null && answersOf(known, id).length === 0) known[id] = field;
  }
  return known;
}

/** A question of the form as an agent may ask it again. */
export interface ChecklistItem {
  question: Question;
  /** It counts for completeness and has no answer. */
  missing: boolean;
  answered: boolean;
}

/**
 * What an agent may ask for, in the order of the form (R6). What an earlier answer rules out is left out; what hangs on
 * an answer that is not known yet may be asked together with it. Title and urgency are the agent's own to change.
 */
export function checklistOf(definition: FormDefinition, answers: FormAnswers): ChecklistItem[] {
  const missing = new Set(missingQuestions(definition, answers).map(({ id }) => id));
  return questionsOf(definition)
    .filter(({ type, condition }) => type !== 'summary' && type !== 'urgent' && !isRuledOut(condition, answers))
    .map((question) => ({
      question,
      missing: missing.has(question.id),
      answered: answersOf(answers, question.id).length > 0,
    }));
}

function isRuledOut(condition: Question['condition'], answers: FormAnswers): boolean {
  if (condition === null) return false;
  const given = answersOf(answers, condition.question);
  return given.length > 0 && !condition.is.some((choice) => given.includes(choice));
}

function ownField(type: Question['type'], { summary, site, hasFiles, urgent }: OwnFields): string | null {
  if (type === 'summary') return summary || null;
  if (type === 'site') return site;
  if (type === 'files') return hasFiles ? 'yes' : null;
  return type === 'urgent' && urgent ? 'yes' : null;
}
