import type { Cast } from '#demo/fill-cast.ts';
import type { Actor } from '#domain/actor.ts';
import type { Chance } from './chance.ts';
import type { FetchedMailbox } from './fetched-mailbox.ts';
import type { FollowedTicket } from './invariants/followed-ticket.ts';
import type { Erased, OwnTemplate, SentRows } from './invariants/own-work.ts';
import type { OwnDesk } from './own-days.ts';
import type { OwnLists } from './own-lists.ts';
import type { Peer } from './people.ts';
import type { DeskProcess, Ground } from './process.ts';
import type { ProcessSources } from './process-sources.ts';
import type { MailTruth, SeenLetter } from './seen-letter.ts';

/** A mail that the desk answered with 250. */
export interface SavedMail {
  name: string;
  deskId: string;
  truth: MailTruth;
  receivedAt: number;
  isRead: boolean;
  /** Its entry on a ticket, once it is read. */
  entryId: string | null;
}

/** A form that somebody sent, perhaps twice, and the number shown to them. */
export interface SentForm {
  submissionId: string;
  marker: string;
  numbers: Set<string>;
}

/** The state of a running script. */
export interface Simulation extends Ground {
  seed: string;
  sources: ProcessSources;
  /** Random source for this step alone. */
  chance: Chance;
  step: number;
  desk: DeskProcess;
  /** No process runs until this moment. */
  downUntil: number | null;
  cast: Cast;
  actors: Map<string, Actor>;
  desks: Map<string, OwnDesk>;
  /** The ids of the people who work at a desk. */
  staffIds: Set<string>;
  peers: Map<string, Peer>;
  addressOf: Map<string, string | null>;
  tickets: Map<string, FollowedTicket>;
  /** Tickets to check after this step. */
  touched: Set<string>;
  savedMails: Map<string, SavedMail>;
  fetched: FetchedMailbox;
  letters: Map<string, SeenLetter>;
  forms: SentForm[];
  /** Where each marker word appears, by ticket, and whether it is secret to the desk there. */
  texts: Map<string, Map<string, boolean>>;
  /** The lists of fields, tags and checklists that administrators may change. */
  lists: OwnLists;
  /** The templates that open tickets by themselves. */
  templates: Map<string, OwnTemplate>;
  rowForms: SentRows[];
  /** The erased people, by the address that they had, and those whose traces were looked for. */
  erased: Map<string, Erased>;
  checkedErased: Set<string>;
  /** The addresses that wrote or quoted each word. */
  writers: Map<string, Set<string>>;
  /** The words of questions to one person, by word: nobody else gets a letter with them. */
  asked: Map<string, string>;
  /** Message-IDs and addresses that the desk was told bounce permanently. */
  cameBack: Set<string>;
  /** The next turn of the timers, and how long to wait while due work stays due. */
  ringsAt: number;
  patience: number;
  /** When the desk next has something to do, cached for a number of its calls. */
  known: { desk: DeskProcess; calls: number; clock: number; mail: number } | null;
  /** Mails written in this step, ids given so far, and the last checked day. */
  posted: number;
  ids: number;
  checkedOn: number;
  contacts: number;
  deaths: number;
  failures: number;
  /** The description of the step. */
  said: string;
  /** Broken rules, in words; the first one ends the run. */
  broken: string[];
}

/** Minimum time between two turns of the desk's timers. */
export const turnMilliseconds = 5_000;
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Adds to the description of the step. */
export function say(simulation: Simulation, text: string): void {
  simulation.said = simulation.said === '' ? text : `${simulation.said}; ${text}`;
}
