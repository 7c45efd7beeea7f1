import { seenOf } from '#desk/spine/seen.ts';
import { freshStep } from '#domain/targets/typed-step.ts';
import { noTargets, ruleRows, targetFields, typedTargets } from '#domain/targets/typed-targets.ts';
import { desksWords, targetsWords } from '#locales/admin/messages.ts';
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
import type { Route } from './+types/page.ts';
import { addStep, removeStep, saveTargets } from './save-targets.ts';
import { StepFields } from './step-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { exampleOf, stepSentence, targetSentences } from './targets-view.ts';

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const { language, services } = visit;
  const { db, clock } = services.world;
  const desk = deskOf(visit, params.prefix);
  const targets = desk.targets ?? noTargets;
  const [agents, teams] = await Promise.all([listAgents(db, desk.id), listTeams(db, [desk.id])]);
  const names = {
    people: new Map(agents.map(({ personId, name }) => [personId, name])),
    teams: new Map(teams.map(({ id, name }) => [id, name])),
  };
  return {
    name: desk.names[language],
    back: urls.keptDesk(desk.prefix),
    promise: desk.firstAnswerServiceHours,
    promises: urls.deskPart(desk.prefix, 'promises'),
    rows: ruleRows(targets),
    typed: typedTargets(targets),
    seen: seenOf(targetFields(targets)),
    sentences: targetSentences(desk, language),
    example: exampleOf(desk, clock.now(), language),
    steps: targets.steps.map((step) => ({ id: step.id, text: stepSentence(step, names, language) })),
    staff: agents.map(({ personId, name }) => ({ value: personId, label: name })),
    teams: teams.map(({ id, name }) => ({ value: id, label: name })),
    done: new URL(request.url).searchParams.get('done'),
  };
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const visit = await keeperVisit(context, request, 'desks');
  const desk = deskOf(visit, params.prefix);
  const form = await readForm(request);
  if (form.has('step')) return removeStep(visit, desk, form);
  return form.has('act') ? addStep(visit, desk, form) : saveTargets(visit, desk, form);
}

type PageData = Awaited<ReturnType<typeof loader>>;
type ErrorOf = (field: string) => string | undefined;

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { name, back, done } = loaderData;
  const { language } = useVisit();
  const words = desksWords[language];
  const say = targetsWords[language];
  const errors = actionData?.errors ?? [];
  const errorOf: ErrorOf = (field) => errors.find((error) => error.field === field)?.text;
  return (
    <AdminPage
      title={words.parts.targets.name}
      lead={words.parts.targets.about}
      back={{ href: back, label: name }}
      done={done === 'saved' || done === 'added' || done === 'removed' ? say.done[done] : null}
      errors={errors}
    >
      {actionData?.meanwhile && <Meanwhile {...actionData.meanwhile} />}
      <div className="mt-4 flex max-w-record flex-col gap-10">
        <Means page={loaderData} />
        <form method="post" className="flex flex-col gap-4" aria-labelledby="usual">
          <h2 id="usual" className="text-section">
            {say.usual}
          </h2>
          <p className="text-secondary text-ink-2">{say.usualHint}</p>
          <input type="hidden" name="seen" value={loaderData.seen} />
          <p className="text-body">
            {say.promise({ hours: loaderData.promise })}{' '}
            <a className="link" href={loaderData.promises}>
              {say.changePromise}
            </a>
          </p>
          <TargetFields typed={actionData?.typed ?? loaderData.typed} rows={loaderData.rows} errorOf={errorOf} />
          <Effect part="targets" />
          <p>
            <Button type="submit" kind="main">
              {say.save}
            </Button>
          </p>
        </form>
        <Steps page={loaderData} />
        <form method="post" className="flex flex-col gap-4" aria-labelledby="add-step">
          <h2 id="add-step" className="text-section">
            {say.add}
          </h2>
          <StepFields
            typed={actionData?.step ?? freshStep}
            staff={loaderData.staff}
            teams={loaderData.teams}
            errorOf={errorOf}
          />
          <p>
            <Button type="submit">{say.add}</Button>
          </p>
        </form>
      </div>
    </AdminPage>
  );
}

/** The targets as sentences, with a Friday afternoon as example. */
function Means({ page: { sentences, example } }: { page: PageData }) {
  const say = targetsWords[useVisit().language];
  return (
    <section aria-labelledby="means" className="text-body">
      <h2 id="means" className="text-section">
        {say.means}
      </h2>
      <ul className="mt-1 flex flex-col gap-1">
        {sentences.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="mt-3">{example.from}</p>
      <ul className="list-disc pl-5">
        {example.lines.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function Steps({ page: { steps } }: { page: PageData }) {
  const say = targetsWords[useVisit().language];
  return (
    <section aria-labelledby="steps" className="text-body">
      <h2 id="steps" className="text-section">
        {say.steps}
      </h2>
      <p className="text-secondary text-pretty text-ink-2">{say.stepsText}</p>
      {steps.length === 0 && <p className="mt-2">{say.noSteps}</p>}
      <ul className="mt-2 border-t border-line empty:hidden">
        {steps.map(({ id, text }) => (
          <li key={id} className="border-b border-line py-2">
            <form method="post" className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 basis-64">{text}</span>
              <Button type="submit" name="step" value={id} kind="plain" aria-label={`${say.remove}: ${text}`}>
                {say.remove}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
