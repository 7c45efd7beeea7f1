import { isDeepStrictEqual } from 'node:util';
import { addTargetStep, changeTargets, removeTargetStep } from '#desk/targets/change-targets.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { differences } from '#domain/directory/fields.ts';
import type { DeskEntry } from '#domain/installation/installation.ts';
import { type EscalationStep, type TargetRule, type Targets, targetNames } from '#domain/targets/targets.ts';
import { actKindOf, stepText, type TypedStep } from '#domain/targets/typed-step.ts';
import { noTargets, targetFields, typedTargets } from '#domain/targets/typed-targets.ts';
import { textInWords } from '#locales/installation/fault-words.ts';
import { type Application, isAsWanted, make, type Path, type Placing } from './application.ts';
import { type Colleagues, listColleagues } from './colleagues.ts';

type TargetsEntry = NonNullable<DeskEntry['targets']>;
type StepEntry = NonNullable<TargetsEntry['steps']>[number];

/** Sets the hours of a desk's targets, and then what happens as they approach. */
export async function applyTargets(app: Application, desk: Desk, entry: DeskEntry, parent: Path): Promise<void> {
  const { targets: wanted } = entry;
  if (!wanted) return;
  const path = [...parent, 'targets'];
  const before = desk.targets ?? noTargets;
  await applyHours(app, desk, wanted, path);
  if (wanted.steps) await applySteps(app, desk, { before: before.steps, wanted: wanted.steps }, [...path, 'steps']);
}

async function applyHours(app: Application, desk: Desk, wanted: TargetsEntry, path: Path): Promise<void> {
  const { world, actor } = app;
  const before = desk.targets ?? noTargets;
  const { nextAnswer = before.usual.nextAnswer, handled = before.usual.handled } = wanted;
  const rules = wanted.rules?.map(ruleOf) ?? before.rules;
  const after: Targets = { ...before, usual: { nextAnswer, handled }, rules };
  const changed = Object.entries(differences(targetFields(before), targetFields(after)));
  if (changed.length === 0) return isAsWanted(app, path);
  const detail = changed.map(([field, { from, to }]) => `${field} ${from ?? '–'} → ${to ?? '–'}`).join('; ');
  const typed = typedTargets(after);
  const change = () => changeTargets(world, actor, desk.id, { typed, seen: null });
  await make(app, 'change', path, change, { detail }, hoursInFile);
}

function ruleOf({ form, kind, priority, ...hours }: NonNullable<TargetsEntry['rules']>[number]): TargetRule {
  const named = targetNames.filter((name) => hours[name] !== undefined);
  return {
    ...(form !== undefined && { form }),
    kind: kind ?? null,
    priority: priority ?? null,
    hours: Object.fromEntries(named.map((name) => [name, hours[name]])),
  };
}

const hoursInFile: Placing = (given, words) => {
  const { field, problem } = given;
  const [, row, name] = /^rule-(\d+)-(\w+)$/.exec(field) ?? [];
  const path = row === undefined ? [field] : ['rules', Number(row), ...(problem === 'ruleEmpty' ? [] : [name!])];
  const ofRules: Record<string, string> = words.rules;
  return { path, message: ofRules[problem] ?? textInWords(given, words) };
};

interface Steps {
  before: readonly EscalationStep[];
  wanted: readonly StepEntry[];
}

async function applySteps(app: Application, desk: Desk, { before, wanted }: Steps, path: Path): Promise<void> {
  const { world, actor } = app;
  const colleagues = await listColleagues(world.db, desk.id);
  const former = before.map((step) => ({ step, shown: stepInFile(step, colleagues) }));
  const missing: [number, StepEntry][] = [];
  for (const [place, step] of wanted.entries()) {
    const known = former.findIndex(({ shown }) => isDeepStrictEqual(shown, withoutAbsent(step)));
    if (known === -1) missing.push([place, step]);
    else former.splice(known, 1);
  }
  // Those that the list leaves out go first: the number of steps is limited.
  for (const { step } of former)
    await make(app, 'remove', path, () => removeTargetStep(world, actor, desk.id, step.id), { name: stepText(step) });
  for (const [place, step] of missing) {
    const at = [...path, place];
    const typed = typedStep(app, step, colleagues, at);
    if (typed) await make(app, 'create', at, () => addTargetStep(world, actor, desk.id, typed), { name: step.act });
  }
  if (former.length + missing.length === 0) isAsWanted(app, path);
}

function typedStep(app: Application, step: StepEntry, colleagues: Colleagues, path: Path): TypedStep | null {
  const { target, used, after, act, person, team } = step;
  const personId = person === undefined ? '' : colleagues.personOf(app, person, [...path, 'person']);
  const teamId = team === undefined ? '' : colleagues.teamOf(app, team, [...path, 'team']);
  if (personId === null || teamId === null) return null;
  const when = used === undefined ? (after === 0 ? 'due' : 'after') : 'used';
  return { target, when, figure: String(used ?? after), act, personId, teamId };
}

/** Returns targets as the file writes them. */
export function targetsInFile({ usual, rules, steps }: Targets, colleagues: Colleagues): object {
  return {
    ...usual,
    rules: rules.map(({ form, kind, priority, hours }) => ({
      ...(form && { form }),
      ...(kind && { kind }),
      ...(priority && { priority }),
      ...hours,
    })),
    steps: steps.map((step) => stepInFile(step, colleagues)),
  };
}

function stepInFile({ target, when, act }: EscalationStep, { emailOf, teamNameOf }: Colleagues): object {
  const person = 'personIds' in act ? act.personIds[0] : 'personId' in act ? act.personId : undefined;
  return {
    target,
    ...when,
    act: actKindOf(act),
    ...(person !== undefined && { person: emailOf(person) }),
    ...('teamId' in act && { team: teamNameOf(act.teamId) }),
  };
}

function withoutAbsent(step: StepEntry): object {
  return Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined));
}
