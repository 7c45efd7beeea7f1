import type { Approval } from '#domain/approvals/approval.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Conversation } from '#domain/conversations/conversation.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { TicketTargets } from '#domain/targets/targets.ts';
import type { Task } from '#domain/tasks/task.ts';
import type { FieldValues } from '#domain/ticket/events/field-values.ts';
import type { Snooze } from '#domain/ticket/events/snooze.ts';
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

/** A ticket as its events define it. The stored row holds the same, and a test compares it with the replay. */
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
  /** When a call about an urgent ticket was logged (R12). */
  phonedAt: Instant | null;
  priority: Priority;
  /** The impact from which the priority followed; null if it was not set or the priority was set directly. */
  impact: Impact | null;
  urgencyLevel: UrgencyLevel | null;
  requesterId: string;
  /** All participants, the requester first (R23). */
  participantIds: string[];
  organisationId: string | null;
  siteId: string | null;
  assigneeId: string | null;
  /** The team, whose members see the ticket on their list. A complaint has none. */
  teamId: string | null;
  summaryId: string;
  openedAt: Instant;
  changedAt: Instant;
  closedAt: Instant | null;
  closing: { reason: ClosingReason | 'silence'; deadline: Instant; duplicateOf: string | null } | null;
  firstAnswerDueAt: Instant;
  firstAnsweredAt: Instant | null;
  complaintDueAt: Instant | null;
  /** Since when a reaction waits for the desk; null if the desk wrote last. */
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  heldIds: string[];
  /** When the first held reply is due, like a first answer (R23). */
  heldDueAt: Instant | null;
  clock: TicketClock | null;
  /** Mail cannot notify the requester: an agent must phone or write (R16). */
  toBeTold: boolean;
  /** Business days with a failed attempt to reach the requester. */
  attemptDays: string[];
  suspectedSpam: boolean;
  knownEditor: boolean;
  /** The proof of the contact that opened the ticket (R3); null until there is one. */
  provedBy: SenderProof | null;
  /** Why agents are warned about an unproved sender. */
  senderWarning: SenderWarning | null;
  followUpOf: string | null;
  /** The ticket to which the number leads after a merge or an undone split (R5). */
  leadsTo: string | null;
  /** Whether the form is complete (R6); null without a form. */
  complete: boolean | null;
  /** Staff who may read a complaint, and staff it is about (R10). */
  readerIds: string[];
  complainedAboutIds: string[];
  /** The sender agreed that the organisation's service manager may read the complaint (R10). */
  openToOrganisation: boolean;
  /** A mail about this ticket failed permanently, and no agent has acted since. */
  mailFailed: boolean;
  /** The state of its targets; null if nothing has happened since targets exist. */
  targets: TicketTargets | null;
  /** Set aside by its agent; null if it is not. */
  snooze: Snooze | null;
  /** Its tags, as they were added: a merge of tags changes none of them. */
  tagIds: string[];
  /** Its tasks, in their order. */
  tasks: Task[];
  /** The desk's questions to third parties, oldest first. */
  conversations: Conversation[];
  /** The agreements that the desk asked for, oldest first. */
  approvals: Approval[];
  /** The values of the desk's own fields, by the id of the field. */
  fields: FieldValues;
}

/** Whether a ticket can be assigned to an agent. A complaint only to a person who may read it (R10). */
export function isForAgent(ticket: Ticket, agent: { personId: string; isCoordinator: boolean }): boolean {
  if (ticket.complainedAboutIds.includes(agent.personId)) return false;
  return ticket.kind !== 'complaint' || agent.isCoordinator || ticket.readerIds.includes(agent.personId);
}

export type AnswerDue = Pick<Ticket, 'complaintDueAt' | 'firstAnswerDueAt'>;

/** Returns the latest time for the desk's answer: for a complaint its calendar-day date (R10), else the first answer. */
export function answerDueAt({ complaintDueAt, firstAnswerDueAt }: AnswerDue): Instant {
  return complaintDueAt ?? firstAnswerDueAt;
}
