import type { FormSaved, NewForm } from '#desk/forms/save-form.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
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

/** Returns why a form was not saved, by field. */
export function formErrors(refused: Exclude<FormSaved, Outcome<{ saved: string }>>, language: Language): FieldError[] {
  const { problems, meanwhile } = catalogueWords[language];
  if (refused.refused === 'tooMany') return [{ field: 'key', text: problems.tooMany }];
  if (refused.refused === 'changedMeanwhile') return [{ field: 'name', text: meanwhile }];
  return refused.problems.map(({ field, problem }) => ({ field, text: problems[problem] }));
}
