import type { Envelope, Sent } from '#mail/send/relay.ts';
import type { Chance } from './chance.ts';
import type { Peer } from './people.ts';
import { readLetter } from './read-letter.ts';
import type { MailTruth } from './seen-letter.ts';

/** A mail to the desk, held by its MTA until each mailbox has answered 250. */
export interface Flight {
  name: string;
  bytes: Buffer;
  mailboxes: string[];
  envelopeFrom: string;
  dueAt: number;
  tries: number;
  truth: MailTruth;
}

/** A letter that the relay accepted from the desk. */
export interface Taken {
  messageId: string;
  to: string;
  from: string;
  bytes: Buffer;
  at: number;
}

/** The relay, the MTAs and the connections between them. They lose, delay, repeat and reorder mail. */
export interface Network {
  chance: Chance;
  /** The relay does not respond until this moment. */
  awayUntil: number;
  flights: Flight[];
  /** Every letter that the relay accepted, by Message-ID. More than one means that it was sent twice. */
  taken: Map<string, Taken[]>;
  /** Message-IDs that the desk cannot know to be accepted. Only these may be sent twice. */
  uncertain: Set<string>;
  /** Addresses that the relay refused permanently. */
  refused: Set<string>;
  /** Letters accepted since the last check. */
  fresh: Taken[];
  takeLetter(envelope: Envelope): Sent;
}

const hour = 3_600_000;

export function openNetwork(peers: Map<string, Peer>, now: () => number): Network {
  const triesOf = new Map<string, number>();
  const network: Network = {
    chance: undefined as never,
    awayUntil: 0,
    flights: [],
    taken: new Map(),
    uncertain: new Set(),
    refused: new Set(),
    fresh: [],
    takeLetter(envelope) {
      const { chance } = network;
      const bytes = Buffer.from(envelope.bytes);
      const { messageId } = readLetter(bytes);
      const tries = (triesOf.get(messageId) ?? 0) + 1;
      triesOf.set(messageId, tries);
      if (now() < network.awayUntil) return away;
      const mailbox = peers.get(envelope.to)?.mailbox;
      if (mailbox === 'gone') {
        network.refused.add(envelope.to);
        return nobody;
      }
      if (mailbox === 'slow' && tries === 1) return later;
      if (chance.percent(1)) return later;
      const isLost = chance.percent(1);
      if (isLost) network.uncertain.add(messageId);
      if (isLost && chance.percent(50)) return lost;
      const one: Taken = { messageId, to: envelope.to, from: envelope.from, bytes, at: now() };
      network.taken.set(messageId, [...(network.taken.get(messageId) ?? []), one]);
      network.fresh.push(one);
      return isLost ? lost : { accepted: '250 2.0.0 Ok' };
    },
  };
  return network;
}

const away: Sent = { refused: 'temporary', status: null, text: 'connection refused', perhapsTaken: false };
const later: Sent = { refused: 'temporary', status: '450 4.2.0', text: 'try again later', perhapsTaken: false };
const nobody: Sent = {
  refused: 'permanent',
  status: '550 5.1.1',
  text: 'user unknown',
  perhapsTaken: false,
  ofAddress: true,
};
const lost: Sent = { refused: 'temporary', status: null, text: 'connection lost after DATA', perhapsTaken: true };

/** Sends a mail: most arrive at once, some hours later and so out of order, some twice. */
export function dispatch(network: Network, now: number, mail: Omit<Flight, 'dueAt' | 'tries'>): void {
  const { chance, flights } = network;
  // One in fifty never arrives, and its sender gets no response.
  if (chance.percent(2)) return;
  const delay = chance.percent(85) ? chance.below(60_000) : chance.below(20 * hour);
  flights.push({ ...mail, dueAt: now + delay, tries: 0 });
  if (chance.percent(4)) flights.push({ ...mail, dueAt: now + delay + chance.below(30 * hour), tries: 0 });
}
