import { answersOf, isRuledOut } from '#domain/forms/conditions.ts';
import type { FormAnswers, FormDefinition, Question } from '#domain/forms/definition.ts';
import { missingQuestions, questionsOf } from '#domain/forms/questions.ts';

/** Fields that every ticket has, whatever its form. */
interface OwnFields {
  summary: string;
  /** The 4-digit id. */
  site: string | null;
  hasFiles: boolean;
  urgent: boolean;
}

/** Returns the answers of a ticket. Questions about the ticket's own fields get the field's value if they have no answer. */
export function knownAnswers(definition: FormDefinition, answers: FormAnswers | null, own: OwnFields): FormAnswers {
  const known: FormAnswers = { ...answers };
  for (const { id, type } of questionsOf(definition)) {
    const field = ownField(type, own);
    if (field !== null && answersOf(known, id).length === 0) known[id] = field;
  }
  return known;
}

/** A form question that an agent can ask again. */
export interface ChecklistItem {
  question: Question;
  /** Unanswered and needed for completeness. */
  missing: boolean;
  answered: boolean;
}

/**
 * Returns the questions that an agent can ask, in form order (R6). Questions ruled out by an answer are left out; dependent
 * questions stay while the answer is unknown. Agents change title and urgency themselves.
 */
export function checklistOf(definition: FormDefinition, answers: FormAnswers): ChecklistItem[] {
  const missing = new Set(missingQuestions(definition, answers).map(({ id }) => id));
  const all = questionsOf(definition);
  const earlier = (id: string) => all.find((question) => question.id === id);
  return all
    .filter(
      ({ type, condition }) => type !== 'summary' && type !== 'urgent' && !isRuledOut(condition, earlier, answers, all),
    )
    .map((question) => ({
      question,
      missing: missing.has(question.id),
      answered: answersOf(answers, question.id).length > 0,
    }));
}

function ownField(type: Question['type'], { summary, site, hasFiles, urgent }: OwnFields): string | null {
  if (type === 'summary') return summary || null;
  if (type === 'site') return site;
  if (type === 'files') return hasFiles ? 'yes' : null;
  return type === 'urgent' && urgent ? 'yes' : null;
}
