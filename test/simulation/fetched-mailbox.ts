import type { Flight } from './network.ts';

/** A mailbox on an external server that accepts mail even while the desk is down. The desk fetches its mail (R19). */
export interface FetchedMailbox {
  address: string;
  deskId: string;
  waiting: { flight: Flight; receivedAt: number }[];
  sweepAt: number;
  /** The server does not respond until this moment. */
  awayUntil: number;
  /** The desk has everything that arrived up to this moment. */
  readUntil: number;
  /** When `readUntil` was set, and its previous value. */
  notedAt: number;
  readBefore: number;
}
