import type { By } from '#domain/actor.ts';
import type { Approval } from '#domain/approvals/approval.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Conversation } from '#domain/conversations/conversation.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { TicketLetterName } from '#domain/letters/registry.ts';
import type { TicketTargets } from '#domain/targets/targets.ts';
import type { Task } from '#domain/tasks/task.ts';
import type {
  Escalated,
  MergedFrom,
  OtherTicket,
  PartedFrom,
  PersonMerge,
  TurnState,
} from '#domain/ticket/events/event-parts.ts';
import type { FieldChange } from '#domain/ticket/events/field-values.ts';
import type { SenderProof, SenderWarning } from '#domain/ticket/sender-proof.ts';
import type {
  Channel,
  ClosingReason,
  Impact,
  Kind,
  Priority,
  Saying,
  Status,
  UrgencyLevel,
} from '#domain/ticket/vocabulary.ts';

/**
 * A reference to a person's text by id and salted hash. The text is in a row of its own, so that erasing it keeps the event and
 * the hash chain intact (R25).
 */
export interface TextRef {
  id: string;
  hash: string;
}

/** An entry of the record: a message, a note or a call. */
export interface EntryRef {
  id: string;
  text: TextRef;
  fileIds: string[];
}

export type LinkRelation = 'followUp' | 'followUpOf' | 'sameContact' | 'duplicate' | 'sameCause';

/** Why a number leads to another ticket: a merge, or an undone split (R5). */
export type LedBecause = 'merged' | 'splitUndone';
export type Automatic = 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list' | 'thanks';

/** The data of each event type: ids, figures, instants and fixed terms only. `status` is the ticket's status after the event. */
export interface EventData {
  opened: {
    deskId: string;
    number: string;
    sequence: number;
    kind: Kind;
    channel: Channel;
    language: Language;
    urgent: boolean;
    requesterId: string;
    organisationId: string | null;
    siteId: string | null;
    summary: TextRef;
    entry: EntryRef;
    firstAnswerDueAt: Instant;
    complaintDueAt: Instant | null;
    suspectedSpam: boolean;
    knownEditor: boolean;
    proved: boolean;
    /** The proof; absent in older events. */
    provedBy?: SenderProof | null;
    senderWarning?: SenderWarning;
    followUpOf: { ticketId: string; number: string } | null;
    /** The ticket was split off another. "splitFrom" holds the moved entries (R5). */
    splitOf?: { ticketId: string; number: string };
    /** The sender agreed that their organisation's service manager may read the complaint (R10). */
    openToOrganisation?: boolean;
    /** Whether the form is complete (R6); null or absent without a form. */
    complete?: boolean | null;
    /** The priority that its form gives; absent for the normal one. */
    priority?: Priority;
  };
  /** `automatic` is the reason of an automatic assignment. */
  assigned: { status: Status; assigneeId: string | null; automatic?: AssignedBecause };
  /** The new team. An assignee outside the team is removed. */
  movedToTeam: { teamId: string | null; assigneeId: string | null; automatic?: AssignedBecause };
  answered: { status: Status; entry: EntryRef };
  informationRequested: { status: Status; entry: EntryRef; items: number; clock: TicketClock; toBeTold: boolean };
  handled: { status: Status; entry: EntryRef; clock: TicketClock; toBeTold: boolean };
  reminded: { clock: TicketClock; toBeTold: boolean };
  noticeGiven: { clock: TicketClock; toBeTold: boolean };
  /** The relay accepted the letter that starts the count, or an agent delivered it: day 0 is fixed (R16, R17). */
  clockStarted: { mailId: string | null; clock: TicketClock };
  extended: { clock: TicketClock };
  /** Dates were recounted, none to an earlier one. `former` holds the announced dates that moved. */
  recounted: {
    why: 'calendar' | 'oneReminderADay';
    clock?: TicketClock;
    firstAnswerDueAt?: Instant;
    heldDueAt?: Instant;
    former: { closesAt?: Instant; firstAnswerDueAt?: Instant };
  };
  reacted: {
    status: Status;
    entry: EntryRef | null;
    personId: string;
    receivedAt: Instant;
    proved: boolean;
    provedBy?: SenderProof | null;
  };
  /** A reaction after `deadline` opens a follow-up. */
  closed: {
    reason: ClosingReason | 'silence';
    deadline: Instant;
    said: { how: Saying; text: TextRef } | null;
    duplicateOf: { ticketId: string; number: string } | null;
    /** The message to the requester, if the closing has its own text. */
    entryId?: string;
    /** The number now leads to `duplicateOf` (R5). */
    leads?: LedBecause;
  };
  /** The requester was referred to the organisation in charge (R8). The closing follows at once. */
  referred: { entry: EntryRef; contactId?: string };
  reopened: { status: Status; closingUndone: boolean; why: 'agent' | 'bounce' | 'inTime' | 'requester' };
  /** `mentioned` are the staff mentioned in the note. */
  noted: { entry: EntryRef; mentioned?: string[] };
  called: {
    status: Status;
    entry: EntryRef;
    direction: 'in' | 'out';
    callerId: string | null;
    reaction: boolean;
    phoned: boolean;
    reached: boolean;
    attemptOn: string | null;
    /** The known owner of the calling number. A number proves nothing, so this adds no participant. */
    knownId?: string;
  };
  changed: {
    /** With `complaintDueAt`: a complaint has its own clock (R10). */
    kind?: Kind;
    complaintDueAt?: Instant | null;
    urgent?: boolean;
    priority?: Priority;
    /** The basis of the priority; null if it was set directly. */
    impact?: Impact | null;
    urgencyLevel?: UrgencyLevel | null;
    /** The new kind or priority has a sooner first answer. A date is never moved later (R3). */
    firstAnswerDueAt?: Instant;
    language?: Language;
    summary?: TextRef;
    siteId?: string;
    organisationId?: string | null;
    /** Absent if a requester chose the language (R27). */
    reason?: TextRef;
  };
  held: { entry: EntryRef; personId: string | null; receivedAt: Instant; dueAt: Instant; why: HeldBecause };
  /** With `followUp` it arrived after the closing: it counts on that ticket, and this one is unchanged (R21). */
  heldAccepted: {
    status: Status;
    entryId: string;
    personId: string | null;
    receivedAt: Instant;
    followUp?: { ticketId: string; number: string };
  };
  heldDismissed: { entryId: string };
  automaticRecorded: { entry: EntryRef; automatic: Automatic };
  participantAdded: { personId: string };
  /** A participant left on their own request. They can no longer read the ticket and get no mail. */
  participantLeft: { personId: string };
  /** A complaint was opened to another staff member, or closed to them again (R10). */
  openedTo: { personId: string };
  withheldFrom: { personId: string };
  /** A complaint is about this staff member, and hidden from them, or no longer (R10). */
  agentNamed: { personId: string };
  agentCleared: { personId: string };
  /** Whether the organisation's service manager may read a complaint, as its sender decided (R10). */
  openedToOrganisation: { open: boolean };
  /** A participant was merged with another person, or the merge was undone. */
  personMerged: PersonMerge;
  personParted: PersonMerge;
  /** Form questions were answered after the opening (R6). `missing` counts the required ones still open. */
  formAnswered: { entryId: string; missing: number; siteId: string | null; organisationId: string | null };
  /** The requester now counts as an editor (R8). `siteId` is null if they edit several sites. */
  editorKnown: { personId: string; siteId: string | null; organisationId: string | null };
  /** The contact that opened the ticket was proved later (R3); older events do not say how. */
  addressProved: { personId: string; provedBy?: SenderProof };
  /** An agent marked it as not spam: it is acknowledged now, and its first answer is due from now (R1). */
  freed: { firstAnswerDueAt: Instant };
  /** The clock ran an escalation step; each runs once per target run. */
  escalated: Escalated;
  /** The desk's targets, hours or days changed, and only the ticket's targets moved. */
  retargeted: Record<never, never>;
  linked: { relation: LinkRelation; ticketId: string; number: string };
  unlinked: { relation: LinkRelation; ticketId: string; number: string };
  /** Entries, or passages of some, moved to a new ticket (R5). */
  splitOff: SplitOff;
  /** The same, on the new ticket. */
  splitFrom: SplitFrom;
  /** Split-off entries came back with later ones. Cut messages are whole again. */
  rejoined: Rejoined;
  /** Another ticket of the requester was merged into this one, with its unanswered reaction (R19). */
  mergedFrom: MergedFrom;
  /** The merge was undone: the other ticket is separate again. */
  partedFrom: PartedFrom;
  /** A merged ticket was restored. Its days continue from now. */
  restored: { ticketId: string; number: string } & TurnState;
  /** Its agent set the ticket aside. `on` is the date of `until` in the desk's zone; without either it waits for a reply. */
  snoozed: { personId: string; until: Instant | null; on: string | null };
  /** A snoozed ticket is back: its time came, or its agent took it back. */
  woken: { personId: string; why: 'time' | 'taken' };
  /**
   * Tags of the desk's list, by id; only agents see them. `untagged` names every id that goes, also of merged tags. `from` is the
   * ticket that they came from: the former one of a follow-up, or one that joined this ticket. Its undo names it again.
   */
  tagged: { tagIds: string[]; from?: OtherTicket };
  untagged: { tagIds: string[]; from?: OtherTicket };
  /** Tasks of the desk, which requesters never see. `checklistId` is the template from which they were made. */
  tasksAdded: { tasks: NewTask[]; checklistId?: string };
  /** `titleId` names the title before this event, for the record. */
  taskChanged: NamedTask & { title?: TextRef; toldOn?: string } & Partial<TaskFields>;
  taskDone: NamedTask;
  taskReopened: NamedTask;
  taskRemoved: NamedTask;
  /** The removal was undone: the task is back as it was, at its place. */
  taskRestored: { task: Task; place: number };
  tasksOrdered: { taskIds: string[] };
  /** A ticket joined this one with its open tasks (R5). Their titles are texts of that ticket. */
  tasksJoined: { tasks: Task[]; from: OtherTicket };
  /** The merge was undone, and these tasks went back with it. */
  tasksLeft: { taskIds: string[]; from: OtherTicket };
  /** The clock told people, on this day of the desk, that tasks are due or overdue. */
  tasksDue: { on: string; tasks: (NamedTask & { overdue: boolean; personIds: string[] })[] };
  /** An agent asks a third party by mail. `mailId` is the letter. */
  conversationStarted: NamedConversation & {
    subject: TextRef;
    language: Language;
    reference: string;
    mailId: string;
    entry: EntryRef;
  };
  conversationWritten: NamedConversation & { mailId: string; entry: EntryRef };
  /** A mail with the thread or the reference of the conversation. `fromId` is its sender. */
  conversationAnswered: NamedConversation & {
    entry: EntryRef;
    fromId: string;
    of: 'asked' | 'other';
    receivedAt: Instant;
    provedBy: SenderProof | null;
    automatic?: Automatic;
  };
  /** The relay or a bounce reported that this letter cannot be delivered. */
  conversationFailed: NamedConversation & { mailId: string };
  conversationClosed: NamedConversation;
  conversationReopened: NamedConversation;
  /** The requester may read the conversation, or no longer. */
  conversationShown: NamedConversation;
  conversationHidden: NamedConversation;
  /** A ticket joined this one with its conversations (R5), or brings them back as they are now. */
  conversationsJoined: { conversations: Conversation[]; from: OtherTicket };
  conversationsLeft: { conversationIds: string[]; from: OtherTicket };
  /** The desk asks a person of the requester's service for their agreement. The entry is internal. */
  approvalAsked: NamedApproval & { mailId: string; entry: EntryRef };
  approvalWithdrawn: NamedApproval;
  approvalGiven: NamedApproval;
  approvalRefused: NamedApproval & { reason: TextRef | null };
  approvalsJoined: { approvals: Approval[]; from: OtherTicket };
  approvalsLeft: { approvalIds: string[]; from: OtherTicket };
  /** Fields of the desk got values, or lost them. `from` is the former ticket of a follow-up, which had these values. */
  fieldsSet: { fields: FieldChange[]; from?: OtherTicket };
  /** The ticket was opened with a ticket template of the desk; with `occurrence`, by the desk itself, for this day; it stands for `missed` earlier ones. */
  templateUsed: { templateId: string; occurrence?: string; missed?: number };
  /** An erased person's name was replaced in these texts. They have new salts and hashes (R25). */
  redacted: { texts: TextRef[] };
  /** The relay or a bounce reported that a mail cannot be delivered. `toBeTold`: an agent must notify the requester (R16). */
  mailFailed: { mailId: string; personId: string | null; toBeTold: boolean };
  /** A person's address works again after a bounce. `unsent` are the letters not sent meanwhile. */
  mailWorks: { personId: string; unsent: TicketLetterName[] };
}

type TaskFields = Pick<Task, 'required' | 'assigneeId' | 'dueOn' | 'waitsFor'>;

interface NamedTask {
  taskId: string;
  titleId: string;
}

/** `ofId` is the person who is asked. */
interface NamedApproval {
  approvalId: string;
  ofId: string;
}

/** `personId` is the third party. */
interface NamedConversation {
  conversationId: string;
  personId: string;
}

/** A new task. Its title is a text of its own: events hold no words (decision 0003). */
export interface NewTask extends TaskFields {
  taskId: string;
  title: TextRef;
  /** It was due at once: who set the date on this day of the desk knows that. */
  toldOn?: string;
}

/** The texts of a ticket that `changed` can replace. The record says which one changed, never what it says (decision 0003). */
export type TicketText = Exclude<
  {
    [Field in keyof EventData['changed']]-?: EventData['changed'][Field] extends TextRef | undefined ? Field : never;
  }[keyof EventData['changed']],
  'reason'
>;

export interface SplitOff {
  ticketId: string;
  number: string;
  entryIds: string[];
  heldIds: string[];
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  /** The cut messages: how many passages moved to which entry of the new ticket, and the remaining text. */
  cuts: { entryId: string; rest: TextRef; pieceId: string; passages: number }[];
}

export interface SplitFrom {
  ticketId: string;
  number: string;
  entries: EntryRef[];
  status: Status;
  participantIds: string[];
  teamId: string | null;
  readerIds: string[];
  complainedAboutIds: string[];
  heldIds: string[];
  heldDueAt: Instant | null;
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  firstAnsweredAt: Instant | null;
}

export interface Rejoined {
  ticketId: string;
  number: string;
  status: Status;
  entries: EntryRef[];
  heldIds: string[];
  heldDueAt: Instant | null;
  /** The oldest unanswered message of the requester that came back. */
  reactionAt: Instant | null;
  mended: { entryId: string; text: TextRef }[];
}

/** Why a ticket was assigned automatically: by its site or in turn. */
export type AssignedBecause = { rule: 'site'; siteId: string } | { rule: 'turn' } | { rule: 'form' };

export type HeldBecause = 'notTakingPart' | 'dmarcFailed' | 'agentByMail' | 'answersHeld';

export type EventType = keyof EventData;

/** An event returned by decide: type, version and data. The last of a decision also holds the targets after it. */
export type NewEvent = {
  [T in EventType]: { type: T; version: 1; data: EventData[T] & { targets?: TicketTargets } };
}[EventType];

/** A stored event: numbered within its ticket, dated in desk time, with its author. */
export type TicketEvent = NewEvent & { id: string; ticketId: string; seq: number; at: Instant; by: By };
