import { type Assignment, goesInTurn, noAssignment, type SiteRule } from '#domain/assignment/assignment.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { assignmentWords } from '#locales/admin/messages.ts';

/** Returns who gets new tickets, as the desk's page says it. */
export function assignmentInWords({ assignment = noAssignment }: Desk, language: Language): string[] {
  const { now } = assignmentWords[language];
  const { mode, sites, personIds } = assignment;
  if (mode === 'off') return [now.off];
  return [
    ...(goesBySite(assignment) ? [now.site({ count: sites.length })] : []),
    ...(goesInTurn(assignment) ? [now.turn({ count: personIds.length })] : []),
  ];
}

export function goesBySite({ mode }: Assignment): boolean {
  return mode === 'site' || mode === 'siteThenTurn';
}

interface Names {
  sites: ReadonlyMap<string, { number: string; name: string }>;
  people: ReadonlyMap<string, string>;
  teams: ReadonlyMap<string, string>;
}

/** Returns the site rules by site number. Rules of deleted sites are omitted. */
export function ruleViews(rules: readonly SiteRule[], names: Names, language: Language) {
  const say = assignmentWords[language];
  const views = rules.flatMap(({ siteId, to }) => {
    const site = names.sites.get(siteId);
    if (!site) return [];
    const person = 'personId' in to ? names.people.get(to.personId) : undefined;
    const team = 'teamId' in to ? names.teams.get(to.teamId) : undefined;
    const whom = person ?? (team === undefined ? say.gone : say.team({ name: team }));
    return [{ number: site.number, text: say.rule({ site: `${site.number} ${site.name}`, to: whom }) }];
  });
  return views.sort((one, other) => one.number.localeCompare(other.number));
}
