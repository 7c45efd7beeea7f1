import type { Flight } from './network.ts';

/** A mailbox on a server elsewhere, which takes mail whether the desk lives or not; the desk comes and reads it (R19). */
export interface FetchedMailbox {
  address: string;
  deskId: string;
  waiting: { flight: Flight; receivedAt: number }[];
  sweepAt: number;
  /** Until then the server does not answer. */
  awayUntil: number;
  /** Everything that came until then is with the desk. */
  readUntil: number;
  /** When that became true, and until when it was read before. */
  notedAt: number;
  readBefore: number;
}
