import type { TicketClock } from '#domain/clock/clock.ts';
import type { LetterName } from '#domain/letters/registry.ts';
import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { SignInNewsFacts } from '#domain/sign-in/news.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { ClosingReason, Kind } from '#domain/ticket/vocabulary.ts';
import type { AccessLetter } from '#mail/letters/access-letter.ts';
import type { AnyLetter } from '#mail/letters/any-letter.ts';

/** A mail about a ticket shows its number once in the subject, and in the text (R4). */
interface TicketLetter extends AnyLetter {
  number: string;
  /** Null if the address is not proved: then nothing from the contact appears (R3). */
  summary: string | null;
}

/** When the first answer is due, and the service hours until then, as instants. */
export interface FirstAnswer {
  receivedAt: string;
  dueAt: string;
  /** The end of each service hour; the last is `dueAt`. Empty: no clock is drawn. */
  hourEnds: string[];
}

export interface AcknowledgementLetter extends TicketLetter {
  kind: 'acknowledgement';
  ticketKind: Kind | null;
  /** R12: the letter says which line to call, and to quote the number. */
  urgent: boolean;
  /** When the letter is written, as an instant: an urgent letter says whether to call now or later (R12). */
  writtenAt: string;
  /** A mistyped ticket number and the number that was probably meant; null for an unproved address (R2, R3). */
  wrongNumber?: { typed: string; of: string } | null;
  /** A copy of the submitted form; null if the address was not proved before (R3). */
  copy?: string | null;
  /** Null if the desk has no opening hours: then the letter promises nothing. */
  firstAnswer: FirstAnswer | null;
  /** For a complaint: the latest time of the answer, at the end of that day (R10). */
  complaintDueAt?: string | null;
}

/** R21: a reaction after closing opened a new ticket. */
export interface FollowUpLetter extends TicketLetter {
  kind: 'followUp';
  formerNumber: string;
  /** Null if the desk has no opening hours: then the letter promises nothing. */
  firstAnswer: FirstAnswer | null;
  complaintDueAt?: string | null;
}

/** R23: the neutral acknowledgement of a held reply. It shows no ticket. */
export interface HeldLetter extends AnyLetter {
  kind: 'held';
  /** Null if the desk has no opening hours: then the letter promises nothing. */
  firstAnswer: FirstAnswer | null;
}

/** A letter with the words of an agent. */
interface AgentsLetter extends TicketLetter {
  agentName: string | null;
  text: string;
  /** The same text as HTML; an inline picture is `cid:` with its file id. */
  html?: string | null;
  /** The agent's signature, below their name. */
  signature?: string | null;
}

export interface AnswerLetter extends AgentsLetter {
  kind: 'answer';
}

/** A letter that states a clock, with the items of the information request. */
interface ClockedLetter extends AgentsLetter {
  items: string[];
  clock: TicketClock;
  /** The ticket waits for an agent, so it does not close (R22). */
  waits?: boolean;
}

export interface InformationRequestLetter extends ClockedLetter {
  kind: 'informationRequest';
}

/** R15: the request again, reminder `clock.asked` of `clock.of`. */
export interface ReminderLetter extends ClockedLetter {
  kind: 'reminder';
}

/**
 * R16 after `handled`; R15 after `silence`, an information request that nobody answered. Its text is the solution; after silence,
 * the question.
 */
export interface ClosingNoticeLetter extends ClockedLetter {
  kind: 'closingNotice';
  basis: 'handled' | 'silence';
}

/** Closing reasons that get a letter. Spam gets none, and a closing by the clock already had its notice. */
type MailedClosingReason = Exclude<ClosingReason, 'spam' | 'silence'>;

/** The agent's text may be empty; for `redirected`, it is the contact to use instead. */
export interface ClosedLetter extends AgentsLetter {
  kind: 'closed';
  reason: MailedClosingReason;
  closedAt: string;
  /** The number of the remaining ticket, for `duplicate`. */
  of: string | null;
}

/** R19: a reaction arrived in time but was read after the closing, so the ticket is open again. */
export interface ReopenedLateLetter extends TicketLetter {
  kind: 'reopenedLate';
  receivedAt: string;
}

/** The desk's business days changed, and a date that we gave is now later. */
export interface DateMovedLetter extends TicketLetter {
  kind: 'dateMoved';
  /** The date that we gave before. */
  formerDate: string;
  moved: { of: 'closing'; clock: TicketClock } | { of: 'firstAnswer'; firstAnswer: FirstAnswer };
}

/** R23: the requester added this participant, who can read and reply and gets updates. */
export interface TakingPartLetter extends TicketLetter {
  kind: 'takingPart';
}

/** A new link to the page of a ticket, on request. */
export interface TicketLinkLetter extends TicketLetter {
  kind: 'ticketLink';
}

/** R5: one contact had several subjects; the requester gets every number. */
export interface SplitLetter extends TicketLetter {
  kind: 'split';
  otherNumber: string;
  /** Null if nothing is promised: the desk has no opening hours, or has already answered. */
  firstAnswer: FirstAnswer | null;
  complaintDueAt?: string | null;
}

/** R5: the ticket that was split off under the other number is merged back. */
export interface RejoinedLetter extends TicketLetter {
  kind: 'rejoined';
  otherNumber: string;
}

/** R5: the ticket was merged with the other and is separate again; its clock continues. */
export interface RestoredLetter extends TicketLetter {
  kind: 'restored';
  otherNumber: string;
  clock: TicketClock | null;
}

/** R4: a sign-in mail shows no ticket. The code works only in the browser that asked; the link works in any. */
export interface SignInCodeLetter extends AnyLetter {
  kind: 'signInCode';
  code: string;
}

/** The code and the link that link a provider's account, in the browser that came from the provider. */
export interface ProviderCodeLetter extends AnyLetter {
  kind: 'providerCode';
  code: string;
  /** The provider's display name. */
  provider: string;
}

/** A code that proves that an address belongs to the signed-in user. No greeting: the address may be a stranger's (R3). */
export interface AddressCodeLetter extends AnyLetter {
  kind: 'addressCode';
  code: string;
}

/** A colleague's first sign-in link. It is secret until used. */
export interface InvitationLetter extends AnyLetter {
  kind: 'invitation';
  expiresAt: string;
}

/** Shows that the desk's mail works. No greeting, because an administrator typed the address. */
export interface TestMailLetter extends AnyLetter {
  kind: 'testMail';
  askedAt: string;
}

/** A sign-in method changed or was used on a new device. The reader may not have done it. */
export interface SignInNewsLetter extends AnyLetter, SignInNewsFacts {
  kind: 'signInNews';
  /** When it happened, as an instant. */
  at: string;
}

/** A message from another participant, for readers who chose to get these by mail. */
export interface ColleagueWroteLetter extends TicketLetter {
  kind: 'colleagueWrote';
  /** Null if they gave no name. */
  colleagueName: string | null;
  /** Empty if they sent only files. */
  text: string;
}

/** A new ticket of an organisation, for service managers who subscribed to each one. */
export interface OrganisationTicketLetter extends TicketLetter {
  kind: 'organisationTicket';
}

/** A ticket's target is due soon or overdue. Goes to staff, never to the requester. */
export interface EscalationLetter extends TicketLetter {
  kind: 'escalation';
  target: TargetName;
  dueAt: string;
  late: boolean;
}

/** A colleague's action on a ticket, for staff. It repeats no written text, least of all a note (attack 38). */
export interface StaffNewsLetter extends TicketLetter {
  kind: 'staffNews';
  news: StaffNews;
  /** The event on a ticket that the reader watches; null for other news. */
  event: WatchedEvent | null;
}

/** A day's new tickets of an organisation. It shows no ticket number (R4). */
export interface OrganisationDigestLetter extends AnyLetter {
  kind: 'organisationDigest';
  tickets: { summary: string | null; site: { number: string; name: string } | null }[];
  /** The number of tickets beyond those listed. */
  more: number;
}

/** A known incident on the reader's sites. */
export interface KnownIncidentLetter extends AnyLetter {
  kind: 'knownIncident';
  /** Null means every site. */
  site: { number: string; name: string } | null;
  title: string;
  text: string;
  /** The expected end, as an instant; null if unknown. */
  until: string | null;
}

/** To the person who asked to be erased. */
export interface ErasureReceivedLetter extends AnyLetter {
  kind: 'erasureReceived';
  /** The end of the last day for the answer, as an instant. */
  dueAt: string;
}

export interface ErasureRefusedLetter extends AnyLetter {
  kind: 'erasureRefused';
  reason: string;
}

export interface ErasureDoneLetter extends AnyLetter {
  kind: 'erasureDone';
}

export type Letter =
  | AccessLetter
  | AcknowledgementLetter
  | FollowUpLetter
  | HeldLetter
  | AnswerLetter
  | InformationRequestLetter
  | ReminderLetter
  | ClosingNoticeLetter
  | ClosedLetter
  | ReopenedLateLetter
  | DateMovedLetter
  | TakingPartLetter
  | TicketLinkLetter
  | SplitLetter
  | RejoinedLetter
  | RestoredLetter
  | SignInCodeLetter
  | ProviderCodeLetter
  | AddressCodeLetter
  | InvitationLetter
  | TestMailLetter
  | SignInNewsLetter
  | ColleagueWroteLetter
  | OrganisationTicketLetter
  | EscalationLetter
  | StaffNewsLetter
  | OrganisationDigestLetter
  | KnownIncidentLetter
  | ErasureReceivedLetter
  | ErasureRefusedLetter
  | ErasureDoneLetter;

/** The letter with this name. */
export type LetterOf<Name extends LetterName> = Extract<Letter, { kind: Name }>;

export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
