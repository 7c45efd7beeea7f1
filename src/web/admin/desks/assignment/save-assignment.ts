import { data, redirect } from 'react-router';
import { addSiteRule, changeAssignment, removeSiteRule } from '#desk/assignment/change-assignment.ts';
import { noAssignment, openMaxLimits, siteRulesMax } from '#domain/assignment/assignment.ts';
import {
  type AssignmentProblem,
  assignmentFields,
  type SiteRuleProblem,
  type TypedAssignment,
  type TypedSiteRule,
  typedAssignment,
} from '#domain/assignment/typed-assignment.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { assignmentWords } from '#locales/admin/messages.ts';
import type { AdminVisit } from '#web/admin/admin-visit.ts';
import { deskMeanwhile } from '#web/admin/desks/desk-meanwhile.ts';
import { fieldText } from '#web/admin/fields.ts';
import type { MeanwhileView } from '#web/admin/meanwhile.tsx';
import { found } from '#web/app/found.ts';
import { urls } from '#web/app/urls.ts';

/** The result of a post that does not redirect. */
interface Unsaved {
  errors: { field: string; text: string }[];
  typed?: TypedAssignment;
  rule?: TypedSiteRule;
  meanwhile?: MeanwhileView;
}

/** Saves who gets new tickets. After a conflict, returns what another user has saved since, to show above the input. */
export async function saveAssignment(visit: AdminVisit, desk: Desk, form: FormData) {
  const { services, actor, language } = visit;
  const typed: TypedAssignment = {
    mode: fieldText(form, 'mode'),
    openMax: fieldText(form, 'openMax'),
    strangers: form.has('strangers'),
    personIds: form.getAll('personIds').map(String),
  };
  const done = found(await changeAssignment(services.world, actor, desk.id, { typed, seen: fieldText(form, 'seen') }));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'assignment', { done: 'saved' }), 303);
  if ('problems' in done)
    return data<Unsaved>({ typed, errors: done.problems.map((problem) => errorOf(problem, language)) }, 422);
  const stood = assignmentFields(typedAssignment(desk.assignment ?? noAssignment));
  const meanwhile = await deskMeanwhile(visit, desk, { now: done.now, typed: stood });
  return data<Unsaved>({ typed, errors: [], meanwhile }, 409);
}

/** Adds a rule for the tickets of a site. */
export async function addRule({ services, actor, language }: AdminVisit, desk: Desk, form: FormData) {
  const rule: TypedSiteRule = { site: fieldText(form, 'site'), to: fieldText(form, 'to') };
  const done = found(await addSiteRule(services.world, actor, desk.id, rule));
  if ('saved' in done) throw redirect(urls.deskPart(desk.prefix, 'assignment', { done: 'added' }), 303);
  return data<Unsaved>({ rule, errors: done.problems.map((problem) => errorOf(problem, language)) }, 422);
}

/** Removes a site's rule. A rule that is already gone is not an error. */
export async function removeRule({ services, actor }: AdminVisit, desk: Desk, form: FormData) {
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
