import type { LmtpPeer } from './lmtp-peer.ts';
import type { RecordingRelay } from './recording-relay.ts';
import type { Victim } from './victim.ts';

/** An agent's action that the desk must record exactly once, whenever it was killed. */
export interface Act {
  number: string;
  /** A word that occurs only in the text of this act. */
  word: string;
  key: string;
  does: 'answers' | 'information-requests' | 'handling';
  acknowledged: boolean;
  wave: number;
}

/** Knowledge of the mail systems and agents around a desk, to account for it. */
export interface Accountable {
  victim: Pick<Victim, 'name' | 'databaseUrl' | 'secrets' | 'now' | 'expected'>;
  peer: Pick<LmtpPeer, 'mails' | 'refused'>;
  relay: RecordingRelay;
  /** Letters written before this instant belong to the demonstration's past and never reached this relay. Real time. */
  beganAt: string;
  acts: Act[];
  /** Faults found, one line each, with the wave in which they were found. */
  faults: string[];
}

/** A desk under test, with its surroundings. */
export interface Fire extends Accountable {
  seed: string;
  victim: Victim;
  peer: LmtpPeer;
  /** Logs what is killed and when, one line per wave. */
  say(line: string): void;
}
