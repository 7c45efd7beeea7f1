import type { Instant } from '#domain/instant.ts';

/** How those of a desk work together on its tickets. */
export interface TogetherSchema {
  presences: PresencesTable;
  watches: { ticketId: string; personId: string; since: Instant };
  mentions: MentionsTable;
  assignmentTurns: { deskId: string; lastPersonId: string | null };
}

/** A tab in which somebody looks at a ticket; `seenAt` keeps real time. */
export interface PresencesTable {
  ticketId: string;
  personId: string;
  tab: string;
  writing: boolean;
  seenAt: Instant;
}

/** Somebody whom a note names, until they have looked. */
export interface MentionsTable {
  entryId: string;
  personId: string;
  ticketId: string;
  at: Instant;
  lookedAt: Instant | null;
}
