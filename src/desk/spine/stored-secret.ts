import type { World } from '#desk/spine/world.ts';
import type { SecretPlace } from '#domain/mailboxes/secret-place.ts';

/** A sealed secret from the database, and the place that it was entered for. */
export interface StoredSecret {
  place: SecretPlace;
  sealed: string;
}

/** Returns a stored secret for the place that it will be sent to, or null for another place or a secret that cannot be opened. */
export function openStoredSecret(
  { signer }: Pick<World, 'signer'>,
  stored: StoredSecret | null,
  place: SecretPlace,
): string | null {
  return stored !== null && stored.place === place ? signer.unseal(stored.sealed) : null;
}
