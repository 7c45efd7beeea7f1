import { data, type RouterContextProvider } from 'react-router';
import { type FormSeen, type FormStand, readForm } from '#desk/forms/on-form.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, readLanguage, spokenBy } from '#domain/language.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';
import { type AdminVisit, adminVisit, chosenDesk } from '#web/admin/admin-visit.ts';

/** An administrator's visit to a desk's form. */
export interface FormVisit extends AdminVisit {
  desk: Desk;
  place: FormPlace;
  kind: Kind;
  stand: FormStand;
}

/** Returns the visit to the form in an address; throws 404 for an unknown kind. */
export async function formVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  kindAsked: string,
): Promise<FormVisit> {
  const visit = await adminVisit(context, request, 'forms');
  const desk = chosenDesk(visit, request);
  const kind = kinds.find((each) => each === kindAsked);
  if (!kind) throw data(null, 404);
  const place = { deskId: desk.id, kind };
  return { ...visit, desk, place, kind, stand: await readForm(visit.services.world.db, place) };
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
