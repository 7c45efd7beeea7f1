import {
  isHost,
  isPort,
  isText,
  isThisMachine,
  type MailServer,
  proofs,
  type Security,
  serverFailures,
  tokenProblems,
} from '#domain/mailboxes/mail-server.ts';

/** How a desk authenticates with its relay. `none`: many internal relays accept the desk by its IP address. */
export const relayProofs = ['none', ...proofs] as const;
export type RelayProof = (typeof relayProofs)[number];

/** The server that sends a desk's letters (RFC 6409). Its secret is stored separately, encrypted. */
export interface RelaySettings extends Omit<MailServer, 'proof'> {
  /** Empty without authentication. */
  user: string;
  proof: RelayProof;
}

/** Why a relay accepts no letters at all. Each reason has its own message for administrators. */
export const sendFailures = [...serverFailures, 'sender', 'busy'] as const;
export type SendFailure = (typeof sendFailures)[number];

export type RelayProblem = 'host' | 'privateAddress' | 'port' | 'security' | 'user' | 'tokenUrl' | 'clientId';

/** The default submission ports (RFC 8314, 3.3 and 6409, 3.1), and the port of a relay without encryption. */
export const usualRelayPorts: Record<Security, number> = { tls: 465, startTls: 587, none: 25 };

/** Returns the invalid settings, by field. A secret never goes over an unencrypted connection. */
export function relayProblems({ host, port, security, user, proof, token }: RelaySettings): RelayProblem[] {
  const isHeard = security === 'none' && !isThisMachine(host);
  return [
    ...(isHost(host) ? [] : ['host' as const]),
    ...(isPort(port) ? [] : ['port' as const]),
    ...(isHeard && proof !== 'none' ? ['security' as const] : []),
    ...(proof === 'none' || isText(user) ? [] : ['user' as const]),
    ...tokenProblems(proof, token),
  ];
}

/** Whether letters travel unencrypted over the network. This is allowed, with a warning. */
export function isReadableOnTheWay({ host, security }: Pick<RelaySettings, 'host' | 'security'>): boolean {
  return security === 'none' && !isThisMachine(host);
}
