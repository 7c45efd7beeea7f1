import type { Environment } from '#cli/environment.ts';
import type { PlaceProblem } from '#store/files/places.ts';

/** Disks that are full or not writable, with the consequences. */
export function placeProblems(problems: readonly PlaceProblem[], environment: Pick<Environment, 'storage'>): string[] {
  return problems.map((problem) => {
    if (problem.place === 'database')
      return 'The disk of the database is full: mail waits at the MTA, and nothing can be saved. Make room; the desk goes on by itself.';
    const where = `Attachments cannot be stored in ${environment.storage} (BELFRY_STORAGE)`;
    if (problem.failure === 'full')
      return `${where}: the disk is full. Mail with files waits to be read. Make room; the desk goes on by itself.`;
    if (problem.failure === 'closed')
      return `${where}: the folder may not be written. Give it to the user who runs Belfry (chown -R), and look whether it is mounted.`;
    return `${where}: the disk does not answer. Mail with files waits to be read.`;
  });
}
