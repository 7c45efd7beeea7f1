import type { Generated } from 'kysely';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { LetterName, TicketLetterName } from '#domain/letters/registry.ts';
import type { SignInNewsFacts } from '#domain/sign-in/news.ts';
import type { EscalationFacts, StaffNewsFacts } from '#domain/ticket/decide/due-letters.ts';
import type { AccessFacts } from '#store/schema/access-tables.ts';
import type { Json } from '#store/schema/json-column.ts';
import type { DigestFacts } from '#store/schema/person-tables.ts';

/** Data of a letter besides its kind; the text is written later. */
export interface MailFacts {
  entryId: string | null;
  startsClock?: boolean;
  /** The target that a letter to staff warns about. */
  escalation?: EscalationFacts;
  /** The news for a staff member. */
  news?: StaffNewsFacts;
  /** The date given earlier, if the letter gives a later one. */
  former?: Instant;
  /** The number of the other ticket that the letter mentions. */
  other?: string;
  /** Data of a letter about access: only ids and closed words. */
  access?: AccessFacts;
  /** Data of a letter about sign-in. */
  signIn?: SignInNewsFacts;
  /** A secret in the letter, sealed. */
  sealed?: string;
  /** The known incident in the letter. */
  announcementId?: string;
  /** Data of a daily digest. */
  digest?: DigestFacts;
  /** It acknowledges a contact with an unverified sender, which has a limit of its own. */
  unproved?: boolean;
  /** The erasure request in the letter. */
  erasureId?: string;
  /** The conversation to which a question to a third party belongs, with the text of its subject. */
  conversation?: { id: string; subjectId: string; reference: string };
  /** The question for agreement in the letter. */
  approval?: { id: string };
}

/** A letter that was not queued because mail to its recipient bounces. */
export interface UnsentLettersTable {
  ticketId: string;
  eventSeq: number;
  personId: string;
  letter: TicketLetterName;
  at: Instant;
}

export interface OutgoingMailsTable {
  id: string;
  deskId: string;
  ticketId: string | null;
  eventSeq: number | null;
  letter: LetterName;
  facts: Json<MailFacts>;
  personId: string | null;
  address: string;
  language: Language;
  messageId: string;
  heldEntryId: string | null;
  state: 'queued' | 'sending' | 'sent' | 'failed';
  attempts: Generated<number>;
  dueAt: Instant;
  queuedAt: Instant;
  queuedRealAt: Generated<Instant>;
  sentAt: Instant | null;
  perhapsTwice: Generated<boolean>;
  failure: string | null;
  subject: string | null;
  text: string | null;
  bytes: Buffer | null;
  /** The clock that the letter starts; saved while it is being sent. */
  told: Json<TicketClock> | null;
}
