import type { FieldValue } from '#domain/ticket/events/field-values.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { OwnClock } from './own-clock.ts';
import type { OwnApproval, OwnConversation, OwnTask } from './own-work.ts';

/** The simulation's own model of a ticket, besides the desk's. */
export interface FollowedTicket {
  id: string;
  number: string;
  deskId: string;
  born: number;
  status: Status;
  requesterId: string;
  participants: Set<string>;
  /** Participants whom nobody added: they answered a letter that was signed for their address. */
  joinedByReacting: Set<string>;
  /** Held replies whose acceptance added a participant. */
  lettingIn: Set<string>;
  clock: OwnClock | null;
  lastWord: 'requester' | 'desk';
  held: Set<string>;
  closing: { reason: string; deadline: number } | null;
  /** Computed by the desk's own function from the events read so far. */
  ticket: Ticket | null;
  seq: number;
  /** Linked tickets, each with the closing in force when it was linked. */
  linked: Map<string, FollowedTicket['closing']>;
  followUpOf: string | null;
  isAcknowledged: boolean;
  conversations: Map<string, OwnConversation>;
  approvals: Map<string, OwnApproval>;
  tasks: Map<string, OwnTask>;
  removedTasks: Map<string, OwnTask>;
  tags: Set<string>;
  fields: Map<string, FieldValue>;
}
