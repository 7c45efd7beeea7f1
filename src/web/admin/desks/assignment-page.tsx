import { redirect } from 'react-router';
import { addSiteRule, changeAssignment, removeSiteRule } from '#desk/assignment/change-assignment.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { assignmentModes, noAssignment, openMaxLimits, siteRulesMax } from '#domain/assignment/assignment.ts';
import {
  type AssignmentProblem,
  assignmentFields,
  type SiteRuleProblem,
  type TypedAssignment,
  type TypedSiteRule,
  typedAssignment,
} from '#domain/assignment/typed-assignment.ts';
import type { Language } from '#domain/language.ts';
import { assignmentWords } from '#locales/admin/messages.ts';
import { namesOfSites } from '#store/assignment/assignment.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { CheckField, ChoiceGroup, fieldProps, NumberField, SelectField } from '#web/ui/field/fields.tsx';
import type { Route } from './+types/assignment-page.ts';
import { goesBySite, ruleViews } from './assignment-view.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, language, services } = await deskVisit(args);
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

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  if (visit.form.has('remove')) return removeRule(visit);
  return visit.form.has('site') ? addRule(visit) : saveAssignment(visit);
}

/** The posted form. */
interface Tried {
  typed?: TypedAssignment;
  rule?: TypedSiteRule;
}

/** Saves who gets new tickets. After a conflict, returns what another user has saved since, to show above the input. */
async function saveAssignment(visit: DeskPost) {
  const { services, actor, desk, form } = visit;
  const typed: TypedAssignment = {
    mode: fieldText(form, 'mode'),
    openMax: fieldText(form, 'openMax'),
    strangers: form.has('strangers'),
    personIds: form.getAll('personIds').map(String),
  };
  const done = found(await changeAssignment(services.world, actor, desk.id, { typed, seen: fieldText(form, 'seen') }));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'assignment', { done: 'saved' }), 303);
  const tried: Tried = { typed };
  const stood = assignmentFields(typedAssignment(desk.assignment ?? noAssignment));
  return deskUnsaved(visit, done, { tried, compared: stood, errorOf });
}

/** Adds a rule for the tickets of a site. */
async function addRule(visit: DeskPost) {
  const { services, actor, desk, form } = visit;
  const rule: TypedSiteRule = { site: fieldText(form, 'site'), to: fieldText(form, 'to') };
  const done = found(await addSiteRule(services.world, actor, desk.id, rule));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'assignment', { done: 'added' }), 303);
  const tried: Tried = { rule };
  return deskUnsaved(visit, done, { tried, errorOf });
}

/** Removes a site's rule. A rule that is already gone is not an error. */
async function removeRule({ services, actor, desk, form }: DeskPost) {
  found(await removeSiteRule(services.world, actor, desk.id, fieldText(form, 'remove')));
  throw redirect(urls.deskPart(desk.prefix, 'assignment', { done: 'removed' }), 303);
}

function errorOf({ field, problem }: AssignmentProblem | SiteRuleProblem, language: Language) {
  const { problems } = assignmentWords[language];
  const text = {
    choose: problems.choose,
    nobody: problems.nobody,
    unknown: problems.unknown,
    figure: problems.figure(openMaxLimits),
    tooMany: problems.tooMany({ max: siteRulesMax }),
  }[problem];
  return { field, text };
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const say = assignmentWords[language];
  const field = fieldProps(actionData?.rule, say);
  return (
    <DeskPart part="assignment" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <WhoForm page={loaderData} typed={actionData?.typed ?? loaderData.typed} />
        <Rules page={loaderData} />
        <SaveForm id="add-rule" title={say.add} submit={say.add} kind="outlined">
          <NumberField {...field('site')} />
          <SelectField {...field('to')} choices={[{ value: '', label: say.choose }, ...loaderData.receivers]} />
        </SaveForm>
      </div>
    </DeskPart>
  );
}

/** Selects who gets new tickets, and who takes part in the rotation. */
function WhoForm({ page, typed }: { page: PageData; typed: PageData['typed'] }) {
  const say = assignmentWords[useVisit().language];
  const field = fieldProps(typed, say);
  return (
    <SaveForm seen={page.seen} submit={say.save}>
      <ChoiceGroup {...field('mode')} hint={say.never} choices={choicesOf(assignmentModes, say.modes)} />
      <ChoiceGroup
        name="personIds"
        label={say.people}
        hint={say.peopleHint}
        choices={page.staff}
        defaultValue={typed.personIds}
      />
      <NumberField {...field('openMax')} />
      <CheckField {...field('strangers')} />
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
