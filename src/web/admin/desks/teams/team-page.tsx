import { data } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { teamFields } from '#desk/staff/teams.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { countTeams } from '#store/views/ticket-lists.ts';
import { DeskPage } from '#web/admin/desks/desk-part.tsx';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import type { Route } from './+types/team-page.ts';
import { changeBy, dissolveBy } from './save-team.ts';
import { TeamFields } from './team-fields.tsx';
import { staffChoices } from './typed-team.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  const { db } = visit.services.world;
  const [teams, staff] = await Promise.all([listTeams(db, [desk.id]), listStaff(db, desk.id)]);
  const team = teams.find(({ id }) => id === params.team);
  if (!team) throw data(null, 404);
  const counts = await countTeams(db, visit.actor, [team.id]);
  return {
    team,
    seen: seenOf(teamFields(team)),
    staff: staffChoices(staff, visit.language),
    toDo: counts.get(team.id) ?? 0,
    heirs: teams.filter(({ id }) => id !== team.id).map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  const form = await readForm(request);
  if (!isId(params.team)) throw data(null, 404);
  return form.has('heir') ? dissolveBy(visit, desk, params.team, form) : changeBy(visit, desk, params.team, form);
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
  return (
    <SaveForm id="dissolve" title={say.dissolve} submit={say.dissolve} kind="danger">
      <p className="text-body">{say.dissolveText({ count: toDo })}</p>
      <SelectField
        name="heir"
        label={say.heir}
        hint={say.heirHint}
        choices={[{ value: '', label: say.wholeDesk }, ...heirs]}
        defaultValue={chosen}
      />
      <CheckField name="sure" label={say.sure} />
    </SaveForm>
  );
}
