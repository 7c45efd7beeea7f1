import { data, redirect } from 'react-router';
import { announce, changeAnnouncement, endAnnouncement } from '#desk/announcements/announcements.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { announcementFields, issuesOf } from '#domain/announcements/announcement.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { type Language, readLanguage } from '#domain/language.ts';
import { announcementAdminWords } from '#locales/admin/messages.ts';
import { dateTime } from '#locales/format.ts';
import type { AnnouncementAdminWords } from '#locales/fr/admin.ts';
import { findAnnouncement, type SiteAnnouncement } from '#store/announcements/announcements.ts';
import { isId } from '#store/database/ids.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView } from '#web/admin/meanwhile-view.ts';
import { fieldText } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { languageInSentence } from '#web/shared/problem-words.ts';
import type { FieldError } from '#web/ui/field/fields.tsx';
import { errorsOf, planOf, readTyped, type TypedAnnouncement } from './typed.ts';

/** The form to show again, with its errors and its input. */
interface Tried {
  typed: TypedAnnouncement;
  errors: FieldError[];
  /** The version that the form showed; after a conflict, the current version. */
  seen: string;
  meanwhile?: MeanwhileView;
}

/** Creates or changes an announcement. Redirects to the list, or returns the errors with the input. */
export async function saveAnnouncement(visit: AdminVisit, desk: Desk, id: string | null, form: FormData) {
  const { services, actor, language } = visit;
  const typed = readTyped(form);
  const seen = fieldText(form, 'seen');
  const { plan, errors } = planOf(typed, desk.zone, language);
  if (errors.length > 0)
    return data<Tried>(
      { typed, seen, errors: inOrder([...errors, ...errorsOf(issuesOf(plan, desk.languages), typed, language)]) },
      422,
    );
  const done =
    id === null
      ? await announce(services.world, actor, desk.id, plan)
      : await changeAnnouncement(services.world, actor, { deskId: desk.id, id, seen }, plan);
  if ('now' in done) return data<Tried>(await overtaken(visit, desk, { id: id!, typed, now: done.now }), 409);
  if ('problems' in done)
    return data<Tried>({ typed, seen, errors: inOrder(errorsOf(done.problems, typed, language)) }, 422);
  if ('refused' in done) throw data(null, 404);
  throw listWith(desk, id === null ? 'announced' : 'changed');
}

/** Returns the input, and what another user has saved since. */
async function overtaken(
  visit: AdminVisit,
  desk: Desk,
  { id, typed, now }: { id: string; typed: TypedAnnouncement; now: Fields },
): Promise<Tried> {
  const change = (await findAnnouncement(visit.services.world.db, desk.id, id))!;
  const { plan } = planOf(typed, desk.zone, visit.language);
  const compared = { now, typed: announcementFields(plan) };
  const shown = (field: string) => savedField(change, field, desk.zone, visit.language);
  const meanwhile = await meanwhileView(visit, { by: change.changedBy, at: change.changedAt }, compared, shown);
  return { typed, errors: [], seen: seenOf(now), meanwhile };
}

/** Returns the name and the saved value of an announcement's field, as the form shows them. */
function savedField(saved: SiteAnnouncement, field: string, zone: string, language: Language) {
  const { form, allSites } = announcementAdminWords[language];
  const { site, fromAt, untilAt } = saved;
  if (field === 'site') return { name: form.siteNumber, text: site?.number ?? allSites };
  if (field === 'from') return { name: form.from, text: dateTime(fromAt, language, zone) };
  if (field === 'until') return { name: form.until, text: untilAt === null ? '' : dateTime(untilAt, language, zone) };
  const of = readLanguage(field.slice(-2))!;
  const part = field.startsWith('titles') ? 'titles' : 'texts';
  return { name: `${form[part]} (${languageInSentence(of, language)})`, text: saved[part][of] };
}

/** Ends a current announcement now, or withdraws an upcoming one. */
export async function endBy({ services, actor }: AdminVisit, desk: Desk, form: FormData): Promise<never> {
  const id = fieldText(form, 'id');
  if (fieldText(form, 'intent') !== 'end' || !isId(id)) throw data(null, 400);
  const done = await endAnnouncement(services.world, actor, { deskId: desk.id, id });
  if ('ended' in done) throw listWith(desk, done.ended === 'now' ? 'ended' : 'takenBack');
  // Another user ended it first; the list says so.
  if ('refused' in done && done.refused === 'ended') throw listWith(desk, 'endedBefore');
  throw data(null, 404);
}

function listWith(desk: Desk, done: keyof AnnouncementAdminWords['done']): Response {
  return redirect(urls.adminPage('announcements', { desk: desk.prefix, done }), 303);
}

const fields = ['sites', 'site', 'from', 'until', 'titles-', 'texts-'];

/** Returns the errors in the order of the fields, so that the summary matches the page. */
function inOrder(errors: FieldError[]): FieldError[] {
  const place = ({ field }: FieldError) => fields.findIndex((name) => field === name || field.startsWith(name));
  return errors.toSorted((one, other) => place(one) - place(other));
}
