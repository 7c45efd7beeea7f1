/** Agents who share tickets. Only staff see the name, so it is in one language. */
export interface Team {
  id: string;
  deskId: string;
  name: string;
  /** Staff of the desk. Empty for a new team. */
  memberIds: string[];
}

/** The name is shown in the navigation beside a count. */
export const teamNameCharactersMax = 40;

/** Each has a line in the navigation, with a count on every page. */
export const teamsPerDeskMax = 20;

export type TeamProblem = 'name' | 'nameTaken' | 'tooMany';

/** Returns a team name as it is saved; null if it is empty or too long. */
export function readTeamName(text: string): string | null {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return name === '' || name.length > teamNameCharactersMax ? null : name;
}

/** Whether two names are equal, ignoring case. */
export function isSameTeamName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
