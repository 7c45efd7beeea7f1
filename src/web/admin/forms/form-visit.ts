import { data, type RouterContextProvider } from 'react-router';
import { type FormSeen, type FormStand, readForm } from '#desk/forms/on-form.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Kind, kinds } from '#domain/ticket/vocabulary.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';
import { type KeeperVisit, keeperVisit, keptDesk } from '#web/admin/keeper.ts';

/** The visit of an administrator to one form of one desk. */
export interface FormVisit extends KeeperVisit {
  desk: Desk;
  place: FormPlace;
  kind: Kind;
  stand: FormStand;
}

/** The form of an address; a kind that is none has no page. */
export async function formVisit(
  context: Readonly<RouterContextProvider>,
  request: Request,
  kindAsked: string,
): Promise<FormVisit> {
  const visit = await keeperVisit(context, request, 'forms');
  const desk = keptDesk(visit, request);
  const kind = kinds.find((each) => each === kindAsked);
  if (!kind) throw data(null, 404);
  const place = { deskId: desk.id, kind };
  return { ...visit, desk, place, kind, stand: await readForm(visit.services.world.db, place) };
}

/** What a page's forms carry of what its reader saw: the hidden field `seen`. */
export function writeSeen({ version, revision }: FormSeen): string {
  return `${version}.${revision ?? ''}`;
}

/** What was seen when a form was sent. What is no such field has seen nothing, and is told so. */
export function readSeen(form: FormData): FormSeen {
  const [, version, revision] = /^(\d{1,9})\.([0-9a-f-]{0,36})$/.exec(String(form.get('seen'))) ?? [];
  if (version === undefined) return { version: -1, revision: null };
  return { version: Number(version), revision: revision || null };
}
