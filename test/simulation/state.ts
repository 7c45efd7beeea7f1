import type { Cast } from '#demo/fill-cast.ts';
import type { Actor } from '#domain/actor.ts';
import type { Chance } from './chance.ts';
import type { FetchedMailbox } from './fetched-mailbox.ts';
import type { FollowedTicket } from './invariants/follow.ts';
import type { OwnDesk } from './own-days.ts';
import type { Peer } from './people.ts';
import type { DeskProcess, Ground } from './process.ts';
import type { ProcessSources } from './process-sources.ts';
import type { MailTruth, SeenLetter } from './seen-letter.ts';

/** A mail that the desk has said 250 to. */
export interface KeptMail {
  name: string;
  deskId: string;
  truth: MailTruth;
  receivedAt: number;
  isRead: boolean;
}

/** A form that somebody sent, perhaps twice, and the number that they saw. */
export interface SentForm {
  submissionId: string;
  marker: string;
  numbers: Set<string>;
}

/** Everything that a played script knows. */
export interface Simulation extends Ground {
  seed: string;
  sources: ProcessSources;
  /** For this step alone. */
  chance: Chance;
  step: number;
  desk: DeskProcess;
  /** Until then no process runs. */
  downUntil: number | null;
  cast: Cast;
  actors: Map<string, Actor>;
  desks: Map<string, OwnDesk>;
  peers: Map<string, Peer>;
  addressOf: Map<string, string | null>;
  tickets: Map<string, FollowedTicket>;
  /** Tickets to look at after this step. */
  touched: Set<string>;
  kept: Map<string, KeptMail>;
  fetched: FetchedMailbox;
  letters: Map<string, SeenLetter>;
  forms: SentForm[];
  /** Where each marked word stands, by ticket, and whether it is the desk's secret there. */
  texts: Map<string, Map<string, boolean>>;
  /** Message-IDs and addresses of which the desk was told that they come back for good. */
  cameBack: Set<string>;
  /** When the timers ring next, and how long they wait where what is due stays due. */
  ringsAt: number;
  patience: number;
  /** When the desk has something to do, as it was after so many of its calls. */
  known: { desk: DeskProcess; calls: number; clock: number; mail: number } | null;
  /** Mails written in this step, ids given so far, and the day that was checked last. */
  posted: number;
  ids: number;
  checkedOn: number;
  contacts: number;
  deaths: number;
  troubles: number;
  /** What the step did, in words. */
  said: string;
  /** What does not hold, in words; the first of them ends the run. */
  broken: string[];
}

/** Between two turns of the desk's timers, at least. */
export const turnMilliseconds = 5_000;
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Adds to what the step is told to have done. */
export function say(simulation: Simulation, text: string): void {
  simulation.said = simulation.said === '' ? text : `${simulation.said}; ${text}`;
}
