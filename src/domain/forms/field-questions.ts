import { type Field, hasOptions, includes, optionsOffered } from '#domain/fields/field.ts';
import type { FieldAsked, FormDefinition, Question, QuestionType } from '#domain/forms/definition.ts';
import { questionsOf } from '#domain/forms/questions.ts';

/**
 * Returns a form whose questions about fields are asked by the type of their field. A question about a field that is gone, retired
 * or not for requesters is left out. Without such questions, the same form is returned.
 */
export function withFields(definition: FormDefinition, fields: readonly Field[]): FormDefinition {
  if (!asksFields(definition)) return definition;
  const sections = definition.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question) =>
      question.type === 'field' ? asked(question, fields) : question,
    ),
  }));
  return { ...definition, sections: sections.filter(({ questions }) => questions.length > 0) };
}

/** Whether a form has questions about fields of its desk. */
export function asksFields(definition: FormDefinition): boolean {
  return questionsOf(definition).some(({ type }) => type === 'field');
}

/** Returns the keys of the forms that ask for a field. */
export function formsThatAsk(field: string, forms: readonly { key: string; definition: FormDefinition }[]): string[] {
  return forms.flatMap(({ key, definition }) =>
    questionsOf(definition).some((each) => each.type === 'field' && each.field === field) ? [key] : [],
  );
}

/** Why a question cannot be asked about a field, or null. */
export function fieldFaultOf(
  { field }: Pick<Question, 'field'>,
  fields: readonly Field[],
): 'fieldGone' | 'fieldRetired' | 'fieldHidden' | null {
  const found = fields.find(({ key }) => key === field);
  if (!found) return 'fieldGone';
  if (found.retiredAt !== null) return 'fieldRetired';
  return includes(found.visibleTo, 'requester') ? null : 'fieldHidden';
}

function asked(question: Question, fields: readonly Field[]): Question[] {
  const field = fields.find(({ key }) => key === question.field);
  if (!field || fieldFaultOf(question, fields) !== null) return [];
  const { key, type } = field;
  const options = optionsOffered(field.options);
  const choices = hasOptions(type) ? options.map((option) => ({ id: option.key, label: option.names })) : [];
  const ofField: FieldAsked = { key, type, options };
  return [{ ...question, type: looks[type], choices, charactersMax: null, ofField }];
}

/** The type of question that looks like a field of each type. */
const looks: Record<Field['type'], QuestionType> = {
  text: 'line',
  number: 'line',
  money: 'line',
  date: 'date',
  choice: 'choice',
  choices: 'choices',
  person: 'line',
  site: 'line',
  link: 'url',
};
