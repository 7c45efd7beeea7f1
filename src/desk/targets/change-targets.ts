import { changeAsSeen, type OnDesk, onDesk } from '#desk/desks/on-desk.ts';
import { listForms } from '#desk/forms/list-forms.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { EscalationStep } from '#domain/targets/targets.ts';
import { readStep, type StepProblem, stepText, type TypedStep } from '#domain/targets/typed-step.ts';
import {
  noTargets,
  readTargets,
  type TargetsProblem,
  type TypedTargets,
  targetFields,
} from '#domain/targets/typed-targets.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { findDesk, saveDeskSettings } from '#store/desks/desks.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';

/**
 * Changes a desk's targets for the next answer and for handling, if they are still as their editor saw them. Open tickets are
 * recounted; a promised first answer stays (R3).
 */
export function changeTargets(
  world: Store,
  actor: Actor,
  deskId: string,
  { typed, seen }: { typed: TypedTargets; seen: string | null },
): Promise<OnDesk<Invalid<TargetsProblem> | ChangedMeanwhile>> {
  return changeAsSeen<Invalid<TargetsProblem>>(world, actor, { deskId, seen, part: 'targets' }, async (desk, tx) => {
    const { targets = noTargets, firstAnswerServiceHours } = desk;
    const formKeys = (await listForms(tx.trx, deskId)).map(({ key }) => key);
    const read = readTargets(typed, { steps: targets.steps, firstAnswerServiceHours, formKeys });
    if ('problems' in read) return read;
    const [before, after] = [targetFields(targets), targetFields(read.targets)];
    return { before, after, settings: { targets: read.targets }, recounts: true };
  });
}

/** Adds a step to a desk's targets. It also applies to open tickets, and fires at once if its time has passed. */
export function addTargetStep(
  world: Store,
  actor: Actor,
  deskId: string,
  typed: TypedStep,
): Promise<{ saved: true } | Refused<'missing'> | Invalid<StepProblem>> {
  return onDesk<Invalid<StepProblem>>(world, actor, deskId, async (tx) => {
    const { targets = noTargets } = await findDesk(tx.trx, deskId);
    const staffIds = (await listAgents(tx.trx, deskId)).map(({ personId }) => personId);
    const teamIds = (await listTeams(tx.trx, [deskId])).map(({ id }) => id);
    const read = readStep(typed, { staffIds, teamIds, steps: targets.steps.length });
    if ('problems' in read) return read;
    const step: EscalationStep = { ...read.step, id: world.newId() };
    await saveDeskSettings(tx.trx, deskId, { targets: { ...targets, steps: [...targets.steps, step] } });
    await askRecount(tx.trx, deskId);
    return { fields: { targetStep: { from: null, to: stepText(step) } } };
  });
}

/** Removes a step from a desk's targets; what it did stays on the record. */
export function removeTargetStep(
  world: Store,
  actor: Actor,
  deskId: string,
  id: string,
): Promise<{ saved: true } | Refused<'missing'> | Refused<'gone'>> {
  return onDesk<Refused<'gone'>>(world, actor, deskId, async (tx) => {
    const { targets = noTargets } = await findDesk(tx.trx, deskId);
    const step = targets.steps.find((each) => each.id === id);
    if (!step) return { refused: 'gone' };
    const steps = targets.steps.filter((each) => each.id !== id);
    await saveDeskSettings(tx.trx, deskId, { targets: { ...targets, steps } });
    await askRecount(tx.trx, deskId);
    return { fields: { targetStep: { from: stepText(step), to: null } } };
  });
}
