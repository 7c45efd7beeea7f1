/** Agents of a desk to whom tickets are given together. Its name is for the desk's staff alone, so it has one. */
export interface Team {
  id: string;
  deskId: string;
  name: string;
  /** Staff of the desk; nobody is a team that waits for its people. */
  memberIds: string[];
}

/** A name stands in the navigation beside a count. */
export const teamNameCharactersMax = 40;

/** Each has a line in the navigation, with a figure that is counted for every page. */
export const teamsPerDeskMax = 20;

export type TeamProblem = 'name' | 'nameTaken' | 'tooMany';

/** A name as it is kept; null is none, or one too long. */
export function readTeamName(text: string): string | null {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/g, ' ');
  return name === '' || name.length > teamNameCharactersMax ? null : name;
}

/** Whether two names are read as one, whatever their capitals. */
export function isSameTeamName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
