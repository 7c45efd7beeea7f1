import { data, redirect } from 'react-router';
import { makeTeam } from '#desk/staff/teams.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { listStaff } from '#store/desks/desk-administration.ts';
import { listTeams } from '#store/staff/teams.ts';
import { countTeams } from '#store/views/ticket-counts.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Empty } from '#web/ui/empty.tsx';
import type { Route } from './+types/page.ts';
import { TeamFields } from './team-fields.tsx';
import { nameError, readTeam, staffChoices } from './typed-team.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, language, actor, services } = await deskVisit(args);
  const { db } = services.world;
  const [teams, staff] = await Promise.all([listTeams(db, [desk.id]), listStaff(db, desk.id)]);
  const counts = await countTeams(
    db,
    actor,
    teams.map(({ id }) => id),
  );
  const nameOf = new Map(staff.map(({ personId, name, login }) => [personId, name ?? login]));
  const { toDo } = teamsWords[language];
  return {
    staff: staffChoices(staff, language),
    teams: teams.map(({ id, name, memberIds }) => ({
      id,
      name,
      href: urls.deskTeam(desk.prefix, id),
      toDo: toDo({ count: counts.get(id) ?? 0 }),
      members: [...nameOf].filter(([personId]) => memberIds.includes(personId)).map(([, member]) => member),
    })),
  };
}

export async function action(args: Route.ActionArgs) {
  const { services, actor, language, desk, form } = await deskPost(args);
  const typed = readTeam(form);
  const made = await makeTeam(services.world, actor, desk.id, typed);
  if ('teamId' in made) throw redirect(urls.deskPart(desk.prefix, 'teams', { done: 'made' }), 303);
  if (made.refused === 'missing' || made.refused === 'changedMeanwhile') throw data(null, 404);
  return data({ typed, errors: [nameError(made.refused, language)] }, 422);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { staff, teams } = loaderData;
  const say = teamsWords[useVisit().language];
  return (
    <DeskPart part="teams" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-8">
        <RowSection
          id="teams"
          title={say.list}
          rows={teams.map(({ id, name, href, toDo, members }) => ({
            key: id,
            about: (
              <>
                <p className="flex flex-wrap justify-between gap-x-4">
                  <a className="link font-strong" href={href}>
                    {name}
                  </a>
                  <span className="text-ink-2">{toDo}</span>
                </p>
                <p className="text-secondary text-ink-2">{members.join(', ') || say.nobody}</p>
              </>
            ),
          }))}
        >
          {teams.length === 0 && <Empty title={say.none}>{say.noneText}</Empty>}
        </RowSection>
        <SaveForm id="add" title={say.add} submit={say.make}>
          <TeamFields typed={actionData?.typed ?? { name: '', memberIds: [] }} staff={staff} />
          <Effect part="teams" />
        </SaveForm>
      </div>
    </DeskPart>
  );
}
