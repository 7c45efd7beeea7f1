import { seenOf } from '#desk/spine/seen.ts';
import { assignmentModes, noAssignment } from '#domain/assignment/assignment.ts';
import { assignmentFields, typedAssignment } from '#domain/assignment/typed-assignment.ts';
import { assignmentWords } from '#locales/admin/messages.ts';
import { namesOfSites } from '#store/assignment/assignment.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { adminVisit } from '#web/admin/admin-visit.ts';
import { deskOf } from '#web/admin/desks/desk-of.ts';
import { DeskPart } from '#web/admin/desks/desk-part.tsx';
import { Effect } from '#web/admin/desks/effect.tsx';
import { Meanwhile } from '#web/admin/meanwhile.tsx';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { type ErrorOf, errorFinder, fieldProps } from '#web/ui/field/error-finder.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField } from '#web/ui/field/text-field.tsx';
import type { Route } from './+types/page.ts';
import { goesBySite, ruleViews } from './assignment-view.ts';
import { addRule, removeRule, saveAssignment } from './save-assignment.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await adminVisit(context, request, 'desks');
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
    back: urls.chosenDesk(desk.prefix),
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
  const visit = await adminVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  if (form.has('remove')) return removeRule(visit, desk, form);
  return form.has('site') ? addRule(visit, desk, form) : saveAssignment(visit, desk, form);
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, done } = loaderData;
  const { language } = useVisit();
  const say = assignmentWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf = errorFinder(errors);
  const field = fieldProps(actionData?.rule, errorOf);
  return (
    <DeskPart
      part="assignment"
      name={name}
      back={back}
      done={done === 'saved' || done === 'added' || done === 'removed' ? say.done[done] : null}
      errors={errors}
    >
      {actionData?.meanwhile && <Meanwhile {...actionData.meanwhile} />}
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <WhoForm page={loaderData} typed={actionData?.typed ?? loaderData.typed} errorOf={errorOf} />
        <Rules page={loaderData} />
        <SaveForm id="add-rule" title={say.add} submit={say.add} kind="outlined">
          <NumberField {...field('site')} label={say.site} hint={say.siteHint} />
          <SelectField
            {...field('to')}
            label={say.to}
            choices={[{ value: '', label: say.choose }, ...loaderData.receivers]}
          />
        </SaveForm>
      </div>
    </DeskPart>
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
    <SaveForm seen={page.seen} submit={say.save}>
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
    </SaveForm>
  );
}

function Rules({ page: { rules, bySite } }: { page: PageData }) {
  const say = assignmentWords[useVisit().language];
  return (
    <RowSection
      id="rules"
      title={say.sites}
      lead={rules.length > 0 && !bySite ? `${say.sitesText} ${say.unused}` : say.sitesText}
      none={say.noSites}
      rows={rules.map(({ number, text }) => ({
        key: number,
        about: text,
        acts: <RemoveButton value={number} label={say.remove} description={`${say.remove} (${text})`} kind="plain" />,
      }))}
    />
  );
}
