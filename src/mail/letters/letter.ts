import type { AccessRole } from '#domain/access/request.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { ToldNews } from '#domain/sign-in/news.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { ClosingReason, Kind } from '#domain/ticket/vocabulary.ts';
import type { LetterLinks } from '#mail/letters/letter-links.ts';

/** The part of a desk that its letters tell. A whole `Desk` fits. */
export type LetterDesk = Pick<
  Desk,
  | 'prefix'
  | 'names'
  | 'mailbox'
  | 'zone'
  | 'languages'
  | 'calendar'
  | 'hours'
  | 'exceptions'
  | 'lines'
  | 'policy'
  | 'firstAnswerServiceHours'
  | 'ownWords'
  | 'templates'
>;

/** What every mail of the desk needs. */
interface AnyLetter {
  language: Language;
  desk: LetterDesk;
  recipientName: string | null;
  links: LetterLinks;
  /** The relay's address is outside Belgium: phone numbers are written internationally. */
  abroad?: boolean;
}

/** A mail about a ticket names it: once in the subject, and in the text (R4). */
interface TicketLetter extends AnyLetter {
  number: string;
  /** Null when the address is not proved: then nothing that came with the contact appears (R3). */
  summary: string | null;
}

/** When the first answer is due, and the service hours on the way there, as instants. */
export interface FirstAnswer {
  receivedAt: string;
  dueAt: string;
  /** The instant at which each service hour is over; the last is `dueAt`. None: no drawing. */
  hourEnds: string[];
}

export interface AcknowledgementLetter extends TicketLetter {
  kind: 'acknowledgement';
  ticketKind: Kind | null;
  /** R12: the letter says which line to call, and to quote the number. */
  urgent: boolean;
  /** When the letter is written, as an instant: an urgent one says whether to call now or when (R12). */
  writtenAt: string;
  /** A number that was quoted and is none of ours, and the one that was meant; none to an unproved address (R2, R3). */
  wrongNumber?: { typed: string; of: string } | null;
  /** What was sent by the form; none to an address that had not proved itself before (R3). */
  copy?: string | null;
  /** Null where the desk has no opening hours: then nothing is promised. */
  firstAnswer: FirstAnswer | null;
  /** For a complaint: when it is answered at the latest, the end of that day (R10). */
  complaintDueAt?: string | null;
}

/** R21: a reaction after closing opened a new ticket. */
export interface FollowUpLetter extends TicketLetter {
  kind: 'followUp';
  formerNumber: string;
  /** Null where the desk has no opening hours: then nothing is promised. */
  firstAnswer: FirstAnswer | null;
  complaintDueAt?: string | null;
}

/** R23: the neutral acknowledgement of a held reply. It names no ticket. */
export interface HeldLetter extends AnyLetter {
  kind: 'held';
  /** Null where the desk has no opening hours: then nothing is promised. */
  firstAnswer: FirstAnswer | null;
}

export interface AnswerLetter extends TicketLetter {
  kind: 'answer';
  agentName: string | null;
  text: string;
  /** How the words look; a picture in them is `cid:` with the id of its file. */
  html?: string | null;
  /** What the agent signs with, below their name. */
  signature?: string | null;
}

export interface InformationRequestLetter extends TicketLetter {
  kind: 'informationRequest';
  agentName: string | null;
  text: string;
  /** How the words look; a picture in them is `cid:` with the id of its file. */
  html?: string | null;
  /** What the agent signs with, below their name. */
  signature?: string | null;
  items: string[];
  clock: TicketClock;
  /** Something waits for an agent, and until then nothing closes (R22). */
  waits?: boolean;
}

/** R15: the request again, reminder `clock.asked` of `clock.of`. */
export interface ReminderLetter extends TicketLetter {
  kind: 'reminder';
  agentName: string | null;
  text: string;
  /** How the words look; a picture in them is `cid:` with the id of its file. */
  html?: string | null;
  /** What the agent signs with, below their name. */
  signature?: string | null;
  items: string[];
  clock: TicketClock;
  /** Something waits for an agent, and until then nothing closes (R22). */
  waits?: boolean;
}

/** R16 after `handled`; R15 after `silence`, an information request that nobody answered. */
export interface ClosingNoticeLetter extends TicketLetter {
  kind: 'closingNotice';
  basis: 'handled' | 'silence';
  agentName: string | null;
  /** What was done; after silence, what was asked. */
  text: string;
  /** How the words look; a picture in them is `cid:` with the id of its file. */
  html?: string | null;
  /** What the agent signs with, below their name. */
  signature?: string | null;
  items: string[];
  clock: TicketClock;
  /** Something waits for an agent, and until then nothing closes (R22). */
  waits?: boolean;
}

/** Spam is never told, and a closing by the clock follows its notice. */
export type ToldClosingReason = Exclude<ClosingReason, 'spam' | 'silence'>;

export interface ClosedLetter extends TicketLetter {
  kind: 'closed';
  reason: ToldClosingReason;
  closedAt: string;
  /** The remaining ticket's number, with `duplicate`. */
  of: string | null;
  agentName: string | null;
  /** The agent's words; with `redirected`, the contact to turn to. Empty: none. */
  text: string;
  /** How the words look; a picture in them is `cid:` with the id of its file. */
  html?: string | null;
  /** What the agent signs with, below their name. */
  signature?: string | null;
}

/** R19: a reaction that came in time was read after the closing, which is undone. */
export interface ReopenedLateLetter extends TicketLetter {
  kind: 'reopenedLate';
  receivedAt: string;
}

/** The desk's days changed, and a date that was told is later now. */
export interface DateMovedLetter extends TicketLetter {
  kind: 'dateMoved';
  /** What was told before. */
  formerDate: string;
  moved: { of: 'closing'; clock: TicketClock } | { of: 'firstAnswer'; firstAnswer: FirstAnswer };
}

/** R23: the requester made them take part; they read, are told and may answer. */
export interface TakingPartLetter extends TicketLetter {
  kind: 'takingPart';
}

/** A new link to the page of a ticket, which was asked for. */
export interface TicketLinkLetter extends TicketLetter {
  kind: 'ticketLink';
}

/** R5: several subjects in one contact; the requester learns every number. */
export interface SplitLetter extends TicketLetter {
  kind: 'split';
  otherNumber: string;
  /** Null where nothing is promised: the desk has no opening hours, or has answered before. */
  firstAnswer: FirstAnswer | null;
  complaintDueAt?: string | null;
}

/** R5: what had been split off under the other number came back. */
export interface RejoinedLetter extends TicketLetter {
  kind: 'rejoined';
  otherNumber: string;
}

/** R5: it was merged with the other, and is on its own again; its clock goes on. */
export interface RestoredLetter extends TicketLetter {
  kind: 'restored';
  otherNumber: string;
  clock: TicketClock | null;
}

/** What an access is: a role on some sites of an organisation, or on the organisation itself. */
export interface AccessWhat {
  organisation: string;
  role: AccessRole;
  sites: { number: string; name: string }[];
}

/** About access, never about a ticket: it names none (R4). */
export interface AccessLetter extends AnyLetter {
  kind: 'access';
  matter: AccessMatter;
  /** Where its one button leads; none where there is nothing to do. */
  url: string | null;
}

export type AccessMatter =
  | { about: 'proof'; until: string }
  | ({ about: 'received' } & AccessWhat)
  /** `count` is the reminder, 0 the first letter; `desksAt` is when the desk takes it over. */
  | ({
      about: 'request';
      name: string;
      address: string;
      belongs: boolean;
      asked: string;
      count: number;
      desksAt: string | null;
    } & AccessWhat)
  | ({ about: 'granted' | 'refused'; reason: string | null } & AccessWhat)
  | ({ about: 'takenBack'; name: string } & AccessWhat)
  | ({ about: 'given' } & AccessWhat)
  /** `everything`: whoever leaves loses it all. */
  | ({ about: 'withdrawn'; everything: boolean } & AccessWhat)
  /** Dates, `YYYY-MM-DD`, both included. */
  | ({ about: 'lent' | 'returned'; lender: string; borrower: string; from: string; until: string } & AccessWhat)
  /** `count` is the reminder, 0 the first letter. `due` are the first of the roles that wait, `more` how many others. */
  | { about: 'review'; organisation: string; count: number; due: ReviewedAccess[]; more: number }
  /** To who keeps the directory: nobody answered it. `waiting` roles are left, since a date, `YYYY-MM-DD`. */
  | { about: 'reviewLate'; organisation: string; waiting: number; since: string };

/** One role that waits for the yearly review: whose, and on which site; none is a service manager's. */
export interface ReviewedAccess {
  name: string;
  role: AccessRole;
  site: { number: string; name: string } | null;
}

/** R4: a mail about the sign-in names no ticket. The code is written into the browser that asked; the link is for any. */
export interface SignInCodeLetter extends AnyLetter {
  kind: 'signInCode';
  code: string;
}

/** The code and the link that link a provider's account, in the browser that came from the provider. */
export interface ProviderCodeLetter extends AnyLetter {
  kind: 'providerCode';
  code: string;
  /** What the provider is called. */
  provider: string;
}

/** A code that proves an address to belong to who is signed in; nobody is greeted, since it may be a stranger's (R3). */
export interface AddressCodeLetter extends AnyLetter {
  kind: 'addressCode';
  code: string;
}

/** The link by which a colleague comes in for the first time. Its words are a secret until it is used. */
export interface InvitationLetter extends AnyLetter {
  kind: 'invitation';
  expiresAt: string;
}

/** Shows that the desk's mail goes. It greets nobody: whoever keeps the desk wrote the address. */
export interface TestMailLetter extends AnyLetter {
  kind: 'testMail';
  askedAt: string;
}

/** The way in which somebody signs in has changed, or was used on another device: they may not have done it themselves. */
export interface SignInNewsLetter extends AnyLetter, ToldNews {
  kind: 'signInNews';
  /** When, as an instant of the desk's time. */
  at: string;
}

/** What another who takes part wrote, for who chose to read it by mail. */
export interface ColleagueWroteLetter extends TicketLetter {
  kind: 'colleagueWrote';
  /** Null where they gave no name. */
  colleagueName: string | null;
  /** Empty where they sent files alone. */
  text: string;
}

/** A new ticket of an organisation, for its service manager who chose to be told of each. */
export interface OrganisationTicketLetter extends TicketLetter {
  kind: 'organisationTicket';
}

/** A target of a ticket is due soon, or was: to one of the staff, never to who asked. */
export interface EscalationLetter extends TicketLetter {
  kind: 'escalation';
  target: TargetName;
  dueAt: string;
  late: boolean;
}

/** What a colleague did to a ticket, to one of the staff: it repeats nothing that was written, least of all a note (attack 38). */
export interface StaffNewsLetter extends TicketLetter {
  kind: 'staffNews';
  news: StaffNews;
  /** What happened on a ticket that its reader watches; null of other news. */
  event: WatchedEvent | null;
}

/** What a day brought to an organisation. It is about no one ticket and names none by its number (R4). */
export interface OrganisationDigestLetter extends AnyLetter {
  kind: 'organisationDigest';
  tickets: { summary: string | null; site: { number: string; name: string } | null }[];
  /** How many there are beyond those. */
  more: number;
}

/** A known incident on sites of its reader. */
export interface KnownIncidentLetter extends AnyLetter {
  kind: 'knownIncident';
  /** Null is every site. */
  site: { number: string; name: string } | null;
  title: string;
  text: string;
  /** When it is expected to end, as an instant; null is open. */
  until: string | null;
}

/** What becomes of a request for erasure, told to who asked. */
export interface ErasureLetter extends AnyLetter {
  kind: 'erasure';
  matter:
    | { about: 'received' /** The end of the last day on which it is answered, as an instant. */; dueAt: string }
    | { about: 'refused'; reason: string }
    | { about: 'done' };
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
  | ErasureLetter;

export type LetterKind = Letter['kind'];

export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
