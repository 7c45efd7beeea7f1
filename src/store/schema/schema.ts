import type { Generated } from 'kysely';
import type { By, Role } from '#domain/actor.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { FormAnswers, FormDefinition } from '#domain/forms/definition.ts';
import type { AuditAct, AuditData, AuditSubject } from '#domain/history/audit.ts';
import type { Instant } from '#domain/instant.ts';
import type { MailFindings } from '#domain/intake/findings.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import type { SavedView } from '#domain/views/saved-view.ts';
import type { AccessSchema } from '#store/schema/access-tables.ts';
import type { ComposerSchema } from '#store/schema/composer-tables.ts';
import type { CalendarsTable, DesksTable } from '#store/schema/desk-tables.ts';
import type { DueColumns, DueSchema } from '#store/schema/due-tables.ts';
import type { HistorySchema } from '#store/schema/history-tables.ts';
import type { Json } from '#store/schema/json-column.ts';
import type { OutgoingMailsTable, UnsentLettersTable } from '#store/schema/letter-tables.ts';
import type { MailboxSchema } from '#store/schema/mailbox-tables.ts';
import type {
  AddressClaimsTable,
  ErasureRequestsTable,
  NotificationChoicesTable,
  PersonMergesTable,
} from '#store/schema/person-tables.ts';
import type { PhoneSchema } from '#store/schema/phone-tables.ts';
import type { SendingSchema } from '#store/schema/sending-tables.ts';
import type { SignInSchema } from '#store/schema/sign-in-tables.ts';
import type { StaffSchema } from '#store/schema/staff-tables.ts';
import type { TogetherSchema } from '#store/schema/together-tables.ts';

export interface Schema
  extends SignInSchema,
    AccessSchema,
    MailboxSchema,
    SendingSchema,
    DueSchema,
    TogetherSchema,
    PhoneSchema,
    ComposerSchema,
    HistorySchema,
    StaffSchema {
  calendars: CalendarsTable;
  desks: DesksTable;
  teams: { id: string; deskId: string; name: string; dissolvedAt: Instant | null };
  teamMembers: { teamId: string; deskId: string; personId: string };
  organisations: OrganisationsTable;
  sites: SitesTable;
  people: PeopleTable;
  addresses: {
    address: string;
    personId: string;
    provedAt: Instant | null;
    bouncedAt: Instant | null;
    reachableAt: Instant | null;
  };
  unsentLetters: UnsentLettersTable;
  accounts: {
    personId: string;
    login: string;
    passwordHash: string | null;
    roles: Role[];
    deskIds: Generated<string[]>;
    /** An account of the demonstration, which needs no second factor there. */
    passwordAlone: Generated<boolean>;
  };
  ticketSessions: {
    tokenHash: Buffer;
    mailId: string;
    ticketId: string;
    deskId: string;
    personId: string;
    createdAt: Instant;
    expiresAt: Instant;
    /** The browser that used the link, and may use it again. */
    browserHash: Buffer | null;
  };
  tokens: TokensTable;
  signInLinks: { tokenHash: Buffer; personId: string; expiresAt: Instant; usedAt: Instant | null };
  tickets: TicketRow;
  participations: ParticipationsTable;
  addressClaims: AddressClaimsTable;
  notificationChoices: NotificationChoicesTable;
  erasureRequests: ErasureRequestsTable;
  personMerges: PersonMergesTable;
  events: EventsTable;
  texts: TextsTable;
  entries: EntriesTable;
  files: FilesTable;
  contentChecks: ContentChecksTable;
  incomingMails: IncomingMailsTable;
  outgoingMails: OutgoingMailsTable;
  idempotencyKeys: IdempotencyKeysTable;
  submissions: { id: string; ticketId: string; createdAt: Instant };
  demonstrationMails: { id: string; sentAt: Instant; envelopeFrom: string; address: string; raw: Buffer };
  savedViews: SavedView;
  listColumns: { personId: string; list: string; columns: string[] };
  settings: { name: string; value: Json<unknown> };
  formVersions: FormVersionsTable;
  formDrafts: {
    deskId: string;
    kind: Kind;
    definition: Json<FormDefinition>;
    /** Another one with each change. */
    revision: string;
    changedAt: Instant;
    changedBy: string | null;
  };
  ticketForms: { ticketId: string; deskId: string; formVersionId: string; answers: Json<FormAnswers> | null };
  askedQuestions: AskedQuestionsTable;
  contactDrafts: ContactDraftsTable;
  articles: ArticlesTable;
  articleTexts: ArticleTextsTable;
  articleDays: { articleId: string; deskId: string; day: string; read: Generated<number>; solved: Generated<number> };
  announcements: AnnouncementsTable;
  auditEntries: AuditEntriesTable;
  directoryImports: DirectoryImportsTable;
  referredVisits: { deskId: string; day: string; siteNumber: Generated<string>; visits: number };
  logos: { deskId: string; type: string; bytes: Buffer };
}

export interface OrganisationsTable {
  id: string;
  names: Json<InEachLanguage>;
  contact: Json<CommunicationService>;
  mailDomains: Generated<string[]>;
  /** Those in which it answers. */
  languages: Generated<Language[]>;
}

export interface SitesTable {
  id: string;
  number: string;
  name: string;
  otherNames: Generated<string[]>;
  addresses: string[];
  organisationId: string | null;
}

export interface PeopleTable {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous: Generated<boolean>;
  /** An address that several people read: a person of its own, marked so (R8). */
  sharedMailbox: Generated<boolean>;
  erasedAt: Instant | null;
  /** The ticket of the unproved contact that gave the name, or the person's own id where it opened none; null is proved. */
  nameFrom: Generated<string | null>;
}

export interface TokensTable {
  id: string;
  tokenHash: Buffer;
  name: string;
  role: 'agent' | 'admin' | 'requester';
  personId: string;
  deskId: string | null;
  createdAt: Instant;
  /** Null is whatever its role may do. */
  scopes: TokenScope[] | null;
  expiresAt: Instant | null;
  /** To the minute. */
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
}

/** The ticket as its events make it, and beside it what lists and the clock ask for. */
export type TicketRow = Ticket & DueColumns & { chain: Buffer };

/** Somebody who takes part in a ticket and is not its requester, in the order of a requester's list. */
export interface ParticipationsTable {
  personId: string;
  ticketId: string;
  deskId: string;
  standing: number;
  openedAt: Instant;
}

export interface EventsTable {
  ticketId: string;
  seq: number;
  deskId: string;
  id: string;
  type: EventType;
  version: number;
  at: Instant;
  byRole: By['role'];
  byPerson: string | null;
  data: Json<unknown>;
  hash: Buffer;
}

export interface TextsTable {
  id: string;
  deskId: string;
  ticketId: string;
  authorId: string | null;
  text: string | null;
  /** The whole message, where `text` is only what was written now: quotes and signatures are folded away, never lost. */
  whole: string | null;
  /** What an information request asks for, item by item. */
  items: string[] | null;
  salt: Buffer | null;
  internal: boolean;
  search: string | null;
  /** How it looks where an agent's editor said more than lines; made safe whenever it is shown. */
  html: string | null;
}

export interface EntriesTable {
  id: string;
  deskId: string;
  ticketId: string;
  seq: number;
  kind: 'message' | 'note' | 'call';
  direction: 'in' | 'out' | null;
  at: Instant;
  byRole: By['role'];
  byPerson: string | null;
  textId: string;
  held: 'held' | 'accepted' | 'dismissed' | null;
  automatic: boolean;
  mailId: string | null;
  /** What proved the sender of a message that came in (R3). */
  provedBy: SenderProof | null;
}

export interface FilesTable {
  id: string;
  sha256: string;
  name: string;
  type: string;
  bytes: number;
  uploaderId: string | null;
  deskId: string | null;
  ticketId: string | null;
  entryId: string | null;
  createdAt: Instant;
  /** What the virus scanner said: null was never scanned, held waits for an answer. */
  scan: 'clean' | 'held' | 'infected' | null;
  /** The malware's name as the scanner gives it, or why there was no answer. */
  scanSaid: string | null;
  scanTries: Generated<number>;
  /** When a held file is tried again, in real time. */
  scanDueAt: Instant | null;
}

/**
 * Stored bytes that may be removed: from `dueAt`, in real time, a sweep removes them unless a file uses them. An upload
 * schedules its check a day ahead and cancels it with its row in `files`; deleting a file schedules one at once.
 */
export interface ContentChecksTable {
  id: string;
  sha256: string;
  dueAt: Instant;
}

export type Outcome = 'opened' | 'continued' | 'held' | 'automatic' | 'refused' | 'parked';

export interface IncomingMailsTable {
  id: string;
  deskId: string;
  mailbox: string;
  fingerprint: Buffer;
  receivedAt: Instant;
  storedAt: Generated<Instant>;
  envelopeFrom: string | null;
  /** Where it differs from the mailbox: an address for the bounces of one letter. */
  envelopeTo: string | null;
  messageId: string | null;
  fromAddress: string | null;
  raw: Buffer;
  outcome: Outcome | null;
  automatic: 'autoReply' | 'bounce' | 'report' | 'receipt' | 'list' | null;
  bounce: Json<{ permanent: boolean; status: string | null }> | null;
  /** What its S/MIME or PGP signature proves, or that it cannot be read; null for most. */
  protection: 'signatureValid' | 'signatureBroken' | 'signatureUnverified' | 'encrypted' | null;
  ticketId: string | null;
  entryId: string | null;
  reason: Json<{ code: string; [fact: string]: string }> | null;
  attempts: Generated<number>;
  /** What the desk found in its signatures; null where nothing was to be asked. */
  dkim: 'unchecked' | 'pass' | 'fail' | 'unknown' | 'none' | null;
  /** Who signed, where it passed. */
  dkimDomain: string | null;
  findings: Json<MailFindings> | null;
}

export interface IdempotencyKeysTable {
  tokenId: string;
  path: string;
  key: string;
  bodyHash: Buffer;
  status: number | null;
  response: Json<unknown> | null;
  createdAt: Instant;
}

export interface FormVersionsTable {
  id: string;
  deskId: string;
  kind: Kind;
  version: number;
  definition: Json<FormDefinition>;
  publishedAt: Instant;
  publishedBy: string | null;
}

/** What an information request asked of a form, question by question (R6). */
export interface AskedQuestionsTable {
  entryId: string;
  deskId: string;
  ticketId: string;
  formVersionId: string;
  questionIds: string[];
  answeredAt: Instant | null;
}

export interface ContactDraftsTable {
  tokenHash: Buffer;
  id: string;
  deskId: string;
  state: Json<unknown>;
  changedAt: Instant;
  expiresAt: Instant;
}

export interface ArticlesTable {
  id: string;
  deskId: string;
  state: 'draft' | 'published';
  /** Grows with each change, so that nobody overwrites what they have not seen. */
  version: Generated<number>;
  createdAt: Instant;
  changedAt: Instant;
  changedBy: string | null;
  publishedAt: Instant | null;
}

export interface ArticleTextsTable {
  articleId: string;
  deskId: string;
  language: Language;
  title: string;
  body: string;
  search: string;
  plainTitle: string;
}

export interface AnnouncementsTable {
  id: string;
  deskId: string;
  siteId: string | null;
  titles: Json<InEachLanguage>;
  texts: Json<InEachLanguage>;
  fromAt: Instant;
  untilAt: Instant | null;
  createdAt: Instant;
  changedAt: Instant;
  changedBy: string | null;
  /** When those who want to know were told by mail; null is not yet. */
  toldAt: Generated<Instant | null>;
}

/** Who granted, changed or read what (R25): appended only. Persons are named by id alone. */
export interface AuditEntriesTable {
  id: string;
  at: Instant;
  byRole: By['role'];
  byPerson: string | null;
  act: AuditAct;
  subjectKind: AuditSubject;
  subjectId: string | null;
  deskId: string | null;
  organisationId: string | null;
  siteId: string | null;
  personId: string | null;
  data: Json<AuditData>;
}

/** The file that a check run looked at, one a person, with a hash of what it would change. */
export interface DirectoryImportsTable {
  personId: string;
  id: string;
  kind: string;
  content: string;
  planHash: Buffer;
  createdAt: Instant;
}
