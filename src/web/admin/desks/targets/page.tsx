import { redirect } from 'react-router';
import { listForms } from '#desk/forms/list-forms.ts';
import { seenOf } from '#desk/spine/seen.ts';
import { addTargetStep, changeTargets, removeTargetStep } from '#desk/targets/change-targets.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Language, textIn } from '#domain/language.ts';
import { targetLimits, targetNames } from '#domain/targets/targets.ts';
import { actKinds, freshStep, momentKinds, type StepProblem, type TypedStep } from '#domain/targets/typed-step.ts';
import {
  noTargets,
  ruleRows,
  type TargetsProblem,
  type TypedTargets,
  targetFields,
  typedTargets,
} from '#domain/targets/typed-targets.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import { DeskPart, Effect } from '#web/admin/desks/desk-part.tsx';
import { type DeskPost, deskPost, deskVisit } from '#web/admin/desks/desk-visit.ts';
import { RemoveButton, RowSection } from '#web/admin/row-list.tsx';
import { SaveForm } from '#web/admin/save-form.tsx';
import { fieldText, found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';
import { useVisit } from '#web/shared/document/use-visit.ts';
import { choicesOf } from '#web/ui/field/choices.ts';
import { fieldProps, NumberField, SelectField } from '#web/ui/field/fields.tsx';
import { Section } from '#web/ui/frame/section.tsx';
import { TextList } from '#web/ui/text-list.tsx';
import type { Route } from './+types/page.ts';
import { TargetFields } from './target-fields.tsx';
import { exampleOf, stepSentence, targetSentences } from './targets-view.ts';

export async function loader(args: Route.LoaderArgs) {
  const { desk, language, services } = await deskVisit(args);
  const { db, clock } = services.world;
  const targets = desk.targets ?? noTargets;
  const [agents, teams] = await Promise.all([listAgents(db, desk.id), listTeams(db, [desk.id])]);
  const forms = (await listForms(db, desk.id)).map(({ key, names }) => ({
    value: key,
    label: textIn(names, language, desk.languages),
  }));
  const asked = new URL(args.request.url).searchParams.get('form');
  const names = {
    people: new Map(agents.map(({ personId, name }) => [personId, name])),
    teams: new Map(teams.map(({ id, name }) => [id, name])),
  };
  return {
    promise: desk.firstAnswerServiceHours,
    promises: urls.deskPart(desk.prefix, 'promises'),
    rows: ruleRows(targets),
    typed: typedTargets(targets, forms.find(({ value }) => value === asked)?.value),
    seen: seenOf(targetFields(targets)),
    forms,
    sentences: targetSentences(desk, new Map(forms.map(({ value, label }) => [value, label])), language),
    example: exampleOf(desk, clock.now(), language),
    steps: targets.steps.map((step) => ({ id: step.id, text: stepSentence(step, names, language) })),
    staff: agents.map(({ personId, name }) => ({ value: personId, label: name })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = await deskPost(args);
  if (visit.form.has('step')) return removeStep(visit);
  return visit.form.has('act') ? addStep(visit) : saveTargets(visit);
}

type PageData = Awaited<ReturnType<typeof loader>>;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { language } = useVisit();
  const say = targetsWords[language];
  return (
    <DeskPart part="targets" done={say.done}>
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <Means page={loaderData} />
        <SaveForm id="usual" title={say.usual} seen={loaderData.seen} submit={say.save}>
          <p className="text-secondary text-ink-2">{say.usualHint}</p>
          <p className="text-body">
            {say.promise({ hours: loaderData.promise })} <a href={loaderData.promises}>{say.changePromise}</a>
          </p>
          <TargetFields typed={actionData?.typed ?? loaderData.typed} rows={loaderData.rows} forms={loaderData.forms} />
          <Effect part="targets" />
        </SaveForm>
        <Steps page={loaderData} />
        <SaveForm id="add-step" title={say.add} submit={say.add} kind="outlined">
          <StepFields typed={actionData?.step ?? freshStep} staff={loaderData.staff} teams={loaderData.teams} />
        </SaveForm>
      </div>
    </DeskPart>
  );
}

interface StepFieldsProps {
  typed: TypedStep;
  staff: { value: string; label: string }[];
  teams: { value: string; label: string }[];
}

/** A new step: its target, time and action. */
function StepFields({ typed, staff, teams }: StepFieldsProps) {
  const { language } = useVisit();
  const say = targetsWords[language];
  const choose = { value: '', label: say.choose };
  const field = fieldProps(typed, say);
  return (
    <>
      <SelectField {...field('target')} choices={choicesOf(targetNames, words[language].targets)} />
      <div className="flex flex-wrap items-start gap-4">
        <SelectField {...field('when')} choices={choicesOf(momentKinds, say.moments)} />
        <NumberField {...field('figure')} />
      </div>
      <SelectField {...field('act')} choices={choicesOf(actKinds, say.acts)} />
      <SelectField {...field('personId')} label={say.person} hint={say.personHint} choices={[choose, ...staff]} />
      {teams.length > 0 && (
        <SelectField {...field('teamId')} label={say.team} hint={say.teamHint} choices={[choose, ...teams]} />
      )}
    </>
  );
}

/** The targets as sentences, with a Friday afternoon as example. */
function Means({ page: { sentences, example } }: { page: PageData }) {
  const say = targetsWords[useVisit().language];
  return (
    <Section id="means" title={say.means} className="text-body">
      <TextList className="mt-1 flex flex-col gap-1" items={sentences} />
      <p className="mt-3">{example.from}</p>
      <TextList className="list-disc pl-5" items={example.lines} />
    </Section>
  );
}

function Steps({ page: { steps } }: { page: PageData }) {
  const say = targetsWords[useVisit().language];
  return (
    <RowSection
      id="steps"
      title={say.steps}
      lead={say.stepsText}
      none={say.noSteps}
      rows={steps.map(({ id, text }) => ({
        key: id,
        about: text,
        acts: (
          <RemoveButton name="step" value={id} label={say.remove} description={`${say.remove}: ${text}`} kind="plain" />
        ),
      }))}
    />
  );
}

/** The posted form. */
interface Tried {
  typed?: TypedTargets;
  step?: TypedStep;
}

/** Saves the targets. After a conflict, returns what another user has saved since, to show above the input. */
async function saveTargets(visit: DeskPost) {
  const { services, actor, desk, form } = visit;
  const names = [...form.keys()].filter((name) => /^(nextAnswer|handled|rule-\d+-\w+)$/.test(name));
  const typed = typedFields(form, names);
  const done = found(await changeTargets(services.world, actor, desk.id, { typed, seen: fieldText(form, 'seen') }));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'saved' }), 303);
  const tried: Tried = { typed };
  const stood = targetFields(desk.targets ?? noTargets);
  return deskUnsaved(visit, done, {
    tried,
    compared: stood,
    errorOf: (problem, language) => targetsError(problem, desk, language),
  });
}

/** Adds an escalation step. */
async function addStep(visit: DeskPost) {
  const { services, actor, desk, form } = visit;
  const step: TypedStep = typedFields(form, ['target', 'when', 'figure', 'act', 'personId', 'teamId']);
  const done = found(await addTargetStep(services.world, actor, desk.id, step));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'added' }), 303);
  const tried: Tried = { step };
  return deskUnsaved(visit, done, { tried, errorOf: stepError });
}

/** Removes a step. A step that is already gone is not an error. */
async function removeStep({ services, actor, desk, form }: DeskPost) {
  found(await removeTargetStep(services.world, actor, desk.id, fieldText(form, 'step')));
  throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'removed' }), 303);
}

function targetsError({ field, problem }: TargetsProblem, desk: Desk, language: Language) {
  const say = targetsWords[language].problems;
  const text = {
    hours: say.hours({ max: targetLimits.hoursMax }),
    firstAnswerLonger: say.firstAnswerLonger({ hours: desk.firstAnswerServiceHours }),
    formUnknown: say.formUnknown,
    ruleForAll: say.ruleForAll,
    ruleTwice: say.ruleTwice,
    ruleEmpty: say.ruleEmpty,
    firstAnswerNone: say.firstAnswerNone,
  }[problem];
  return { field, text };
}

function stepError({ field, problem }: StepProblem, language: Language) {
  return { field, text: targetsWords[language].stepProblems[problem] };
}
