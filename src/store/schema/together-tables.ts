import type { Instant } from '#domain/instant.ts';

/** Tables of how staff work together on tickets. */
export interface TogetherSchema {
  presences: PresencesTable;
  watches: { ticketId: string; personId: string; since: Instant };
  mentions: MentionsTable;
  assignmentTurns: { deskId: string; lastPersonId: string | null };
}

/** A browser tab in which somebody views a ticket; `seenAt` is real time. */
export interface PresencesTable {
  ticketId: string;
  personId: string;
  tab: string;
  writing: boolean;
  seenAt: Instant;
}

/** A person mentioned in a note, until they have looked at it. */
export interface MentionsTable {
  entryId: string;
  personId: string;
  ticketId: string;
  at: Instant;
  lookedAt: Instant | null;
}
