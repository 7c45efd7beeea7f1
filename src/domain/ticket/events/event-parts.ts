import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { Priority, Status } from '#domain/ticket/vocabulary.ts';

/** Another ticket. The number is for people, and the id for links. */
export interface OtherTicket {
  ticketId: string;
  number: string;
}

/** The state between requester and desk, which a merge changes and its undo restores. */
export interface TurnState {
  status: Status;
  clock: TicketClock | null;
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  toBeTold: boolean;
}

export interface MergedFrom {
  ticketId: string;
  number: string;
  status: Status;
  reactionAt: Instant | null;
  /** The new participants. */
  participantIds: string[];
}

export interface PartedFrom {
  ticketId: string;
  number: string;
  /** Null if something happened since: that state stays. */
  back: TurnState | null;
  /** The participants who were removed. */
  participantIds: string[];
}

/** The result of a step. Notified people are stored by id; none if there was nobody to notify or assign. */
export interface Escalated {
  step: string;
  target: TargetName;
  /** When the target was due at that time. */
  dueAt: Instant;
  act: 'notify' | 'reassign' | 'raise';
  /** The people who get a mail. */
  personIds?: string[];
  /** The new assignee; null means unassigned. */
  assigneeId?: string | null;
  teamId?: string | null;
  /** Absent if the priority was the highest already. */
  priority?: Priority;
  firstAnswerDueAt?: Instant;
}

/**
 * `requester` and `alsoTo` record whether `fromId` was the requester and whether `toId` also took part, so that the merge can be
 * undone.
 */
export interface PersonMerge {
  fromId: string;
  toId: string;
  requester: boolean;
  alsoTo: boolean;
}
