import { changeAsSeen, type OnDesk, onDesk } from '#desk/desks/on-desk.ts';
import type { Invalid, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { noAssignment } from '#domain/assignment/assignment.ts';
import {
  type AssignmentProblem,
  assignmentFields,
  readAssignment,
  readSiteRule,
  type SiteRuleProblem,
  type TypedAssignment,
  type TypedSiteRule,
  typedAssignment,
} from '#domain/assignment/typed-assignment.ts';
import { findDesk, saveDeskSettings } from '#store/desks/desks.ts';
import { findSite } from '#store/directory/sites.ts';
import { listAgents } from '#store/staff/agents.ts';
import { listTeams } from '#store/staff/teams.ts';

/**
 * Changes how a desk assigns new tickets, if the settings are still as their editor saw them. Open tickets keep their assignee.
 */
export function changeAssignment(
  world: Store,
  actor: Actor,
  deskId: string,
  { typed, seen }: { typed: TypedAssignment; seen: string | null },
): Promise<OnDesk<Invalid<AssignmentProblem> | ChangedMeanwhile>> {
  const at = { deskId, seen, part: 'assignment' };
  return changeAsSeen<Invalid<AssignmentProblem>>(world, actor, at, async (desk, { trx }) => {
    const { assignment = noAssignment } = desk;
    const staffIds = (await listAgents(trx, deskId)).map(({ personId }) => personId);
    const read = readAssignment(typed, staffIds);
    if ('problems' in read) return read;
    const after = { ...assignment, ...read.assignment };
    return {
      before: assignmentFields(typedAssignment(assignment)),
      after: assignmentFields(typedAssignment(after)),
      settings: { assignment: after },
    };
  });
}

/** Sets the assignment rule of a site, replacing an existing one. */
export function addSiteRule(
  world: Store,
  actor: Actor,
  deskId: string,
  typed: TypedSiteRule,
): Promise<{ saved: true } | Refused<'missing'> | Invalid<SiteRuleProblem>> {
  return onDesk<Invalid<SiteRuleProblem>>(world, actor, deskId, async ({ trx }) => {
    const { assignment = noAssignment } = await findDesk(trx, deskId);
    const site = /^\d{4}$/.test(typed.site) ? await findSite(trx, typed.site) : undefined;
    const staffIds = (await listAgents(trx, deskId)).map(({ personId }) => personId);
    const teamIds = (await listTeams(trx, [deskId])).map(({ id }) => id);
    const read = readSiteRule(typed, { siteId: site?.id ?? null, staffIds, teamIds, sites: assignment.sites });
    if ('problems' in read) return read;
    const others = assignment.sites.filter(({ siteId }) => siteId !== read.rule.siteId);
    const former = assignment.sites.find(({ siteId }) => siteId === read.rule.siteId);
    await saveDeskSettings(trx, deskId, { assignment: { ...assignment, sites: [...others, read.rule] } });
    const from = former ? `${typed.site} ${ruleText(former.to)}` : null;
    return { fields: { assignmentSite: { from, to: `${typed.site} ${ruleText(read.rule.to)}` } } };
  });
}

/** Removes the assignment rule of a site. */
export function removeSiteRule(
  world: Store,
  actor: Actor,
  deskId: string,
  siteNumber: string,
): Promise<{ saved: true } | Refused<'missing'> | Refused<'gone'>> {
  return onDesk<Refused<'gone'>>(world, actor, deskId, async ({ trx }) => {
    const { assignment = noAssignment } = await findDesk(trx, deskId);
    const site = await findSite(trx, siteNumber);
    const rule = assignment.sites.find(({ siteId }) => siteId === site?.id);
    if (!rule) return { refused: 'gone' };
    const sites = assignment.sites.filter((each) => each !== rule);
    await saveDeskSettings(trx, deskId, { assignment: { ...assignment, sites } });
    return { fields: { assignmentSite: { from: `${siteNumber} ${ruleText(rule.to)}`, to: null } } };
  });
}

function ruleText(to: { personId: string } | { teamId: string }): string {
  return 'personId' in to ? `person ${to.personId}` : `team ${to.teamId}`;
}
