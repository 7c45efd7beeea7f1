import {
  type Assignment,
  assignmentModes,
  openMaxLimits,
  type SiteRule,
  siteRulesMax,
} from '#domain/assignment/assignment.ts';
import type { Fields } from '#domain/directory/fields.ts';

/** The form of a desk's automatic assignment. Site rules have forms of their own. */
export interface TypedAssignment {
  mode: string;
  personIds: string[];
  openMax: string;
  strangers: boolean;
}

export type AssignmentProblem = { field: 'mode' | 'personIds' | 'openMax'; problem: 'choose' | 'nobody' | 'figure' };

/** Returns an assignment as its form shows it. */
export function typedAssignment({ mode, personIds, openMax, strangers }: Assignment): TypedAssignment {
  return { mode, personIds, openMax: openMax === null ? '' : String(openMax), strangers };
}

/** Returns an assignment as fields for the audit trail. */
export function assignmentFields({ mode, personIds, openMax, strangers }: TypedAssignment): Fields {
  return {
    assignmentMode: mode,
    assignmentPeople: personIds.join(' '),
    assignmentMax: openMax,
    assignmentStrangers: strangers ? 'yes' : '',
  };
}

/** Returns the assignment that a form describes, or every wrong field. Only desk staff can take part, in the desk's order. */
export function readAssignment(
  { mode, personIds, openMax, strangers }: TypedAssignment,
  staffIds: readonly string[],
): { assignment: Omit<Assignment, 'sites'> } | { refused: 'invalid'; problems: AssignmentProblem[] } {
  const problems: AssignmentProblem[] = [];
  const read = assignmentModes.find((each) => each === mode);
  if (!read) problems.push({ field: 'mode', problem: 'choose' });
  const taking = staffIds.filter((id) => personIds.includes(id));
  if ((read === 'turn' || read === 'siteThenTurn') && taking.length === 0)
    problems.push({ field: 'personIds', problem: 'nobody' });
  const figure = openMax.trim() === '' ? null : Number(openMax);
  if (figure !== null && !(Number.isInteger(figure) && figure >= openMaxLimits.min && figure <= openMaxLimits.max))
    problems.push({ field: 'openMax', problem: 'figure' });
  if (problems.length > 0 || !read) return { refused: 'invalid', problems };
  return { assignment: { mode: read, personIds: taking, openMax: figure, strangers } };
}

/** A site rule as typed: `person:…` or `team:…`. */
export interface TypedSiteRule {
  site: string;
  to: string;
}

export type SiteRuleProblem = { field: 'site' | 'to'; problem: 'unknown' | 'choose' | 'tooMany' };

/** Returns the typed site rule. A second rule for the same site replaces the first. */
export function readSiteRule(
  { to }: TypedSiteRule,
  of: { siteId: string | null; staffIds: readonly string[]; teamIds: readonly string[]; sites: readonly SiteRule[] },
): { rule: SiteRule } | { refused: 'invalid'; problems: SiteRuleProblem[] } {
  const { siteId, staffIds, teamIds, sites } = of;
  const [kind, id = ''] = to.split(':');
  const isPerson = kind === 'person' && staffIds.includes(id);
  const isTeam = kind === 'team' && teamIds.includes(id);
  const problems: SiteRuleProblem[] = [];
  if (siteId === null) problems.push({ field: 'site', problem: 'unknown' });
  else if (sites.length >= siteRulesMax && !sites.some((rule) => rule.siteId === siteId))
    problems.push({ field: 'site', problem: 'tooMany' });
  if (!isPerson && !isTeam) problems.push({ field: 'to', problem: 'choose' });
  if (problems.length > 0 || siteId === null) return { refused: 'invalid', problems };
  return { rule: { siteId, to: isPerson ? { personId: id } : { teamId: id } } };
}
