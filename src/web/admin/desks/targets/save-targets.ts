import { data, redirect } from 'react-router';
import { addTargetStep, changeTargets, removeTargetStep } from '#desk/targets/change-targets.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { targetLimits } from '#domain/targets/targets.ts';
import type { StepProblem, TypedStep } from '#domain/targets/typed-step.ts';
import { noTargets, type TargetsProblem, type TypedTargets, targetFields } from '#domain/targets/typed-targets.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { fieldText, found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';

/** The result of a post that does not redirect. */
interface Unsaved {
  errors: { field: string; text: string }[];
  typed?: TypedTargets;
  step?: TypedStep;
  meanwhile?: MeanwhileView;
}

/** Saves the targets. After a conflict, returns what another user has saved since, to show above the input. */
export async function saveTargets(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
  const names = [...form.keys()].filter((name) => /^(nextAnswer|handled|rule-\d+-\w+)$/.test(name));
  const typed = typedFields(form, names);
  const done = found(await changeTargets(services.world, actor, desk.id, { typed, seen: fieldText(form, 'seen') }));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'saved' }), 303);
  if ('problems' in done)
    return data<Unsaved>({ typed, errors: done.problems.map((problem) => targetsError(problem, desk, language)) }, 422);
  const stood = targetFields(desk.targets ?? noTargets);
  const meanwhile = await deskMeanwhile(visit, desk, { now: done.now, typed: stood });
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** Adds an escalation step. */
export async function addStep({ services, actor, language }: AdminVisit, desk: Desk, form: FormData) {
  const step: TypedStep = typedFields(form, ['target', 'when', 'figure', 'act', 'personId', 'teamId']);
  const done = found(await addTargetStep(services.world, actor, desk.id, step));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'added' }), 303);
  return data<Unsaved>({ step, errors: done.problems.map((problem) => stepError(problem, language)) }, 422);
}

/** Removes a step. A step that is already gone is not an error. */
export async function removeStep({ services, actor }: AdminVisit, desk: Desk, form: FormData) {
  found(await removeTargetStep(services.world, actor, desk.id, fieldText(form, 'step')));
  throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'removed' }), 303);
}

function targetsError({ field, problem }: TargetsProblem, desk: Desk, language: Language) {
  const say = targetsWords[language].problems;
  const text = {
    hours: say.hours({ max: targetLimits.hoursMax }),
    firstAnswerLonger: say.firstAnswerLonger({ hours: desk.firstAnswerServiceHours }),
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
