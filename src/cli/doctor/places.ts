import type { Environment } from '#cli/environment.ts';
import type { PlaceTrouble } from '#store/files/places.ts';

/** Disks that are full or not writable, with the consequences. */
export function placeTroubles(troubles: readonly PlaceTrouble[], environment: Pick<Environment, 'storage'>): string[] {
  return troubles.map((trouble) => {
    if (trouble.place === 'database')
      return 'The disk of the database is full: mail waits at the MTA, and nothing can be saved. Make room; the desk goes on by itself.';
    const where = `Attachments cannot be stored in ${environment.storage} (BELFRY_STORAGE)`;
    if (trouble.failure === 'full')
      return `${where}: the disk is full. Mail with files waits to be read. Make room; the desk goes on by itself.`;
    if (trouble.failure === 'closed')
      return `${where}: the folder may not be written. Give it to the user who runs Belfry (chown -R), and look whether it is mounted.`;
    return `${where}: the disk does not answer. Mail with files waits to be read.`;
  });
}
