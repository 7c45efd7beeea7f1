import {
  isHost,
  isPort,
  isText,
  isThisMachine,
  type MailServer,
  proofs,
  type Security,
  tokenProblems,
} from '#domain/mailboxes/mail-server.ts';

/** How a desk signs in to its relay. Many a relay of one's own network knows its desk by its address: `none`. */
export const relayProofs = ['none', ...proofs] as const;
export type RelayProof = (typeof relayProofs)[number];

/** The server that takes a desk's letters (RFC 6409). Its secret is kept beside it, sealed. */
export interface RelaySettings extends Omit<MailServer, 'proof'> {
  /** Empty without signing in. */
  user: string;
  proof: RelayProof;
}

/** Why a relay takes no letters at all, whatever the letter is. Closed: each has its sentence for administrators. */
export const sendTroubles = [
  'unknownHost',
  'unreachable',
  'certificate',
  'noTls',
  'signIn',
  'token',
  'secret',
  'sender',
  'busy',
  'lost',
] as const;
export type SendTrouble = (typeof sendTroubles)[number];

export type RelayProblem = 'host' | 'port' | 'security' | 'user' | 'tokenUrl' | 'clientId';

/** The usual ports of submission (RFC 8314, 3.3 and 6409, 3.1), and of a relay that asks for nothing. */
export const usualRelayPorts: Record<Security, number> = { tls: 465, startTls: 587, none: 25 };

/** What of it cannot be meant, by the field in which it stands. A secret goes over no line that others hear. */
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

/** Letters go over the network as anybody on the way may read them: allowed, and pointed out. */
export function isReadableOnTheWay({ host, security }: Pick<RelaySettings, 'host' | 'security'>): boolean {
  return security === 'none' && !isThisMachine(host);
}
