import type { PersonName } from '#demo/cast.ts';
import type { Actors } from '#demo/find-actors.ts';
import type { Moment } from '#demo/moments.ts';
import type { World } from '#desk/spine/world.ts';
import type { Language } from '#domain/language.ts';

/** The story of one contact: what happened, and when. The first act opens its ticket. */
export interface Script {
  /** How other scripts name its ticket. */
  name: string;
  acts: [Moment, Act][];
}

/** One thing that somebody does, by the desk's own verbs. */
export type Act = (stage: Stage) => Promise<void>;

/** Where a script is played. Its ticket is the one that its last act led to: a late reply leads to a follow-up. */
export interface Stage {
  world: World;
  actors: Actors;
  ticket: TicketOnStage | null;
  /** Tickets of all scripts, by the script's name. */
  tickets: Map<string, TicketOnStage>;
}

export interface TicketOnStage {
  id: string;
  number: string;
}

/** Someone who is not of the cast, and perhaps not reached by mail. */
export interface Stranger {
  name: string | null;
  email: string | null;
  phone: string | null;
  language: Language;
  anonymous?: boolean;
}

export type Who = PersonName | Stranger;

/** A stranger whom mail reaches. */
export type Writer = PersonName | (Stranger & { name: string; email: string });

/** The ticket on the stage. An act that needs one and comes before it is a fault of the script. */
export function ticketOf({ ticket }: Stage): TicketOnStage {
  if (ticket === null) throw new Error('This act needs a ticket, and no act before it opened one.');
  return ticket;
}
