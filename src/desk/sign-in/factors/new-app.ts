import { newTotpSecret, totpAddress } from '#desk/sign-in/factors/totp.ts';
import type { World } from '#desk/spine/world.ts';

/** What a person puts into an app, before a code shows that it is there; nothing is kept until then. */
export interface NewApp {
  secret: string;
  /** The secret sealed for this person: it comes back with the first code. */
  sealed: string;
  /** What an app opens, or reads from a picture. */
  address: string;
}

/** A new secret for somebody's app, or the one that they were shown before. */
export function newApp(
  { signer }: Pick<World, 'signer'>,
  { personId, label }: { personId: string; label: string },
  shown: string | null = null,
): NewApp {
  const secret = (shown === null ? null : openApp({ signer }, personId, shown)) ?? newTotpSecret();
  const sealed = signer.seal(`app ${personId} ${secret}`);
  return { secret, sealed, address: totpAddress(secret, { label, issuer: 'Belfry' }) };
}

/** The secret that was sealed for this person; null is another's, or none of ours. */
export function openApp({ signer }: Pick<World, 'signer'>, personId: string, sealed: string): string | null {
  const [what, whose, secret] = signer.unseal(sealed)?.split(' ') ?? [];
  return what === 'app' && whose === personId && secret ? secret : null;
}
