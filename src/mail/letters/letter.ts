import type { AccessRole } from '#domain/access/request.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import type { AccessLetterName, LetterName } from '#domain/letters/registry.ts';
import type { StaffNews } from '#domain/notifications/notifications.ts';
import type { WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { SignInNewsFacts } from '#domain/sign-in/news.ts';
import type { TargetName } from '#domain/targets/targets.ts';
import type { ClosingReason, Kind } from '#domain/ticket/vocabulary.ts';

/** The letter with this name: the fields of every mail, and the facts that this letter states. */
export type LetterOf<Name extends LetterName> = { [Each in Name]: { kind: Each } & AnyLetter & Facts[Each] }[Name];
export type Letter = LetterOf<LetterName>;

/** Fields of every mail. */
interface AnyLetter {
  language: Language;
  desk: LetterDesk;
  recipientName: string | null;
  links: LetterLinks;
  /** For readers outside Belgium: phone numbers are written in international form. */
  abroad?: boolean;
}

/** The desk fields that letters use. A whole `Desk` fits. */
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

/** Absolute URLs for a letter's buttons. A missing link has no button. */
export interface LetterLinks {
  solved?: string;
  notSolved?: string;
  moreTime?: string;
  confirm?: string;
  /** The ticket in the portal, or the short form of an information request. */
  read?: string;
  /** The ticket's own page, if `read` leads to the short form. */
  page?: string;
  /** The one-time sign-in link. */
  signIn?: string;
  /** The account's sign-in settings. */
  account?: string;
  /** The settings for optional letters. The footer links there. */
  settings?: string;
  /** The answers to a question for agreement. */
  approve?: string;
  refuse?: string;
}

/** The facts of each letter, by its name. */
type Facts = TicketFacts & PersonFacts & { [Name in AccessLetterName]: AccessFacts<Name> };

/** A mail about a ticket shows its number once in the subject, and in the text (R4). */
interface OfTicket {
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

/** The promise of a letter. */
interface Promised {
  /** Null if nothing is promised: the desk has no opening hours, or has already answered. */
  firstAnswer: FirstAnswer | null;
  /** For a complaint: the latest time of the answer, at the end of that day (R10). */
  complaintDueAt?: string | null;
}

/** The words of an agent. */
interface AgentsWords extends OfTicket {
  agentName: string | null;
  text: string;
  /** The same text as HTML; an inline picture is `cid:` with its file id. */
  html?: string | null;
  /** The agent's signature, below their name. */
  signature?: string | null;
}

/** A clock, with the items of the information request. */
interface Clocked extends AgentsWords {
  items: string[];
  clock: TicketClock;
  /** The ticket waits for an agent, so it does not close (R22). */
  waits?: boolean;
}

/** Letters about a ticket. */
interface TicketFacts {
  acknowledgement: OfTicket &
    Promised & {
      ticketKind: Kind | null;
      /** R12: the letter says which line to call, and to quote the number. */
      urgent: boolean;
      /** When the letter is written, as an instant: an urgent letter says whether to call now or later (R12). */
      writtenAt: string;
      /** A mistyped ticket number and the number that was probably meant; null for an unproved address (R2, R3). */
      wrongNumber?: { typed: string; of: string } | null;
      /** A copy of the submitted form; null if the address was not proved before (R3). */
      copy?: string | null;
    };
  /** R21: a reaction after closing opened a new ticket. */
  followUp: OfTicket & Promised & { formerNumber: string };
  /** R23: the neutral acknowledgement of a held reply. It shows no ticket. */
  held: Pick<Promised, 'firstAnswer'>;
  answer: AgentsWords;
  informationRequest: Clocked;
  /** R15: the request again, reminder `clock.asked` of `clock.of`. */
  reminder: Clocked;
  /**
   * R16 after `handled`; R15 after `silence`, an information request that nobody answered. Its text is the solution; after
   * silence, the question.
   */
  closingNotice: Clocked & { basis: 'handled' | 'silence' };
  /** The agent's text may be empty; for `redirected`, it is the contact to use instead. */
  closed: AgentsWords & {
    /** Spam gets no letter, and a closing by the clock already had its notice. */
    reason: Exclude<ClosingReason, 'spam' | 'silence'>;
    closedAt: string;
    /** The number of the remaining ticket, for `duplicate`. */
    of: string | null;
  };
  /** R19: a reaction arrived in time but was read after the closing, so the ticket is open again. */
  reopenedLate: OfTicket & { receivedAt: string };
  /** The desk's business days changed, and a date that we gave before (`formerDate`) is now later. */
  dateMoved: OfTicket & {
    formerDate: string;
    moved: { of: 'closing'; clock: TicketClock } | { of: 'firstAnswer'; firstAnswer: FirstAnswer };
  };
  /** R23: the requester added this participant, who can read and reply and gets updates. */
  takingPart: OfTicket;
  /** A new link to the page of a ticket, on request. */
  ticketLink: OfTicket;
  /** R5: one contact had several subjects; the requester gets every number. */
  split: OfTicket & Promised & { otherNumber: string };
  /** R5: the ticket that was split off under the other number is merged back. */
  rejoined: OfTicket & { otherNumber: string };
  /** R5: the ticket was merged with the other and is separate again; its clock continues. */
  restored: OfTicket & { otherNumber: string; clock: TicketClock | null };
  /** A message from another participant, for readers who chose to get these by mail. It is empty if they sent only files. */
  colleagueWrote: OfTicket & { colleagueName: string | null; text: string };
  /** A new ticket of an organisation, for service managers who subscribed to each one. */
  organisationTicket: OfTicket;
  /** A ticket's target is due soon or overdue. Goes to staff, never to the requester. */
  escalation: OfTicket & { target: TargetName; dueAt: string; late: boolean };
  /**
   * A colleague's action on a ticket, for staff. It repeats no written text, least of all a note (attack 38). `event` is what
   * happened on a ticket that the reader watches; null for other news.
   */
  staffNews: OfTicket & { news: StaffNews; event: WatchedEvent | null; tasks?: DueTaskTold[] };
}

/** A task that is due, with its date. The title is null after erasure. */
interface DueTaskTold {
  title: string | null;
  dueOn: string;
}

/** Letters to a person, without a ticket number (R4). */
interface PersonFacts {
  /** The code works only in the browser that asked; the link works in any. */
  signInCode: { code: string };
  /** The code and the link that link a provider's account, in the browser that came from the provider. */
  providerCode: { code: string; provider: string };
  /** A code that proves that an address belongs to the signed-in user. No greeting: the address may be a stranger's (R3). */
  addressCode: { code: string };
  /** A colleague's first sign-in link. It is secret until used. */
  invitation: { expiresAt: string };
  /** Shows that the desk's mail works. No greeting, because an administrator typed the address. */
  testMail: { askedAt: string };
  /** A sign-in method changed or was used on a new device, at an instant. The reader may not have done it. */
  signInNews: SignInNewsFacts & { at: string };
  /** A day's new tickets of an organisation; `more` is the number of tickets beyond those listed. */
  organisationDigest: { tickets: { summary: string | null; site: Site | null }[]; more: number };
  /** A question for agreement; its links are valid for `days`. */
  approvalRequest: AgentsWords & { days: number };
  /** A question to a third party: the agent's words, and the reference by which the answer is found. */
  sideQuestion: Omit<AgentsWords, keyof OfTicket> & { reference: string; topic: string };
  /** A known incident on the reader's sites; null means every site. `until` is its expected end, null if unknown. */
  knownIncident: { site: Site | null; title: string; text: string; until: string | null };
  /** To the person who asked to be erased. `dueAt` is the end of the last day for the answer. */
  erasureReceived: { dueAt: string };
  erasureRefused: { reason: string };
  erasureDone: unknown;
}

interface Site {
  number: string;
  name: string;
}

/** Letters about access, without a ticket number (R4). `url` is the target of the button; null if there is nothing to do. */
interface AccessFacts<Name extends AccessLetterName> {
  matter: AccessMatterOf<Name>;
  url: string | null;
}

export type AccessLetter = LetterOf<AccessLetterName>;

/** A role on some sites of an organisation, or on the organisation itself. */
export interface AccessWhat {
  organisation: string;
  role: AccessRole;
  sites: Site[];
}

/** The content of each letter about access. `about` distinguishes what one letter can say. */
interface AccessMatters {
  accessProof: { about: 'proof'; until: string };
  accessReceived: { about: 'received' } & AccessWhat;
  /** `count` is the number of the reminder, 0 for the first letter; `desksAt` is when the desk takes over. */
  accessRequest: {
    about: 'request';
    name: string;
    address: string;
    belongs: boolean;
    asked: string;
    count: number;
    desksAt: string | null;
  } & AccessWhat;
  accessDecided: { about: 'granted' | 'refused'; reason: string | null } & AccessWhat;
  accessTakenBack: { about: 'takenBack'; name: string } & AccessWhat;
  accessGiven: { about: 'given' } & AccessWhat;
  /** `everything`: the person leaves and loses all access. */
  accessWithdrawn: { about: 'withdrawn'; everything: boolean } & AccessWhat;
  accessLent: Lent;
  accessReturned: Lent;
  /** `count` is the number of the reminder, 0 for the first letter. `more` counts the roles that `due` does not list. */
  accessReview: { about: 'review'; organisation: string; count: number; due: ReviewedAccess[]; more: number };
  /** To the directory managers: nobody did the review. `waiting` roles are open since `since`, `YYYY-MM-DD`. */
  accessReviewLate: { about: 'reviewLate'; organisation: string; waiting: number; since: string };
}

/** `from` and `until` are inclusive dates, `YYYY-MM-DD`. */
type Lent = { about: 'lent' | 'returned'; lender: string; borrower: string; from: string; until: string } & AccessWhat;

export type AccessMatterOf<Name extends AccessLetterName> = AccessMatters[Name];
export type AccessMatter = AccessMatterOf<AccessLetterName>;

/** A role that waits for the yearly review: its holder and site. The site is null for a service manager. */
export interface ReviewedAccess {
  name: string;
  role: AccessRole;
  site: Site | null;
}

export interface WrittenLetter {
  subject: string;
  text: string;
  html: string;
}
