import type { Generated } from 'kysely';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import type { EscalationFacts, StaffNewsFacts } from '#domain/letters/letters.ts';
import type { ToldNews } from '#domain/sign-in/news.ts';
import type { LetterKind } from '#domain/ticket/letter-kind.ts';
import type { AccessFacts } from '#store/schema/access-tables.ts';
import type { Json } from '#store/schema/json-column.ts';
import type { DigestFacts } from '#store/schema/person-tables.ts';

/** What a letter's row says beside its kind; the words come when it is written. */
export interface MailFacts {
  entryId: string | null;
  startsClock?: boolean;
  /** Of which target a letter to staff warns. */
  escalation?: EscalationFacts;
  /** What a letter tells one of the staff. */
  news?: StaffNewsFacts;
  /** The date that was told before, of a letter that tells a later one. */
  former?: Instant;
  /** The number of the other ticket, of which it tells. */
  other?: string;
  /** What a letter about access is about: ids and closed words alone. */
  access?: AccessFacts;
  /** What a letter about the sign-in tells. */
  signIn?: ToldNews;
  /** A secret that the letter tells, sealed. */
  sealed?: string;
  /** The known incident that the letter tells. */
  announcementId?: string;
  /** What the letter of a day tells. */
  digest?: DigestFacts;
  /** It acknowledges a contact whose sender is not proved: such acknowledgements have a limit of their own. */
  unproved?: boolean;
  /** The request for erasure that the letter is about. */
  erasureId?: string;
}

/** A letter that was not queued because mail to its recipient bounced. */
export interface UnsentLettersTable {
  ticketId: string;
  eventSeq: number;
  personId: string;
  letter: LetterKind;
  at: Instant;
}

export interface OutgoingMailsTable {
  id: string;
  deskId: string;
  ticketId: string | null;
  eventSeq: number | null;
  letter: string;
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
  /** The clock that it tells, of a letter that starts one; kept while it is in hand. */
  told: Json<TicketClock> | null;
}
