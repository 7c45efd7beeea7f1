import { data } from 'react-router';
import { seenOf } from '#desk/spine/seen.ts';
import { teamFields } from '#desk/staff/teams.ts';
import { desksWords, teamsWords } from '#locales/admin/messages.ts';
import { isId } from '#store/database/ids.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { countTeams } from '#store/views/ticket-lists.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { Meanwhile } from '#web/admin/meanwhile.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { errorFinder } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import type { Route } from './+types/team-page.ts';
import { changeBy, dissolveBy } from './save-team.ts';
import { TeamFields } from './team-fields.tsx';
import { staffChoices } from './typed-team.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const { db } = visit.services.world;
  const [teams, staff] = await Promise.all([listTeams(db, [desk.id]), listStaff(db, desk.id)]);
  const team = teams.find(({ id }) => id === params.team);
  if (!team) throw data(null, 404);
  const counts = await countTeams(db, visit.actor, [team.id]);
  return {
    team,
    seen: seenOf(teamFields(team)),
    staff: staffChoices(staff, visit.language),
    back: urls.deskPart(desk.prefix, 'teams'),
    toDo: counts.get(team.id) ?? 0,
    heirs: teams.filter(({ id }) => id !== team.id).map(({ id, name }) => ({ value: id, label: name })),
    done: new URL(request.url).searchParams.get('done') === 'saved',
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  if (!isId(params.team)) throw data(null, 404);
  return form.has('heir') ? dissolveBy(visit, desk, params.team, form) : changeBy(visit, desk, params.team, form);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { team, seen, staff, back, toDo, heirs, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = teamsWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  return (
    <AdminPage
      title={team.name}
      back={{ href: back, label: words.parts.teams.name }}
      done={done ? say.done.saved : null}
      errors={errors}
    >
      {actionData?.meanwhile && <Meanwhile {...actionData.meanwhile} />}
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <SaveForm id="edit" title={say.edit} seen={seen} submit={say.save}>
          <TeamFields typed={actionData?.typed ?? team} staff={staff} error={errorOf('name')} />
          <Effect part="teams" />
        </SaveForm>
        <DissolveForm toDo={toDo} heirs={heirs} chosen={actionData?.heir} errorOf={errorOf} />
      </div>
    </AdminPage>
  );
}

interface DissolveFormProps {
  toDo: number;
  heirs: { value: string; label: string }[];
  chosen?: string;
  errorOf(field: string): string | undefined;
}

/** Dissolves a team, after showing what happens to its tickets. */
function DissolveForm({ toDo, heirs, chosen, errorOf }: DissolveFormProps) {
  const say = teamsWords[useVisit().language];
  return (
    <form method="post" className="flex flex-col gap-4" aria-labelledby="dissolve">
      <h2 id="dissolve" className="text-section">
        {say.dissolve}
      </h2>
      <p className="text-body">{say.dissolveText({ count: toDo })}</p>
      <SelectField
        name="heir"
        label={say.heir}
        hint={say.heirHint}
        choices={[{ value: '', label: say.wholeDesk }, ...heirs]}
        defaultValue={chosen}
        error={errorOf('heir')}
      />
      <CheckField name="sure" label={say.sure} error={errorOf('sure')} />
      <p>
        <Button type="submit" kind="danger">
          {say.dissolve}
        </Button>
      </p>
    </form>
  );
}
