import type { MailServer } from '#domain/mailboxes/mail-server.ts';

/**
 * The place to which a stored secret may be sent, as one text. If the place changes, the secret must be entered again: nobody can
 * make the desk send a secret to a server of their own (attack 77).
 */
export type SecretPlace = string;

/** Returns the place of a mail server: host, port and encryption, and the provider of its tokens. */
export function placeOfServer({ host, port, security, token }: Place): SecretPlace {
  return JSON.stringify([host.toLowerCase(), port, security, token?.url ?? null]);
}

/** Returns the place of an identity provider: its issuer, which includes host and port. */
export function placeOfIssuer(issuer: string): SecretPlace {
  return (URL.parse(issuer)?.href ?? issuer).replace(/\/$/, '');
}

type Place = Pick<MailServer, 'host' | 'port' | 'security' | 'token'>;
