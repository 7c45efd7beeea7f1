import type { FormSaved, NewForm } from '#desk/forms/save-form.ts';
import { type Fields, fieldsOfTexts, textsOfFields } from '#domain/directory/fields.ts';
import { newTypedForm, type TypedForm } from '#domain/forms/form.ts';
import { type Language, noText } from '#domain/language.ts';
import { catalogueWords } from '#locales/admin/messages.ts';
import { fieldLines, fieldText, fieldTexts } from '#web/app/post.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';

export const newForm: NewForm = {
  ...newTypedForm,
  ...{ names: noText, descriptions: noText, categories: noText },
  ...{ key: '', kind: 'request', copyOf: '' },
};

/** Returns the posted new form, valid or not. Its other properties are those of a form for everyone. */
export function readNewForm(form: FormData): NewForm {
  return {
    ...newForm,
    names: fieldLines(form, 'name'),
    key: fieldText(form, 'key'),
    kind: fieldText(form, 'kind'),
    copyOf: fieldText(form, 'copyOf'),
  };
}

/** Returns the posted properties of a form, valid or not. */
export function readTypedForm(form: FormData): TypedForm {
  return {
    names: fieldLines(form, 'name'),
    descriptions: fieldLines(form, 'description'),
    categories: fieldLines(form, 'category'),
    words: fieldText(form, 'words'),
    audience: fieldText(form, 'audience'),
    organisationIds: form.getAll('organisations').map(String),
    teamId: fieldText(form, 'team'),
    priority: fieldText(form, 'priority'),
    letter: fieldTexts(form, 'letter'),
  };
}

/** The inverse of `formFields`. */
export function typedOfFields(fields: Fields): TypedForm {
  const { words = '', audience = '', organisations = '', team = '', priority = '' } = fields;
  return {
    names: textsOfFields(fields, 'name'),
    descriptions: textsOfFields(fields, 'description'),
    categories: textsOfFields(fields, 'category'),
    ...{ words, audience, teamId: team, priority },
    organisationIds: organisations.split('|').filter((id) => id !== ''),
    letter: textsOfFields(fields, 'letter'),
  };
}

/** The typed values in the form in which the desk compares them. */
export function typedFields(typed: TypedForm): Fields {
  const { names, descriptions, categories, words, audience, organisationIds, teamId, priority, letter } = typed;
  return {
    ...fieldsOfTexts('name', names),
    ...fieldsOfTexts('description', descriptions),
    ...fieldsOfTexts('category', categories),
    ...{ words, audience, organisations: [...organisationIds].sort().join('|'), team: teamId, priority },
    ...fieldsOfTexts('letter', letter),
  };
}

/** Returns why a form was not saved, by field. */
export function formErrors(
  refused: Extract<FormSaved, { refused: 'tooMany' | 'invalid' }>,
  language: Language,
): FieldError[] {
  const { problems } = catalogueWords[language];
  if (refused.refused === 'tooMany') return [{ field: 'key', text: problems.tooMany }];
  return refused.problems.map(({ field, problem }) => ({ field, text: problems[problem] }));
}
