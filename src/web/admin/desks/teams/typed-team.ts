import { staffRoles } from '#domain/actor.ts';
import type { Language } from '#domain/language.ts';
import { type TeamProblem, teamNameCharactersMax, teamsPerDeskMax } from '#domain/staff/team.ts';
import { teamsWords } from '#locales/admin/messages.ts';
import { words } from '#locales/messages.ts';
import type { StaffMember } from '#store/desks/desk-administration.ts';
import { fieldText } from '#web/app/post.ts';

/** A team's form, as typed. */
export interface TypedTeam {
  name: string;
  memberIds: string[];
}

export function readTeam(form: FormData): TypedTeam {
  return { name: fieldText(form, 'name'), memberIds: form.getAll('members').map(String) };
}

/** Returns the possible members of a team, with their roles at the desk. */
export function staffChoices(staff: StaffMember[], language: Language) {
  const { roles } = words[language];
  return staff.map(({ personId, name, login, roles: held }) => ({
    value: personId,
    label: name ?? login,
    hint: staffRoles
      .filter((role) => held.includes(role))
      .map((role) => roles[role])
      .join(', '),
  }));
}

/** Returns what is wrong with a team's name and how to fix it. */
export function nameError(problem: TeamProblem, language: Language): { field: string; text: string } {
  const { problems } = teamsWords[language];
  const text = {
    name: problems.name({ max: teamNameCharactersMax }),
    nameTaken: problems.nameTaken,
    tooMany: problems.tooMany({ max: teamsPerDeskMax }),
  }[problem];
  return { field: 'name', text };
}
