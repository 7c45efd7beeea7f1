import type { World } from '#desk/spine/world.ts';
import type { SecretPlace } from '#domain/mailboxes/secret-place.ts';

/** A secret as the database has it, sealed, and the place for which it was entered. */
export interface StoredSecret {
  place: SecretPlace;
  sealed: string;
}

/** Returns a stored secret for the place where it will be sent, or null for any other place or a secret that cannot be opened. */
export function openStoredSecret(
  { signer }: Pick<World, 'signer'>,
  stored: StoredSecret | null,
  place: SecretPlace,
): string | null {
  return stored !== null && stored.place === place ? signer.unseal(stored.sealed) : null;
}
