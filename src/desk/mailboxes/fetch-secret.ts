import type { World } from '#desk/world.ts';

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
