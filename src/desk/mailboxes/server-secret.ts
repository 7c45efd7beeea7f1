import type { World } from '#desk/world.ts';
import type { MailServer, Proof } from '#domain/mailbox/mail-server.ts';

/** What a mailbox or a relay asks for: a password, or what OAuth 2.0 asks for. It is kept sealed, and shown to nobody. */
export interface ServerSecret {
  password?: string;
  /** Empty is a client that has none (RFC 6749, 2.1). */
  clientSecret?: string;
  refreshToken?: string;
}

/** As the database keeps it. */
export function sealServerSecret({ signer }: Pick<World, 'signer'>, secret: ServerSecret): string {
  return signer.seal(JSON.stringify(secret));
}

/** Null where none of the installation's secrets opens it. */
export function openServerSecret({ signer }: Pick<World, 'signer'>, sealed: string): ServerSecret | null {
  const text = signer.unseal(sealed);
  return text === null ? null : (JSON.parse(text) as ServerSecret);
}

/**
 * What was typed, and for the parts that were left empty what is kept: for the very server and directory alone to which it was
 * given, so that no other name in the form has it sent elsewhere.
 */
export function secretOf(
  world: Pick<World, 'signer'>,
  kept: { settings: Place; secret: string } | undefined,
  { settings, secret }: { settings: Place; secret: ServerSecret },
): ServerSecret {
  const isSame =
    kept?.settings.host === settings.host &&
    kept.settings.security === settings.security &&
    (kept.settings.token?.url ?? null) === (settings.token?.url ?? null);
  const known = kept && isSame ? openServerSecret(world, kept.secret) : null;
  return { ...known, ...Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== '')) };
}

/** What is missing to prove who the desk is. */
export function secretProblems(proof: Proof | 'none', secret: ServerSecret): 'secret'[] {
  if (proof === 'none') return [];
  const needed = {
    password: secret.password,
    clientCredentials: secret.clientSecret,
    refreshToken: secret.refreshToken,
  };
  return needed[proof] ? [] : ['secret'];
}

/** To whom a secret is told. */
type Place = Pick<MailServer, 'host' | 'security' | 'token'>;
