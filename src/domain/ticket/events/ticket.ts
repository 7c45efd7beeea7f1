import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { TicketTargets } from '#domain/targets/target-runs.ts';
import type { SenderProof, SenderWarning } from '#domain/ticket/sender-proof.ts';
import type {
  Channel,
  ClosingReason,
  Impact,
  Kind,
  Priority,
  Status,
  UrgencyLevel,
} from '#domain/ticket/vocabulary.ts';

/** A ticket as its events make it. The row of the store holds just this, and a test proves it equal to the replay. */
export interface Ticket {
  id: string;
  /** The number of events so far. */
  version: number;
  deskId: string;
  number: string;
  sequence: number;
  status: Status;
  kind: Kind;
  channel: Channel;
  language: Language;
  urgent: boolean;
  /** When a call that quotes an urgent ticket was logged (R12). */
  phonedAt: Instant | null;
  priority: Priority;
  /** What an agent said of it, from which the priority followed; null where nobody did, or the priority was set by itself. */
  impact: Impact | null;
  urgencyLevel: UrgencyLevel | null;
  requesterId: string;
  /** Everyone who takes part, the requester first (R23). */
  participantIds: string[];
  organisationId: string | null;
  siteId: string | null;
  assigneeId: string | null;
  /** The team that has it, whose members find it on a list of their own; a complaint has none. */
  teamId: string | null;
  summaryId: string;
  openedAt: Instant;
  changedAt: Instant;
  closedAt: Instant | null;
  closing: { reason: ClosingReason | 'silence'; deadline: Instant; duplicateOf: string | null } | null;
  firstAnswerDueAt: Instant;
  firstAnsweredAt: Instant | null;
  complaintDueAt: Instant | null;
  /** Since when a reaction waits for the desk; null when the desk has the last public word. */
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  heldIds: string[];
  /** When the first held reply is due, like a first answer (R23). */
  heldDueAt: Instant | null;
  clock: TicketClock | null;
  /** Nobody could be told by mail: an agent phones or writes (R16). */
  toBeTold: boolean;
  /** Business days on which an agent tried to tell, in vain. */
  attemptDays: string[];
  suspectedSpam: boolean;
  knownEditor: boolean;
  /** What proved the contact that opened it (R3); null until something does. */
  provedBy: SenderProof | null;
  /** Why agents are warned of its sender, while the contact is not proved. */
  senderWarning: SenderWarning | null;
  followUpOf: string | null;
  /** The ticket to which its number leads, since it was merged or its splitting undone (R5). */
  leadsTo: string | null;
  /** Everything that the form of its kind counts is answered (R6); null where no form asked. */
  complete: boolean | null;
  /** Staff to whom the coordinator opened a complaint, and those of the desk whom it is about (R10). */
  readerIds: string[];
  complainedAboutIds: string[];
  /** The organisation's service manager may read a complaint: its sender agreed (R10). */
  openToOrganisation: boolean;
  /** A mail about this ticket failed for good and no agent has acted since. */
  mailFailed: boolean;
  /** How its targets stand; null on a ticket that nothing has happened to since there are targets. */
  targets: TicketTargets | null;
}
