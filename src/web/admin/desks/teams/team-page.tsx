import { data, redirect } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { changeTeam, dissolveTeam, teamFields } from '#desk/staff/teams.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { countTeams } from '#store/views/ticket-counts.ts';
import { DeskPage, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { meanwhileView, type SavedMeanwhile } from '#web/admin/meanwhile-view.ts';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { existing } from '#web/app/responses.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField, fieldProps, SelectField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/team-page.ts';
import { TeamFields } from './team-fields.tsx';
import { nameError, readTeam, staffChoices, type TypedTeam } from './typed-team.ts';

export async function loader(args: Route.LoaderArgs) {
  const visit = await deskVisit(args);
  const { desk } = visit;
  const { db } = visit.services.world;
  const [teams, staff] = await Promise.all([listTeams(db, [desk.id]), listStaff(db, desk.id)]);
  const team = existing(teams.find(({ id }) => id === args.params.team));
  const counts = await countTeams(db, visit.actor, [team.id]);
  return {
    team,
    seen: seenOf(teamFields(team)),
    staff: staffChoices(staff, visit.language),
    toDo: counts.get(team.id) ?? 0,
    heirs: teams.filter(({ id }) => id !== team.id).map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  const { team } = args.params;
  if (!isId(team)) throw data(null, 404);
  return visit.form.has('heir') ? dissolveBy(visit, team) : changeBy(visit, team);
}

/** The result of a post that does not redirect. */
interface Unsaved {
  errors: { field: string; text: string }[];
  typed?: TypedTeam;
  meanwhile?: MeanwhileView;
  heir?: string;
}

/** Renames a team and sets its members. After a conflict, returns what another user has saved since, to show above the input. */
async function changeBy(visit: DeskPost, teamId: string) {
  const { services, actor, language, desk, form } = visit;
  const typed = readTeam(form);
  const seen = fieldText(form, 'seen');
  const done = found(await changeTeam(services.world, actor, { deskId: desk.id, teamId }, { ...typed, seen }));
  if ('saved' in done) throw redirect(urls.deskTeam(desk.prefix, teamId, { done: 'saved' }), 303);
  if (done.refused !== 'changedMeanwhile')
    return data<Unsaved>({ typed, errors: [nameError(done.refused, language)] }, 422);
  const meanwhile = await teamMeanwhile(visit, teamId, { now: done.now, typed: teamFields(typed) });
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** Dissolves a team after a confirmation. */
async function dissolveBy({ services, actor, language, desk, form }: DeskPost, teamId: string) {
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
async function teamMeanwhile(visit: DeskPost, teamId: string, saved: SavedMeanwhile) {
  const { services, language, desk } = visit;
  const search = { subject: { kind: 'team' as const, id: teamId } };
  const staff = await listStaff(services.world.db, desk.id);
  const members = (ids: string) =>
    staff.filter(({ personId }) => ids.split(' ').includes(personId)).map(({ name, login }) => name ?? login);
  const say = teamsWords[language];
  return meanwhileView(visit, { search }, saved, (field, text) =>
    field === 'members' ? { name: say.people, text: members(text).join(', ') } : { name: say.name, text },
  );
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { team, seen, staff, toDo, heirs } = loaderData;
  const { language } = useVisit();
  const say = teamsWords[language];
  return (
    <DeskPage under="teams" title={team.name} done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <SaveForm id="edit" title={say.edit} seen={seen} submit={say.save}>
          <TeamFields typed={actionData?.typed ?? team} staff={staff} />
          <Effect part="teams" />
        </SaveForm>
        <DissolveForm toDo={toDo} heirs={heirs} chosen={actionData?.heir} />
      </div>
    </DeskPage>
  );
}

interface DissolveFormProps {
  toDo: number;
  heirs: { value: string; label: string }[];
  chosen?: string;
}

/** Dissolves a team, after showing what happens to its tickets. */
function DissolveForm({ toDo, heirs, chosen }: DissolveFormProps) {
  const say = teamsWords[useVisit().language];
  const field = fieldProps({ heir: chosen }, say);
  return (
    <SaveForm id="dissolve" title={say.dissolve} submit={say.dissolve} kind="danger">
      <p className="text-body">{say.dissolveText({ count: toDo })}</p>
      <SelectField {...field('heir')} choices={[{ value: '', label: say.wholeDesk }, ...heirs]} />
      <CheckField name="sure" label={say.sure} />
    </SaveForm>
  );
}
