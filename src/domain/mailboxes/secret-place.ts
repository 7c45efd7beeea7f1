import type { MailServer } from '#domain/mailboxes/mail-server.ts';

/**
 * Where a stored secret may be sent, as one text. Another place means that the secret must be entered again, so that nobody
 * makes the desk send a secret that they do not know to a server of their own (attack 77).
 */
export type SecretPlace = string;

/** A mail server by host, port and encryption, and the directory that gives its tokens. */
export function placeOfServer({ host, port, security, token }: Place): SecretPlace {
  return JSON.stringify([host.toLowerCase(), port, security, token?.url ?? null]);
}

/** An identity provider by its issuer, which names host and port. */
export function placeOfIssuer(issuer: string): SecretPlace {
  return (URL.parse(issuer)?.href ?? issuer).replace(/\/$/, '');
}

type Place = Pick<MailServer, 'host' | 'port' | 'security' | 'token'>;
