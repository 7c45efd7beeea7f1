import type { World } from '#desk/world.ts';
import type { Fetching } from '#domain/mailbox/fetching.ts';
import type { FetchedMailbox } from '#store/fetched-mailboxes.ts';

/** What a mailbox asks for: a password, or what OAuth 2.0 asks for. It is kept sealed, and shown to nobody. */
export interface FetchSecret {
  password?: string;
  /** Empty is a client that has none (RFC 6749, 2.1). */
  clientSecret?: string;
  refreshToken?: string;
}

/** As the database keeps it. */
export function sealFetchSecret({ signer }: Pick<World, 'signer'>, secret: FetchSecret): string {
  return signer.seal(JSON.stringify(secret));
}

/** Null where none of the installation's secrets opens it. */
export function openFetchSecret({ signer }: Pick<World, 'signer'>, sealed: string): FetchSecret | null {
  const text = signer.unseal(sealed);
  return text === null ? null : (JSON.parse(text) as FetchSecret);
}

/**
 * What was typed, and for the parts that were left empty what is kept: for the very server and directory alone to which it was
 * given, so that no other name in the form has it sent elsewhere.
 */
export function secretOf(
  world: Pick<World, 'signer'>,
  kept: Pick<FetchedMailbox, 'settings' | 'secret'> | undefined,
  { settings, secret }: { settings: Fetching; secret: FetchSecret },
): FetchSecret {
  const isSame =
    kept?.settings.host === settings.host &&
    kept.settings.security === settings.security &&
    (kept.settings.token?.url ?? null) === (settings.token?.url ?? null);
  const known = kept && isSame ? openFetchSecret(world, kept.secret) : null;
  return { ...known, ...Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== '')) };
}
