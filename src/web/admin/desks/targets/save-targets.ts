import { redirect } from 'react-router';
import { addTargetStep, changeTargets, removeTargetStep } from '#desk/targets/change-targets.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { targetLimits } from '#domain/targets/targets.ts';
import type { StepProblem, TypedStep } from '#domain/targets/typed-step.ts';
import { noTargets, type TargetsProblem, type TypedTargets, targetFields } from '#domain/targets/typed-targets.ts';
import { targetsWords } from '#locales/admin/messages.ts';
import { deskUnsaved } from '#web/admin/desks/desk-meanwhile.ts';
import type { DeskPost } from '#web/admin/desks/desk-visit.ts';
import { fieldText, found, typedFields } from '#web/app/post.ts';
import { urls } from '#web/app/urls.ts';

/** The posted form. */
interface Tried {
  typed?: TypedTargets;
  step?: TypedStep;
}

/** Saves the targets. After a conflict, returns what another user has saved since, to show above the input. */
export async function saveTargets(visit: DeskPost) {
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
export async function addStep(visit: DeskPost) {
  const { services, actor, desk, form } = visit;
  const step: TypedStep = typedFields(form, ['target', 'when', 'figure', 'act', 'personId', 'teamId']);
  const done = found(await addTargetStep(services.world, actor, desk.id, step));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'targets', { done: 'added' }), 303);
  const tried: Tried = { step };
  return deskUnsaved(visit, done, { tried, errorOf: stepError });
}

/** Removes a step. A step that is already gone is not an error. */
export async function removeStep({ services, actor, desk, form }: DeskPost) {
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
