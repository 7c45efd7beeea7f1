import type { Spine, Tx } from '#desk/spine/world.ts';
import type { By } from '#domain/actor.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Person } from '#store/people/people.ts';
import type { TicketChange } from '#store/ticket/record/ticket-changes.ts';

/** The actor, time and desk of a change; the transaction has locked the ticket's row. */
export interface Act {
  world: Spine;
  tx: Tx;
  desk: Desk;
  at: Instant;
  by: By;
  /** Sends no letters: the database is being filled, or the sender has reached the hourly limit of acknowledgements. */
  silent?: boolean;
  /** The sender of a contact gets no automatic letter (R3); everything else proceeds as usual. */
  unanswered?: boolean;
  /** All participants, if the caller has just read them. */
  people?: Person[];
  /** If set, changes are collected here and saved together by the caller. */
  gathered?: TicketChange[];
}
