import type { ValueProblem } from '#domain/ticket/events/field-values.ts';

/** The reasons for refusals. Each has a text in four languages (`problems.ts`). The HTTP status is 409 unless noted. */
export const refusals = [
  /** The ticket is closed. A reaction opens a follow-up (R21). */
  'ticketClosed',
  /** The ticket has no clock to extend, remind or close. */
  'noClock',
  /** Only a handled or closed ticket can be reopened. */
  'notClosed',
  /** "More time" was already used for this request or notice (R20). */
  'alreadyExtended',
  /** Too early: the step is not due yet. */
  'notDue',
  /** The relay has not accepted the notice, so no day has counted (R17). */
  'noticeNotSent',
  /** The requester wrote last, or a held reply waits (R22). */
  'requesterHasLastWord',
  /** Mail received before the deadline has not been read yet (R19). */
  'mailUnread',
  /** The reply is not held, or an agent has already decided. */
  'notHeld',
  /** The ticket is not suspected spam, or no longer (R1). */
  'notSuspected',
  /** The site is at the desk's maximum number of editors: remove one first (R8). */
  'siteFull',
  /** The ticket has the maximum number of participants, who all get each letter (R23). */
  'tooManyParticipants',
  /** The requester has no address that could identify an editor (R8). */
  'noAddress',
  /** Only complaints have individual readers (R10). */
  'noComplaint',
  /** The complaint is about this person, and hidden from them (R10). */
  'complainedAbout',
  /** No coordinator of the desk could read the complaint any more (R10). */
  'noCoordinatorLeft',
  /** The person may not read this complaint: open it to them first (R10). 422. */
  'assigneeMayNotRead',
  /** The ticket has nobody to notify (R16). */
  'notToBeTold',
  /** `solved` and `withdrawn` need the requester's own word, or `said` (R22). 422. */
  'needsRequestersWord',
  /** `redirected` needs the organisation in charge, with contact details (R8). 422. */
  'contactMissing',
  /** `unreachable` needs attempts on two business days, unless the requester has no contact details (R16). 422. */
  'notTriedTwice',
  /** `of` is for `duplicate` only, and must be another ticket. 422. */
  'duplicateOfUnknown',
  /** The desk does not serve this site. 422. */
  'siteUnknown',
  /** The desk does not serve in this language (R27). 422. */
  'languageNotServed',
  /** The person is not an agent of the desk. 422. */
  'agentUnknown',
  /** The team does not belong to the desk, or was dissolved. 422. */
  'teamUnknown',
  /** The desk has no such tag. 422. */
  'tagUnknown',
  /** The tag was retired: it stays where it is, and cannot be added. 422. */
  'tagRetired',
  /** A ticket has at most twenty tags. 422. */
  'tooManyTags',
  /** A required task of the ticket is open. */
  'openTask',
  /** The task waits for another that is open. */
  'taskWaits',
  /** The ticket has no such task, or no longer. */
  'taskUnknown',
  /** A task cannot wait for itself, nor for one that waits for it. 422. */
  'taskInCircle',
  /** A ticket has at most fifty tasks. 422. */
  'tooManyTasks',
  /** A task needs a title. 422. */
  'taskUntitled',
  /** The desk has no such checklist, or it was retired. 422. */
  'checklistUnknown',
  /** The third party takes part in the ticket: write to them in it. 422. */
  'askedTakesPart',
  /** The address is one of the desk's own mailboxes. 422. */
  'askedOurselves',
  /** The address is not an e-mail address. 422. */
  'askedNobody',
  /** A question to a third party needs a subject and a text. 422. */
  'conversationUnworded',
  /** The ticket has no such conversation, or no longer. */
  'conversationUnknown',
  /** A ticket has at most twenty conversations. 422. */
  'tooManyConversations',
  /** A conversation has at most two hundred messages. */
  'conversationFull',
  /** Nobody with this address is known to the desk. 422. */
  'approverUnknown',
  /** The person is neither an owner of the site nor a service manager of the organisation, or asks themselves. 422. */
  'approverUnfit',
  /** A question for agreement needs a text. 422. */
  'approvalUnworded',
  /** The person has an open question on this ticket already. */
  'approvalAsked',
  /** The ticket has no such question. */
  'approvalUnknown',
  /** The question was answered already. */
  'approvalAnswered',
  /** The desk withdrew the question. */
  'approvalWithdrawn',
  /** A ticket has at most twenty questions for agreement. */
  'tooManyApprovals',
  /** The sender of a complaint decides who learns of it, so nobody is asked to agree (R10). */
  'approvalOfComplaint',
  /** The desk has no such field. 422. */
  'fieldUnknown',
  /** The field was retired: it keeps its value, and gets no other. 422. */
  'fieldRetired',
  /** The value does not fit the field. 422. */
  'fieldValue',
  /** A complaint belongs to the coordinator until they open it to others; it has no team (R10). */
  'complaintHasNoTeam',
  /** The ticket was merged or its split undone: its number leads to another (R5). */
  'leadsElsewhere',
  /** The ticket has no merge or split to undo. */
  'nothingToUndo',
  /** Only tickets of the same requester can be merged (R5). */
  'otherRequester',
  /** A complaint cannot be merged with other tickets (R10). */
  'complaintStaysApart',
  /** A held reply must be decided first (R23). */
  'heldReplyWaits',
  /** The other number does not exist at this desk, is not visible, or is the ticket's own. 422. */
  'otherTicketUnknown',
  /** The choice contains no message of the requester to open a ticket with. 422. */
  'nothingToSplit',
  /** The opening message stays; only passages of it can be split off. 422. */
  'openingStays',
  /** A passage to split off is no longer in its message. 422. */
  'messageChanged',
  /** A bulk answer lacks a text in the language of a ticket. 422. */
  'languageWithoutText',
  /** Only the agent to whom the ticket is assigned can snooze it. */
  'notAssignee',
  /** The chosen moment has passed, or is more than a year away. 422. */
  'momentPassed',
  /** Somebody else changed the same thing while the message was delayed. */
  'overtaken',
  /** Something happened on the ticket while the message waited for business hours. */
  'movedOn',
  /** The desk is closed at the chosen moment, or never opens. 422. */
  'deskClosedThen',
  /** The person did not upload this file, or it already belongs to another ticket. 422. */
  'fileUnknown',
  /** An outgoing file is not scanned yet, or contains malware. 422. */
  'fileUnchecked',
] as const;

export type Refusal = (typeof refusals)[number];

/** A refusal by the rules of tickets. One type for all reasons, which are too many for the compiler to compare one by one. */
export interface TicketRefused {
  refused: Refusal;
  /** The open required tasks, for `openTask`. */
  taskIds?: readonly string[];
  /** The values that do not fit their fields. */
  problems?: readonly ValueProblem[];
}
