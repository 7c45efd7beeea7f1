import { data, redirect } from 'react-router';
import { changeTeam, dissolveTeam, teamFields } from '#desk/staff/teams.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { fieldText } from '#web/admin/fields.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';
import { nameError, readTeam, type TypedTeam } from './typed-team.ts';

/** The result of a post that does not redirect. */
interface Unsaved {
  errors: { field: string; text: string }[];
  typed?: TypedTeam;
  meanwhile?: MeanwhileView;
  heir?: string;
}

/** Renames a team and sets its members. After a conflict, returns what another user has saved since, to show above the input. */
export async function changeBy(visit: AdminVisit, desk: Desk, teamId: string, form: FormData) {
  const typed = readTeam(form);
  const { services, actor, language } = visit;
  const seen = fieldText(form, 'seen');
  const done = found(await changeTeam(services.world, actor, { deskId: desk.id, teamId }, { ...typed, seen }));
  if ('saved' in done) throw redirect(urls.deskTeam(desk.prefix, teamId, { done: 'saved' }), 303);
  if (done.refused !== 'changedMeanwhile')
    return data<Unsaved>({ typed, errors: [nameError(done.refused, language)] }, 422);
  const meanwhile = await teamMeanwhile(visit, desk, teamId, { now: done.now, typed: teamFields(typed) });
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** Dissolves a team after a confirmation. */
export async function dissolveBy(
  { services, actor, language }: AdminVisit,
  desk: Desk,
  teamId: string,
  form: FormData,
) {
  const heir = fieldText(form, 'heir');
  const { problems } = teamsWords[language];
  const refused = (field: 'sure' | 'heir') => data<Unsaved>({ heir, errors: [{ field, text: problems[field] }] }, 422);
  if (!form.has('sure')) return refused('sure');
  const heirId = heir === '' ? null : heir;
  const done = found(await dissolveTeam(services.world, actor, { deskId: desk.id, teamId }, { heirId }));
  if ('refused' in done) return refused('heir');
  throw redirect(urls.deskPart(desk.prefix, 'teams', { done: 'dissolved' }), 303);
}

/** Returns what another user has saved since, with author and time from the trail (R25). */
async function teamMeanwhile(visit: AdminVisit, desk: Desk, teamId: string, saved: SavedMeanwhile) {
  const { services, language } = visit;
  const search = { subject: { kind: 'team' as const, id: teamId } };
  const staff = await listStaff(services.world.db, desk.id);
  const members = (ids: string) =>
    staff.filter(({ personId }) => ids.split(' ').includes(personId)).map(({ name, login }) => name ?? login);
  const say = teamsWords[language];
  return meanwhileView(visit, { search }, saved, (field, text) =>
    field === 'members' ? { name: say.people, text: members(text).join(', ') } : { name: say.name, text },
  );
}
