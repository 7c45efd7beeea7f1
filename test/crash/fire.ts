import type { LmtpPeer } from './lmtp-peer.ts';
import type { RecordingRelay } from './recording-relay.ts';
import type { Victim } from './victim.ts';

/** Something that an agent did and that the desk has to have once, whenever it was killed. */
export interface Act {
  number: string;
  /** Stands in its words, and nowhere else. */
  word: string;
  key: string;
  does: 'answers' | 'information-requests' | 'handling';
  acknowledged: boolean;
  wave: number;
}

/** A desk under fire, and what those around it know of it. */
export interface Fire {
  seed: string;
  victim: Victim;
  peer: LmtpPeer;
  relay: RecordingRelay;
  /** Letters that were written before, in the demonstration's past, never came to this relay. Real time. */
  beganAt: string;
  acts: Act[];
  /** Told what is killed at which moment, a line for each wave. */
  say(line: string): void;
  /** What is wrong, a line each, with the wave that it came to light in. */
  faults: string[];
}
