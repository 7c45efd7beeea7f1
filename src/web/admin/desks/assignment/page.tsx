import { seenOf } from '#desk/spine/seen.ts';
import { assignmentModes, noAssignment } from '#domain/assignment/assignment.ts';
import { assignmentFields, typedAssignment } from '#domain/assignment/typed-assignment.ts';
import { assignmentWords, desksWords } from '#locales/admin/messages.ts';
import { namesOfSites } from '#store/assignment/assignment.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { AdminPage } from '#web/admin/admin-page.tsx';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { keeperVisit } from '#web/admin/keeper.ts';
import { Meanwhile } from '#web/admin/meanwhile.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField } from '#web/ui/field/text-field.tsx';
import type { Route } from './+types/page.ts';
import { goesBySite, ruleViews } from './assignment-view.ts';
import { addRule, removeRule, saveAssignment } from './save-assignment.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language, services } = visit;
  const { db } = services.world;
  const desk = deskOf(visit, params.prefix);
  const assignment = desk.assignment ?? noAssignment;
  const [agents, teams] = await Promise.all([listAgents(db, desk.id), listTeams(db, [desk.id])]);
  const names = {
    sites: await namesOfSites(
      db,
      assignment.sites.map(({ siteId }) => siteId),
    ),
    people: new Map(agents.map(({ personId, name }) => [personId, name])),
    teams: new Map(teams.map(({ id, name }) => [id, name])),
  };
  const say = assignmentWords[language];
  const typed = typedAssignment(assignment);
  return {
    name: desk.names[language],
    back: urls.keptDesk(desk.prefix),
    typed,
    seen: seenOf(assignmentFields(typed)),
    bySite: goesBySite(assignment),
    rules: ruleViews(assignment.sites, names, language),
    staff: agents.map(({ personId, name }) => ({ value: personId, label: name })),
    receivers: [
      ...agents.map(({ personId, name }) => ({ value: `person:${personId}`, label: name })),
      ...teams.map(({ id, name }) => ({ value: `team:${id}`, label: say.team({ name }) })),
    ],
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  if (form.has('remove')) return removeRule(visit, desk, form);
  return form.has('site') ? addRule(visit, desk, form) : saveAssignment(visit, desk, form);
}

type PageData = Awaited<ReturnType<typeof loader>>;
type ErrorOf = (field: string) => string | undefined;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = assignmentWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf: ErrorOf = (field) => errors.find((error) => error.field === field)?.text;
  return (
    <AdminPage
      title={words.parts.assignment.name}
      lead={words.parts.assignment.about}
      back={{ href: back, label: name }}
      done={done === 'saved' || done === 'added' || done === 'removed' ? say.done[done] : null}
      errors={errors}
    >
      {actionData?.meanwhile && <Meanwhile {...actionData.meanwhile} />}
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <WhoForm page={loaderData} typed={actionData?.typed ?? loaderData.typed} errorOf={errorOf} />
        <Rules page={loaderData} />
        <form method="post" className="flex flex-col gap-4" aria-labelledby="add-rule">
          <h2 id="add-rule" className="text-section">
            {say.add}
          </h2>
          <NumberField
            name="site"
            label={say.site}
            hint={say.siteHint}
            defaultValue={actionData?.rule?.site}
            error={errorOf('site')}
          />
          <SelectField
            name="to"
            label={say.to}
            choices={[{ value: '', label: say.choose }, ...loaderData.receivers]}
            defaultValue={actionData?.rule?.to}
            error={errorOf('to')}
          />
          <p>
            <Button type="submit">{say.add}</Button>
          </p>
        </form>
      </div>
    </AdminPage>
  );
}

interface WhoFormProps {
  page: PageData;
  typed: PageData['typed'];
  errorOf: ErrorOf;
}

/** Selects who gets new tickets, and who takes part in the rotation. */
function WhoForm({ page, typed, errorOf }: WhoFormProps) {
  const say = assignmentWords[useVisit().language];
  return (
    <form method="post" className="flex flex-col gap-6">
      <input type="hidden" name="seen" value={page.seen} />
      <ChoiceGroup
        name="mode"
        label={say.mode}
        hint={say.never}
        choices={assignmentModes.map((value) => ({ value, label: say.modes[value] }))}
        chosen={[typed.mode]}
        error={errorOf('mode')}
      />
      <ChoiceGroup
        name="personIds"
        type="checkbox"
        label={say.people}
        hint={say.peopleHint}
        choices={page.staff}
        chosen={typed.personIds}
        error={errorOf('personIds')}
      />
      <NumberField
        name="openMax"
        label={say.openMax}
        hint={say.openMaxHint}
        defaultValue={typed.openMax}
        error={errorOf('openMax')}
      />
      <CheckField name="strangers" label={say.strangers} defaultChecked={typed.strangers} />
      <Effect part="assignment" />
      <p>
        <Button type="submit" kind="main">
          {say.save}
        </Button>
      </p>
    </form>
  );
}

function Rules({ page: { rules, bySite } }: { page: PageData }) {
  const say = assignmentWords[useVisit().language];
  return (
    <section aria-labelledby="rules" className="text-body">
      <h2 id="rules" className="text-section">
        {say.sites}
      </h2>
      <p className="text-secondary text-pretty text-ink-2">
        {say.sitesText} {rules.length > 0 && !bySite && say.unused}
      </p>
      {rules.length === 0 && <p className="mt-2">{say.noSites}</p>}
      <ul className="mt-2 border-t border-line empty:hidden">
        {rules.map(({ number, text }) => (
          <li key={number} className="border-b border-line py-2">
            <form method="post" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 basis-64">{text}</span>
              <Button type="submit" name="remove" value={number} kind="plain" aria-label={`${say.remove} (${text})`}>
                {say.remove}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
