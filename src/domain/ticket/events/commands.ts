import type { Reach, TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { TicketLetterName } from '#domain/letters/registry.ts';
import type { OtherTicket, PartedFrom, PersonMerge, TurnState } from '#domain/ticket/events/event-parts.ts';
import type {
  AssignedBecause,
  Automatic,
  EntryRef,
  EventData,
  HeldBecause,
  LedBecause,
  LinkRelation,
  Rejoined,
  SplitFrom,
  SplitOff,
  TextRef,
} from '#domain/ticket/events/events.ts';
import type { FieldChange } from '#domain/ticket/events/field-values.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { ClosingReason, Saying } from '#domain/ticket/vocabulary.ts';

/** The start of each due time, and whether the first one was mailed to the requester. */
export interface CountedFrom {
  firstAnswerFrom: Instant;
  heldFrom: Instant | null;
  acknowledged: boolean;
}

/**
 * The commands of a ticket. Ids, hashes and facts from the store are passed in; `reach` is how the requester is notified (R16).
 */
export type Command =
  | { type: 'assign'; assigneeId: string | null; automatic?: AssignedBecause }
  /** `isMember`: the assignee belongs to the team. */
  | { type: 'moveToTeam'; teamId: string | null; isMember: boolean; automatic?: AssignedBecause }
  | { type: 'answer'; entry: EntryRef }
  | { type: 'requestInformation'; entry: EntryRef; items: number; reach: Reach }
  | { type: 'markHandled'; entry: EntryRef; reach: Reach }
  | {
      type: 'close';
      reason: ClosingReason;
      said: { how: Saying; text: TextRef } | null;
      duplicateOf: { ticketId: string; number: string } | null;
      /** The requester has a working address or a phone number: `unreachable` then needs two attempts (R16). */
      reachable: boolean;
      /** Dates of failed calls (`vainDaysOf`). */
      vainDays: readonly string[];
    }
  /** A participant's reaction. Without an entry it is a click on "not solved". */
  | {
      type: 'react';
      entry: EntryRef | null;
      personId: string;
      receivedAt: Instant;
      /** The proof of the sender; null joins as "sender not proved" (R23). */
      provedBy: SenderProof | null;
      /** The answers to form questions (R6). */
      form?: FormAnswered;
    }
  | { type: 'confirm'; outcome: 'solved' | 'withdrawn' }
  | { type: 'extend' }
  | { type: 'remind'; reach: Reach }
  | { type: 'giveNotice'; reach: Reach }
  | { type: 'closeByClock'; mailUnread: boolean }
  | { type: 'reopen' }
  /** The calendar or hours changed: open dates are recounted, from these times if known. */
  | ({ type: 'recount' } & CountedFrom)
  /** Moves today's reminder to tomorrow, because the requester just got one. */
  | { type: 'postpone' }
  /** The relay accepted the letter that starts the count. `told` is the clock in the letter. */
  | { type: 'startClock'; mailId: string; told: TicketClock | null }
  | { type: 'bounceNotice'; mailId: string; personId: string | null }
  | { type: 'failMail'; mailId: string; personId: string | null; toRequester: boolean }
  | { type: 'mailWorks'; personId: string; unsent: TicketLetterName[] }
  | { type: 'note'; entry: EntryRef; mentioned?: string[] }
  | {
      type: 'call';
      entry: EntryRef;
      direction: 'in' | 'out';
      callerId: string | null;
      reaction: boolean;
      reached: boolean;
      told: boolean;
      knownId?: string;
    }
  | ({ type: 'change' } & EventData['changed'])
  | { type: 'hold'; entry: EntryRef; personId: string | null; receivedAt: Instant; dueAt: Instant; why: HeldBecause }
  /** `followUp` is the ticket that gets a reply received after the closing (R21). */
  | {
      type: 'acceptHeld';
      entryId: string;
      personId: string | null;
      receivedAt: Instant;
      followUp?: { ticketId: string; number: string };
    }
  | { type: 'dismissHeld'; entryId: string }
  | { type: 'recordAutomatic'; entry: EntryRef; automatic: Automatic }
  /** Refers the requester to the organisation in charge, and closes (R8). */
  | { type: 'refer'; entry: EntryRef; contactId: string }
  | ({ type: 'knowEditor' } & EventData['editorKnown'])
  /** Proves the contact that opened the ticket, if this person is its requester (R3). */
  | { type: 'proveContact'; personId: string; provedBy: SenderProof }
  | ({ type: 'free' } & EventData['freed'])
  /** The readers of a complaint, the agents it is about, and whether the sender's service manager may read it (R10). */
  | { type: 'openTo'; personId: string }
  | { type: 'withholdFrom'; personId: string }
  | { type: 'nameAgent'; personId: string }
  | { type: 'clearAgent'; personId: string }
  | { type: 'openToOrganisation'; open: boolean }
  /** Two participants are the same person. `partPerson` undoes `personMerged`. */
  | { type: 'mergePerson'; fromId: string; toId: string }
  | ({ type: 'partPerson' } & PersonMerge)
  | { type: 'addParticipant'; personId: string }
  | { type: 'leave'; personId: string }
  /** An escalation step is due. `act` holds its action now and the people it concerns. */
  | { type: 'escalate'; step: string; act: EscalationAct }
  /** Tags by id, checked by `meantChange`. Those `from` the former ticket of a follow-up have no limit. */
  | { type: 'tag'; add: readonly string[]; remove: readonly string[]; from?: OtherTicket }
  | ({ type: 'addTasks' } & EventData['tasksAdded'])
  | ({ type: 'changeTask' } & Omit<EventData['taskChanged'], 'titleId' | 'toldOn'>)
  /**
   * Tells about due tasks on a day of the desk; tasks of nobody on a ticket of nobody are for the members of its team. The deputies
   * of people who are away are told too.
   */
  | { type: 'tellTasks'; on: string; memberIds: readonly string[]; deputies: ReadonlyMap<string, string> }
  | { type: 'completeTask' | 'reopenTask' | 'removeTask'; taskId: string }
  /** Undoes a removal: the task as it was, and its place. */
  | ({ type: 'restoreTask' } & EventData['taskRestored'])
  | { type: 'orderTasks'; taskIds: readonly string[] }
  | ({ type: 'startConversation' } & EventData['conversationStarted'])
  | ({ type: 'writeInConversation' } & Omit<EventData['conversationWritten'], 'personId'>)
  | ({ type: 'takeAnswer' } & Omit<EventData['conversationAnswered'], 'personId'>)
  | { type: 'failConversation'; conversationId: string; mailId: string }
  | {
      type: 'closeConversation' | 'reopenConversation' | 'showConversation' | 'hideConversation';
      conversationId: string;
    }
  /** Undoes a merge: the conversations come back from the other ticket as they are now. */
  | ({ type: 'takeConversations' } & EventData['conversationsJoined'])
  | ({ type: 'askApproval' } & EventData['approvalAsked'])
  | { type: 'withdrawApproval' | 'approve'; approvalId: string }
  | { type: 'refuseApproval'; approvalId: string; reason: TextRef | null }
  /** Undoes a merge, as for conversations. */
  | ({ type: 'takeApprovals' } & EventData['approvalsJoined'])
  /** Values of the desk's fields, checked by `readValue`. */
  | { type: 'setFields'; fields: readonly FieldChange[]; from?: OtherTicket }
  /** Sets a ticket aside until an instant, or until a reply if null. */
  | { type: 'snooze'; until: Instant | null }
  /** Brings it back. The clock does so only once its time has come. */
  | { type: 'wake' }
  | { type: 'link'; relation: LinkRelation; ticketId: string; number: string }
  | { type: 'unlink'; relation: LinkRelation; ticketId: string; number: string }
  /**
   * Moves entries to a new ticket (R5). `moved` are the times of the requester's messages among them, `left` the remaining
   * messages.
   */
  | ({ type: 'splitOff'; moved: Instant[]; left: Word[] } & Pick<SplitOff, 'ticketId' | 'number' | 'entryIds' | 'cuts'>)
  | ({ type: 'splitFrom' } & SplitFrom)
  | ({ type: 'rejoin' } & Pick<Rejoined, 'ticketId' | 'number' | 'entries' | 'mended'> & { from: Ticket })
  /** Merges the ticket into another; its number leads there. */
  | { type: 'lead'; why: LedBecause; ticketId: string; number: string }
  | { type: 'takeIn'; from: Ticket; participantIds: string[] }
  /** Undo a merge of `mergedAt` on both tickets; `before` is the previous state of each. */
  | { type: 'restore'; ticketId: string; number: string; before: TurnState; mergedAt: Instant }
  | ({ type: 'part'; before: TurnState | null; mergedAt: Instant } & Brought & Omit<PartedFrom, 'back'>);

/** What a merge brought, by id: its undo takes it back. */
interface Brought {
  tagIds: string[];
  taskIds: string[];
  conversationIds: string[];
  approvalIds: string[];
}

/** A public message of either side. */
export interface Word {
  of: 'requester' | 'desk';
  at: Instant;
}

/** The action of a step on this ticket: the people to notify, or the new assignee. */
export type EscalationAct =
  | { do: 'notify'; personIds: string[] }
  | { do: 'reassign'; assigneeId?: string | null; teamId?: string | null }
  | { do: 'raise' };

/** The result of form answers: the questions still open, and the site. */
export type FormAnswered = Omit<EventData['formAnswered'], 'entryId'>;

export type CommandType = Command['type'];
