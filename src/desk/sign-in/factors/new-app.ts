import { newTotpSecret, totpAddress } from '#desk/sign-in/factors/totp.ts';
import type { World } from '#desk/spine/world.ts';

/** The data for an authenticator app; nothing is saved until a code proves that the app has it. */
export interface NewApp {
  secret: string;
  /** The secret sealed for this person, returned with the first code. */
  sealed: string;
  /** The URL for an app, also shown as a QR code. */
  address: string;
}

/** A new secret for a person's app, or the one that they were just shown. */
export function newApp(
  { signer }: Pick<World, 'signer'>,
  { personId, label }: { personId: string; label: string },
  shown: string | null = null,
): NewApp {
  const secret = (shown === null ? null : openApp({ signer }, personId, shown)) ?? newTotpSecret();
  const sealed = signer.seal(`app ${personId} ${secret}`);
  return { secret, sealed, address: totpAddress(secret, { label, issuer: 'Belfry' }) };
}

/** The secret sealed for this person; null if it is another person's or invalid. */
export function openApp({ signer }: Pick<World, 'signer'>, personId: string, sealed: string): string | null {
  const [what, whose, secret] = signer.unseal(sealed)?.split(' ') ?? [];
  return what === 'app' && whose === personId && secret ? secret : null;
}
