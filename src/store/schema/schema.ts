import type { Generated } from 'kysely';
import type { By, Role } from '#domain/actor.ts';
import type { CommunicationService } from '#domain/directory/communication-service.ts';
import type { FileKind } from '#domain/directory/import.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { StoredAnswers } from '#domain/forms/rows.ts';
import type { AuditAct, AuditData, AuditSubject } from '#domain/history/audit.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { TokenScope } from '#domain/sign-in/token.ts';
import type { EventType } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { SenderProof } from '#domain/ticket/sender-proof.ts';
import type { SavedView } from '#domain/views/saved-view.ts';
import type { AccessSchema } from '#store/schema/access-tables.ts';
import type { ComposerSchema } from '#store/schema/composer-tables.ts';
import type { DueColumns, DueSchema } from '#store/schema/due-tables.ts';
import type { HistorySchema } from '#store/schema/history-tables.ts';
import type { Json } from '#store/schema/json-column.ts';
import type { OutgoingMailsTable, UnsentLettersTable } from '#store/schema/letter-tables.ts';
import type { IncomingMailsTable } from '#store/schema/mail-tables.ts';
import type {
  AddressClaimsTable,
  ErasureRequestsTable,
  NotificationChoicesTable,
  PersonMergesTable,
} from '#store/schema/person-tables.ts';
import type { PhoneSchema } from '#store/schema/phone-tables.ts';
import type { ProcessSchema } from '#store/schema/process-tables.ts';
import type { PushSchema } from '#store/schema/push-tables.ts';
import type { SignInSchema } from '#store/schema/sign-in-tables.ts';
import type { StaffSchema, TogetherSchema } from '#store/schema/staff-tables.ts';
import type { CalendarsTable, DesksTable, MailboxSchema, SendingSchema } from './desk-tables.ts';

export interface Schema
  extends SignInSchema,
    AccessSchema,
    MailboxSchema,
    SendingSchema,
    DueSchema,
    TogetherSchema,
    PhoneSchema,
    ProcessSchema,
    PushSchema,
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
    /** A demonstration account, which needs no second factor. */
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
    /** The browser that used the link and may use it again. */
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
    /** The key of the form. */
    kind: string;
    definition: Json<FormDefinition>;
    /** Changes with each save. */
    revision: string;
    changedAt: Instant;
    changedBy: string | null;
  };
  ticketForms: { ticketId: string; deskId: string; formVersionId: string; answers: Json<StoredAnswers> | null };
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

interface OrganisationsTable {
  id: string;
  names: Json<InEachLanguage>;
  contact: Json<CommunicationService>;
  mailDomains: Generated<string[]>;
  /** Languages in which it answers. */
  languages: Generated<Language[]>;
  /** Since when letters to it go out in its languages alone; null if they do not. */
  lettersOnlySince: Instant | null;
}

interface SitesTable {
  id: string;
  number: string;
  name: string;
  otherNames: Generated<string[]>;
  addresses: string[];
  organisationId: string | null;
}

interface PeopleTable {
  id: string;
  name: string | null;
  phone: string | null;
  language: Language | null;
  anonymous: Generated<boolean>;
  /** An address shared by several people: a person of its own, marked as shared (R8). */
  sharedMailbox: Generated<boolean>;
  erasedAt: Instant | null;
  /** The ticket of the unverified contact that gave the name, or the person's own id if it opened no ticket; null if verified. */
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
  /** Null for everything that its role may do. */
  scopes: TokenScope[] | null;
  expiresAt: Instant | null;
  /** Rounded to the minute. */
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
}

/** The ticket as derived from its events, with extra columns for lists and the clock. */
export type TicketRow = Ticket & DueColumns & { chain: Buffer };

/** A participant other than the requester, with the sort columns of the requester's list. */
interface ParticipationsTable {
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

interface TextsTable {
  id: string;
  deskId: string;
  ticketId: string;
  authorId: string | null;
  text: string | null;
  /** The whole message if `text` is only the new part: quotes and signatures are folded but never lost. */
  whole: string | null;
  /** Items of an information request. */
  items: string[] | null;
  salt: Buffer | null;
  internal: boolean;
  search: string | null;
  /** HTML of a formatted text; sanitised each time it is shown. Null for plain text. */
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
  /** How the sender of an incoming message was verified (R3). */
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
  /** Verdict of the virus scanner: null if never scanned, held while it waits for an answer. */
  scan: 'clean' | 'held' | 'infected' | null;
  /** The scanner's name of the malware, or why it did not answer. */
  scanSaid: string | null;
  scanTries: Generated<number>;
  /** When a held file is scanned again, in real time. */
  scanDueAt: Instant | null;
}

/**
 * Stored bytes that a sweep removes from `dueAt` (real time) on, unless a file uses them. An upload schedules its check a day
 * ahead and cancels it with its row in `files`; deleting a file schedules a check at once.
 */
interface ContentChecksTable {
  id: string;
  sha256: string;
  dueAt: Instant;
}

interface IdempotencyKeysTable {
  tokenId: string;
  path: string;
  key: string;
  bodyHash: Buffer;
  status: number | null;
  response: Json<unknown> | null;
  createdAt: Instant;
}

interface FormVersionsTable {
  id: string;
  deskId: string;
  /** The key of the form. At first each kind had one form, whose key is the kind. */
  kind: string;
  version: number;
  definition: Json<FormDefinition>;
  publishedAt: Instant;
  publishedBy: string | null;
}

/** Form questions that an information request asked (R6). */
interface AskedQuestionsTable {
  entryId: string;
  deskId: string;
  ticketId: string;
  formVersionId: string;
  questionIds: string[];
  answeredAt: Instant | null;
}

interface ContactDraftsTable {
  tokenHash: Buffer;
  id: string;
  deskId: string;
  state: Json<unknown>;
  changedAt: Instant;
  expiresAt: Instant;
}

interface ArticlesTable {
  id: string;
  deskId: string;
  state: 'draft' | 'published';
  /** Increases with each change, so that nobody overwrites a change they have not seen. */
  version: Generated<number>;
  createdAt: Instant;
  changedAt: Instant;
  changedBy: string | null;
  publishedAt: Instant | null;
}

interface ArticleTextsTable {
  articleId: string;
  deskId: string;
  language: Language;
  title: string;
  body: string;
  search: string;
  plainTitle: string;
}

interface AnnouncementsTable {
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
  /** When subscribers were notified by mail; null if not yet. */
  toldAt: Generated<Instant | null>;
}

/** The audit trail: who granted, changed or read what (R25). Append-only; names people only by id. */
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

/** The last checked import file of a person, with a hash of its changes. */
interface DirectoryImportsTable {
  personId: string;
  id: string;
  kind: FileKind;
  content: string;
  planHash: Buffer;
  createdAt: Instant;
}
