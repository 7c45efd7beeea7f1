/** Why the desk says no. Each has a text in four languages (`locales/refusals`); over HTTP each is a 409 or as noted. */
export const refusals = [
  /** The ticket is closed; a reaction opens a follow-up (R21). */
  'ticketClosed',
  /** No clock runs on the ticket, so there is nothing to extend, remind or close. */
  'noClock',
  /** Only a handled or closed ticket can be reopened. */
  'notClosed',
  /** "More time" was already used for this request or notice (R20). */
  'alreadyExtended',
  /** The moment has not come: the clock acts not a minute before. */
  'notDue',
  /** The notice is not yet with the relay, so no day has been counted (R17). */
  'noticeNotSent',
  /** The last public word is the requester's, or a held reply waits (R22). */
  'requesterHasLastWord',
  /** Mail received before the deadline has not been read yet (R19). */
  'mailUnread',
  /** The reply is not held, or an agent has already decided. */
  'notHeld',
  /** The ticket is not on the list "suspected spam", or was freed already (R1). */
  'notSuspected',
  /** The site has as many editors as the desk allows: one has to go first (R8). */
  'siteFull',
  /** As many people take part as a ticket may have: each letter goes to all of them (R23). */
  'tooManyParticipants',
  /** The requester has no address by which an editor could be known (R8). */
  'noAddress',
  /** Only a complaint is opened to one reader at a time (R10). */
  'noComplaint',
  /** The complaint is about this person, from whom it stays hidden (R10). */
  'complainedAbout',
  /** The complaint would be hidden from every coordinator of its desk (R10). */
  'noCoordinatorLeft',
  /** The person may not read this complaint: it is opened to them first (R10). 422. */
  'assigneeMayNotRead',
  /** The ticket does not wait to be told (R16). */
  'notToBeTold',
  /** `solved` and `withdrawn` are the requester's own word, or need `said` (R22). 422. */
  'needsRequestersWord',
  /** `redirected` names the organisation that answers instead, and that can be reached (R8). 422. */
  'contactMissing',
  /** `unreachable` needs attempts on two business days, unless there is no way to reach the requester (R16). 422. */
  'notTriedTwice',
  /** `of` goes with `duplicate` only, and must be another ticket. 422. */
  'duplicateOfUnknown',
  /** The site is none that the desk serves. 422. */
  'siteUnknown',
  /** The person is no agent of the desk. 422. */
  'agentUnknown',
  /** The team is none of the desk's, or was dissolved. 422. */
  'teamUnknown',
  /** A complaint is the coordinator's until they open it to others: no team has it (R10). */
  'complaintHasNoTeam',
  /** The ticket was merged, or its splitting undone: its number leads to another (R5). */
  'leadsElsewhere',
  /** There is no merge and no splitting of this ticket that could be undone. */
  'nothingToUndo',
  /** Only tickets of one requester are merged (R5). */
  'otherRequester',
  /** A complaint stays apart from other tickets (R10). */
  'complaintStaysApart',
  /** A held reply waits on the ticket: it is decided first (R23). */
  'heldReplyWaits',
  /** The other number is none of this desk that one may see, or the ticket's own. 422. */
  'otherTicketUnknown',
  /** Nothing that the requester said is among what was chosen, so it would begin no ticket. 422. */
  'nothingToSplit',
  /** The message that opened the ticket stays in it; a piece of it may go. 422. */
  'openingStays',
  /** The piece is not to be found in the message, or is all of it. 422. */
  'pieceNotFound',
  /** One answer to all, and a ticket whose language has no text. 422. */
  'languageWithoutText',
  /** Somebody else changed what was to be changed with the message, within the seconds in which it waited. */
  'overtaken',
  /** A file that was not uploaded by this person, or that belongs to another ticket already. 422. */
  'fileUnknown',
  /** A file that would go out is not scanned yet, or malware was found in it. 422. */
  'fileUnchecked',
] as const;

export type Refusal = (typeof refusals)[number];
