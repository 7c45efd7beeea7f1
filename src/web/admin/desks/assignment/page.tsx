import { seenOf } from '#desk/spine/seen.ts';
import { assignmentModes, noAssignment } from '#domain/assignment/assignment.ts';
import { assignmentFields, typedAssignment } from '#domain/assignment/typed-assignment.ts';
import { assignmentWords } from '#locales/admin/messages.ts';
import { namesOfSites } from '#store/assignment/assignment.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { DeskPart } from '#web/admin/desks/desk-part.tsx';
import { deskVisit } from '#web/admin/desks/desk-visit.ts';
import { Effect } from '#web/admin/desks/effect.tsx';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { readForm } from '#web/app/read-form.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { CheckField } from '#web/ui/field/check-field.tsx';
import { ChoiceGroup } from '#web/ui/field/choice-group.tsx';
import { fieldProps } from '#web/ui/field/errors.ts';
import { SelectField } from '#web/ui/field/select-field.tsx';
import { NumberField } from '#web/ui/field/text-field.tsx';
import type { Route } from './+types/page.ts';
import { goesBySite, ruleViews } from './assignment-view.ts';
import { addRule, removeRule, saveAssignment } from './save-assignment.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { desk, language, services } = await deskVisit(context, request, params.prefix);
  const { db } = services.world;
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
    typed,
    seen: seenOf(assignmentFields(typed)),
    bySite: goesBySite(assignment),
    rules: ruleViews(assignment.sites, names, language),
    staff: agents.map(({ personId, name }) => ({ value: personId, label: name })),
    receivers: [
      ...agents.map(({ personId, name }) => ({ value: `person:${personId}`, label: name })),
      ...teams.map(({ id, name }) => ({ value: `team:${id}`, label: say.team({ name }) })),
    ],
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await deskVisit(context, request, params.prefix);
  const { desk } = visit;
  const form = await readForm(request);
  if (form.has('remove')) return removeRule(visit, desk, form);
  return form.has('site') ? addRule(visit, desk, form) : saveAssignment(visit, desk, form);
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const say = assignmentWords[language];
  const field = fieldProps(actionData?.rule);
  return (
    <DeskPart part="assignment" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <WhoForm page={loaderData} typed={actionData?.typed ?? loaderData.typed} />
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
}

/** Selects who gets new tickets, and who takes part in the rotation. */
function WhoForm({ page, typed }: WhoFormProps) {
  const say = assignmentWords[useVisit().language];
  const field = fieldProps(typed);
  return (
    <SaveForm seen={page.seen} submit={say.save}>
      <ChoiceGroup
        name="mode"
        label={say.mode}
        hint={say.never}
        choices={assignmentModes.map((value) => ({ value, label: say.modes[value] }))}
        chosen={[typed.mode]}
      />
      <ChoiceGroup
        name="personIds"
        type="checkbox"
        label={say.people}
        hint={say.peopleHint}
        choices={page.staff}
        chosen={typed.personIds}
      />
      <NumberField {...field('openMax')} label={say.openMax} hint={say.openMaxHint} />
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
