import type { PersonName } from '#demo/cast.ts';
import type { Actors } from '#demo/find-actors.ts';
import type { Moment } from '#demo/moments.ts';
import type { World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';

/** The story of one contact: the acts and their times. The first act opens its ticket. */
export interface Script {
  /** Other scripts refer to its ticket by this name. */
  name: string;
  acts: [Moment, Act][];
}

/** One action, through the desk's own verbs. */
export type Act = (stage: Stage) => Promise<void>;

/** A script's state. The current ticket is the last act's: a late reply leads to a follow-up. */
export interface Stage {
  world: World;
  actors: Actors;
  ticket: TicketOnStage | null;
  /** All scripts' tickets, by script name. */
  tickets: Map<string, TicketOnStage>;
}

export interface TicketOnStage {
  id: string;
  number: string;
}

/** A person outside the cast, maybe without mail. */
export interface Stranger {
  name: string | null;
  email: string | null;
  phone: string | null;
  language: Language;
  anonymous?: boolean;
}

export type Who = PersonName | Stranger;

/** A cast member, or a stranger with mail. */
export type Writer = PersonName | (Stranger & { name: string; email: string });

/** The current ticket. Throws if the script has none yet. */
export function ticketOf({ ticket }: Stage): TicketOnStage {
  if (ticket === null) throw new Error('This act needs a ticket, and no act before it opened one.');
  return ticket;
}
