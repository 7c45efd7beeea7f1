import type { By } from '#domain/actor.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { TicketTargets } from '#domain/targets/target-runs.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { LetterKind } from '#domain/ticket/letter-kind.ts';
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
 * A text that a person wrote, named by id and salted hash. The text itself stands in a row of its own,
 * so that erasing it leaves the event and the chain whole (R25).
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

/** Why a number leads to another ticket: two became one, or what had been split off came back (R5). */
export type LedBecause = 'merged' | 'splitUndone';
export type Automatic = 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list' | 'thanks';

/** What each event type says. Only ids, figures, instants and closed words. `status` is where the ticket is after it. */
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
    /** By what; older events do not say. */
    provedBy?: SenderProof | null;
    senderWarning?: SenderWarning;
    followUpOf: { ticketId: string; number: string } | null;
    /** It was split off another, whose entry begins it: what came with it is said by "splitFrom" (R5). */
    splitOf?: { ticketId: string; number: string };
    /** A complaint's sender agreed that the service manager of their organisation reads it (R10). */
    openToOrganisation?: boolean;
    /** Whether everything that its form counts was answered (R6); null, or not said, where no form asked. */
    complete?: boolean | null;
  };
  /** With `automatic` the desk gave it to them by itself, and this is why. */
  assigned: { status: Status; assigneeId: string | null; automatic?: AssignedBecause };
  /** Which team has it; an assignee who is none of its members has it no more. */
  movedToTeam: { teamId: string | null; assigneeId: string | null; automatic?: AssignedBecause };
  answered: { status: Status; entry: EntryRef };
  informationRequested: { status: Status; entry: EntryRef; items: number; clock: TicketClock; toBeTold: boolean };
  handled: { status: Status; entry: EntryRef; clock: TicketClock; toBeTold: boolean };
  reminded: { clock: TicketClock; toBeTold: boolean };
  noticeGiven: { clock: TicketClock; toBeTold: boolean };
  /** The relay took the letter that starts the count, or an agent told it: day 0 is fixed (R16, R17). */
  clockStarted: { mailId: string | null; clock: TicketClock };
  extended: { clock: TicketClock };
  /** Dates were counted again, none to an earlier one; `former` are those that were told before and are later now. */
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
  /** `deadline` is the instant after which a reaction opens a follow-up. */
  closed: {
    reason: ClosingReason | 'silence';
    deadline: Instant;
    said: { how: Saying; text: TextRef } | null;
    duplicateOf: { ticketId: string; number: string } | null;
    /** The message that tells the requester, where the closing has words of its own. */
    entryId?: string;
    /** The number leads to `duplicateOf` from now on (R5). */
    leads?: LedBecause;
  };
  /** The requester was pointed to the organisation that answers them (R8); the closing follows at once. */
  referred: { entry: EntryRef; contactId?: string };
  reopened: { status: Status; closingUndone: boolean; why: 'agent' | 'bounce' | 'inTime' | 'requester' };
  /** With those of the staff whom it names. */
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
    /** Who has the number that called, for all that one knows: a number proves nothing, and they take no part by it. */
    knownId?: string;
  };
  changed: {
    /** With `complaintDueAt`: a complaint has a clock of its own (R10). */
    kind?: Kind;
    complaintDueAt?: Instant | null;
    urgent?: boolean;
    priority?: Priority;
    /** From which the priority followed; null where it was set by itself. */
    impact?: Impact | null;
    urgencyLevel?: UrgencyLevel | null;
    /** Another kind or priority asks for a sooner first answer; a later one is never told (R3). */
    firstAnswerDueAt?: Instant;
    language?: Language;
    summary?: TextRef;
    siteId?: string;
    organisationId?: string | null;
    /** None where a requester chose the language: it speaks for itself (R27). */
    reason?: TextRef;
  };
  held: { entry: EntryRef; personId: string | null; receivedAt: Instant; dueAt: Instant; why: HeldBecause };
  /** With `followUp` it came after the closing: it counts on that ticket, and this one stays as it is (R21). */
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
  /** Who took part does so no more, by their own word: they neither read nor are told. */
  participantLeft: { personId: string };
  /** A complaint is open to one more of the desk's staff, or no longer (R10). */
  openedTo: { personId: string };
  withheldFrom: { personId: string };
  /** A complaint is about someone of the desk, from whom it is hidden, or no longer (R10). */
  agentNamed: { personId: string };
  agentCleared: { personId: string };
  /** Whether the organisation's service manager may read a complaint, as its sender says (R10). */
  openedToOrganisation: { open: boolean };
  /** One who takes part turned out to be the same person as another, or not to be after all. */
  personMerged: PersonMerge;
  personParted: PersonMerge;
  /** Questions of the form were answered after the opening (R6); `missing` is how many that count are left. */
  formAnswered: { entryId: string; missing: number; siteId: string | null; organisationId: string | null };
  /** The requester counts as an editor from now on (R8); without a site where they edit several. */
  editorKnown: { personId: string; siteId: string | null; organisationId: string | null };
  /** The contact that opened the ticket was proved afterwards (R3); older events do not say by what. */
  addressProved: { personId: string; provedBy?: SenderProof };
  /** An agent says that it is no spam: acknowledged now, and its first answer due from now (R1). */
  freed: { firstAnswerDueAt: Instant };
  /** A step of the desk's targets fired: by the clock, once in each run of the target. */
  escalated: Escalated;
  /** The desk's targets, hours or days changed, and only what it aims at moved with them. */
  retargeted: Record<never, never>;
  linked: { relation: LinkRelation; ticketId: string; number: string };
  unlinked: { relation: LinkRelation; ticketId: string; number: string };
  /** Entries, or a piece of one, went to a ticket of their own (R5). */
  splitOff: SplitOff;
  /** The same, on the ticket that they began. */
  splitFrom: SplitFrom;
  /** What had been split off came back, with what was written since; a message that was cut is whole again. */
  rejoined: Rejoined;
  /** Another ticket of the requester became one with this; its unanswered reaction is one of this (R19). */
  mergedFrom: MergedFrom;
  /** The other is a ticket of its own again. */
  partedFrom: PartedFrom;
  /** A merged ticket is what it was before, its days counted on from now. */
  restored: { ticketId: string; number: string } & Standing;
  /** Words that named an erased person were replaced in these texts, which have new salts and hashes (R25). */
  redacted: { texts: TextRef[] };
  /** The relay, or a bounce, says that a mail will never arrive. Whom it cannot reach is to be told otherwise (R16). */
  mailFailed: { mailId: string; personId: string | null; toBeTold: boolean };
  /** Mail reaches a person again whose address had bounced, with the letters that were not sent to them meanwhile. */
  mailWorks: { personId: string; unsent: LetterKind[] };
}

/** How a ticket stands between its requester and the desk: what a merge changes, and its undoing gives back. */
export interface Standing {
  status: Status;
  clock: TicketClock | null;
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  toBeTold: boolean;
}

export interface SplitOff {
  ticketId: string;
  number: string;
  entryIds: string[];
  heldIds: string[];
  reactionAt: Instant | null;
  lastWord: 'requester' | 'desk';
  /** The message of which a piece went, and what it says without it. */
  cut?: { entryId: string; rest: TextRef };
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
  /** The oldest word of the requester that came back unanswered. */
  reactionAt: Instant | null;
  mended?: { entryId: string; text: TextRef };
}

export interface MergedFrom {
  ticketId: string;
  number: string;
  status: Status;
  reactionAt: Instant | null;
  /** Those who take part from now on. */
  participantIds: string[];
}

export interface PartedFrom {
  ticketId: string;
  number: string;
  /** Null where something has happened since, which stays. */
  back: Standing | null;
  /** Those who take part no more. */
  participantIds: string[];
}

/** What a step did. Who was told stands by id; nobody where there was nobody to tell or to give it to. */
export interface Escalated {
  step: string;
  target: TargetName;
  /** When the target was due, as it stood. */
  dueAt: Instant;
  act: 'notify' | 'reassign' | 'raise';
  /** Those to whom a mail goes. */
  personIds?: string[];
  /** Who has it from now on; null is nobody. */
  assigneeId?: string | null;
  teamId?: string | null;
  /** None where it is the highest already. */
  priority?: Priority;
  firstAnswerDueAt?: Instant;
}

/** `requester` and `alsoTo` say what `fromId` was and whether `toId` took part beside them, so that it can be undone. */
export interface PersonMerge {
  fromId: string;
  toId: string;
  requester: boolean;
  alsoTo: boolean;
}

/** Why the desk gave a ticket to somebody by itself: its site, or whose turn it was. */
export type AssignedBecause = { rule: 'site'; siteId: string } | { rule: 'turn' };

export type HeldBecause = 'notTakingPart' | 'dmarcFailed' | 'agentByMail' | 'answersHeld';

export type EventType = keyof EventData;

/** What decide returns: the type, its version and what it says; the last of a decision also how the targets stand after it. */
export type NewEvent = {
  [T in EventType]: { type: T; version: 1; data: EventData[T] & { targets?: TicketTargets } };
}[EventType];

/** An event as it stands in the history: numbered in its ticket, dated in desk time, signed by its author. */
export type TicketEvent = NewEvent & { id: string; ticketId: string; seq: number; at: Instant; by: By };
