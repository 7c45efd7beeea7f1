import type { SecretPlace } from '#domain/mailboxes/mail-server.ts';
import type { Signer } from '#mail/read/proof/signature.ts';
import { openSealed, sealFor } from '#web/shared/sealed.ts';

/** Seals a typed but unsaved secret, so that its form can carry it. It is valid for this place only. */
export function sealTypedSecret<T>(signer: Signer, secret: T, place: SecretPlace): string {
  return sealFor(signer, 'secret', { secret, place });
}

/** Returns the secret that a form carries. Null if missing or if the form now names another place. */
export function openTypedSecret<T>(signer: Signer, sealed: unknown, place: SecretPlace): T | null {
  const carried = openSealed<{ secret: T; place: SecretPlace }>(signer, 'secret', sealed)?.value;
  return carried?.place === place ? carried.secret : null;
}
