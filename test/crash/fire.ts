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

/** A desk under test, and what the mail systems and agents around it know. */
export interface Fire {
  seed: string;
  victim: Victim;
  peer: LmtpPeer;
  relay: RecordingRelay;
  /** Letters written before this instant belong to the demonstration's past and never reached this relay. Real time. */
  beganAt: string;
  acts: Act[];
  /** Logs what is killed and when, one line per wave. */
  say(line: string): void;
  /** Faults found, one line each, with the wave in which they were found. */
  faults: string[];
}
