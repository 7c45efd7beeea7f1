import { data, redirect } from 'react-router';
import { announce } from '#desk/announce.ts';
import { changeAnnouncement } from '#desk/change-announcement.ts';
import { endAnnouncement } from '#desk/end-announcement.ts';
import { issuesOf } from '#domain/announcement.ts';
import type { Desk } from '#domain/desk.ts';
import type { AnnouncementKeeperWords } from '#locales/admin/announcements/fr.ts';
import { isId } from '#store/ids.ts';
import { fieldText } from '#web/admin/fields.ts';
import type { KeeperVisit } from '#web/admin/keeper.ts';
import { urls } from '#web/urls.ts';
import { errorsOf, type FieldError, planOf, readTyped, type TypedAnnouncement } from './typed.ts';

/** The form once more: what was wrong, and everything that was typed. */
export interface Tried {
  typed: TypedAnnouncement;
  errors: FieldError[];
}

/** Announces, or says an announcement anew. A success leads to the list; a mistake keeps what was typed. */
export async function saveAnnouncement(visit: KeeperVisit, desk: Desk, id: string | null, form: FormData) {
  const { services, actor, language } = visit;
  const typed = readTyped(form);
  const { plan, errors } = planOf(typed, desk.zone, language);
  if (errors.length > 0)
    return data<Tried>({ typed, errors: inOrder([...errors, ...errorsOf(issuesOf(plan), typed, language)]) }, 422);
  const done =
    id === null
      ? await announce(services.world, actor, desk.id, plan)
      : await changeAnnouncement(services.world, actor, { deskId: desk.id, id }, plan);
  if ('issues' in done) return data<Tried>({ typed, errors: inOrder(errorsOf(done.issues, typed, language)) }, 422);
  if ('refused' in done) throw data(null, 404);
  throw listWith(desk, id === null ? 'announced' : 'changed');
}

/** Ends one now, or takes it back. */
export async function endBy({ services, actor }: KeeperVisit, desk: Desk, form: FormData): Promise<never> {
  const id = fieldText(form, 'id');
  if (fieldText(form, 'intent') !== 'end' || !isId(id)) throw data(null, 400);
  const done = await endAnnouncement(services.world, actor, { deskId: desk.id, id });
  if ('ended' in done) throw listWith(desk, done.ended === 'now' ? 'ended' : 'takenBack');
  // Someone else was quicker: the list says so.
  if ('refused' in done && done.refused === 'ended') throw listWith(desk, 'endedBefore');
  throw data(null, 404);
}

function listWith(desk: Desk, done: keyof AnnouncementKeeperWords['done']): Response {
  return redirect(urls.keep('announcements', { desk: desk.prefix, done }), 303);
}

const fields = ['sites', 'site', 'from', 'until', 'titles-', 'texts-'];

/** As the fields stand on the page, so that the summary is read from top to bottom. */
function inOrder(errors: FieldError[]): FieldError[] {
  const place = ({ field }: FieldError) => fields.findIndex((name) => field === name || field.startsWith(name));
  return errors.toSorted((one, other) => place(one) - place(other));
}
