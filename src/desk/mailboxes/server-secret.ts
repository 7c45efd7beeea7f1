import type { Keys } from '#desk/spine/world.ts';
import { type MailServer, type Proof, placeOfServer, type SecretPlace } from '#domain/mailboxes/mail-server.ts';

/** A secret for a mailbox or relay: a password, or OAuth 2.0 credentials. It is stored sealed, and never shown. */
export interface ServerSecret {
  password?: string;
  /** Empty for a client without a secret (RFC 6749, 2.1). */
  clientSecret?: string;
  refreshToken?: string;
}

/** The sealed secret for the database. */
export function sealServerSecret({ signer }: Keys, secret: ServerSecret): string {
  return signer.seal(JSON.stringify(secret));
}

/** Null if none of the installation's secrets opens it. */
export function openServerSecret({ signer }: Keys, sealed: string): ServerSecret | null {
  const text = signer.unseal(sealed);
  return text === null ? null : (JSON.parse(text) as ServerSecret);
}

/** Returns the typed secret. Empty parts take the stored secret if the place is still the same. */
export function secretOf(
  world: Keys,
  kept: { settings: Place; secret: string } | undefined,
  { settings, secret }: { settings: Place; secret: ServerSecret },
): ServerSecret {
  const stored = kept ? { place: placeOfServer(kept.settings), sealed: kept.secret } : null;
  const opened = openStoredSecret(world, stored, placeOfServer(settings));
  const known = opened === null ? null : (JSON.parse(opened) as ServerSecret);
  return { ...known, ...Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== '')) };
}

/** A sealed secret from the database, and the place that it was entered for. */
interface StoredSecret {
  place: SecretPlace;
  sealed: string;
}

/** Returns a stored secret for the place that it will be sent to, or null for another place or a secret that cannot be opened. */
function openStoredSecret({ signer }: Keys, stored: StoredSecret | null, place: SecretPlace): string | null {
  return stored !== null && stored.place === place ? signer.unseal(stored.sealed) : null;
}

/** The missing parts of a secret for this kind of proof. */
export function secretProblems(proof: Proof | 'none', secret: ServerSecret): 'secret'[] {
  if (proof === 'none') return [];
  const needed = {
    password: secret.password,
    clientCredentials: secret.clientSecret,
    refreshToken: secret.refreshToken,
  };
  return needed[proof] ? [] : ['secret'];
}

/** The settings that decide where a secret is sent. */
type Place = Pick<MailServer, 'host' | 'port' | 'security' | 'token'>;
