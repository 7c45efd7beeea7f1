import type { RouterContextProvider } from 'react-router';
import { listForms } from '#desk/forms/list-forms.ts';
import { type FormSeen, type FormStand, readForm } from '#desk/forms/on-form.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Field } from '#domain/fields/field.ts';
import type { Form } from '#domain/forms/form.ts';
import { type Language, readLanguage, spokenBy, textIn } from '#domain/language.ts';
import { listFields } from '#store/fields/fields.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';
import { existing } from '#web/app/responses.ts';

/** An administrator's visit to a desk's form. */
export interface FormVisit extends AdminVisit {
  desk: Desk;
  place: FormPlace;
  key: string;
  form: Form;
  /** The form's name in the reader's language. */
  name: string;
  stand: FormStand;
  /** The fields of the desk, for which its questions may ask. */
  fields: Field[];
}

/** Returns the visit to the form in an address; throws 404 for a key that the desk does not have. */
export async function formVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  key: string,
): Promise<FormVisit> {
  const visit = await adminVisit(context, request, 'forms');
  const desk = chosenDesk(visit, request);
  const { db } = visit.services.world;
  const form = existing((await listForms(db, desk.id)).find((each) => each.key === key));
  const place = { deskId: desk.id, key };
  const name = textIn(form.names, visit.language, desk.languages);
  const [stand, fields] = [await readForm(db, place), await listFields(db, [desk.id])];
  return { ...visit, desk, place, key, form, name, stand, fields };
}

/** Returns the language of a preview: the one that `?in=` names or the reader's, if the desk has it. */
export function shownIn({ desk, language }: FormVisit, request: Request): Language {
  return spokenBy(desk, readLanguage(new URL(request.url).searchParams.get('in')) ?? language);
}

/** Returns the hidden field `seen`: the version that the page showed. */
export function writeSeen({ version, revision }: FormSeen): string {
  return `${version}.${revision ?? ''}`;
}

/** Returns the version that the posted page showed. An invalid field counts as having seen nothing, which is a conflict. */
export function readSeen(form: FormData): FormSeen {
  const [, version, revision] = /^(\d{1,9})\.([0-9a-f-]{0,36})$/.exec(String(form.get('seen'))) ?? [];
  if (version === undefined) return { version: -1, revision: null };
  return { version: Number(version), revision: revision || null };
}
