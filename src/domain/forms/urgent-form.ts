import type { FormDefinition, Question } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';
import { withRows } from '#domain/forms/rows.ts';
import { noText } from '#domain/language.ts';

/**
 * Returns an incident form cut to what is needed before the number of an urgent incident is given (R12): urgency, the site, the
 * title and what happened. Null if the form does not ask about urgency.
 */
export function urgentForm(form: FormDefinition): FormDefinition | null {
  const all = questionsOf(form);
  const ofType = (type: Question['type']) => all.find((question) => question.type === type);
  const urgent = ofType('urgent');
  const section = form.sections[0];
  if (!urgent || !section) return null;
  const story = all.find(({ type, required }) => type === 'text' && required) ?? ofType('text');
  const kept = [ofType('site'), ofType('summary'), story].filter((question) => question !== undefined);
  return { kind: form.kind, sections: [{ ...section, questions: [urgent, ...kept.map(askedFirst)] }] };
}

/** Returns the ids of the questions that the short form leaves for later. */
export function laterIds(short: FormDefinition, whole: FormDefinition): string[] {
  const asked = new Set(questionsOf(short).map(({ id }) => id));
  return questionsOf(withRows(whole, {}))
    .map(({ id }) => id)
    .filter((id) => !asked.has(id));
}

/** A short form shows no examples, and its questions depend on no others. */
function askedFirst(question: Question): Question {
  return { ...question, required: true, condition: null, example: noText };
}
