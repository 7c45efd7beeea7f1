import type { Generated } from 'kysely';
import type { BulkAct, BulkBefore, BulkOutcome } from '#domain/bulk/bulk.ts';
import type { Field } from '#domain/fields/field.ts';
import type { Form } from '#domain/forms/form.ts';
import type { Instant } from '#domain/instant.ts';
import type { InEachLanguage, Language } from '#domain/language.ts';
import type { InboxNews, WatchedEvent } from '#domain/notifications/staff-news.ts';
import type { Density, Noticing } from '#domain/staff/staff-settings.ts';
import type { Tag } from '#domain/tags/tag.ts';
import type { Checklist, ChecklistItem } from '#domain/tasks/checklist.ts';
import type { Recurrence } from '#domain/templates/recurrence.ts';
import type { TicketTemplate } from '#domain/templates/template.ts';
import type { Json } from '#store/schema/json-column.ts';

/** A staff member's console settings. */
interface StaffSettingsTable extends Noticing {
  personId: string;
  language: Language | null;
  density: Density;
  signatures: Json<Partial<Record<Language, string>>>;
  keysOff: boolean;
  keys: Json<Record<string, string>>;
  absentFrom: string | null;
  absentUntil: string | null;
  deputyId: string | null;
}

/** A bulk action by one person. */
interface BulkRunsTable {
  id: string;
  personId: string;
  act: Json<BulkAct>;
  /** The run that this one undoes. */
  undoes: string | null;
  begunAt: Instant;
  endedAt: Instant | null;
}

/** The result for each ticket; null while it waits. */
interface BulkTicketsTable {
  runId: string;
  place: number;
  ticketId: string;
  number: string;
  outcome: Generated<BulkOutcome | null>;
  /** The earlier state, if it can be restored. */
  before: Json<BulkBefore> | null;
}

export interface StaffSchema {
  staffSettings: StaffSettingsTable;
  bulkRuns: BulkRunsTable;
  bulkTickets: BulkTicketsTable;
}

/** Tables of how staff work together on tickets. */
export interface TogetherSchema {
  presences: PresencesTable;
  watches: { ticketId: string; personId: string; since: Instant };
  news: NewsTable;
  /** Up to which event a person has read a ticket, and since when. */
  readMarks: { personId: string; ticketId: string; seq: number; at: Instant };
  tags: Tag & { keys: string[]; standsFor: string };
  checklists: Omit<Checklist, 'names' | 'items'> & { names: Json<InEachLanguage>; items: Json<ChecklistItem[]> };
  ticketTemplates: TicketTemplatesTable;
  fields: Omit<Field, 'names' | 'options'> & { names: Json<Field['names']>; options: Json<Field['options']> };
  /** The forms of each desk's catalogue. A built-in form may have no row. */
  forms: Omit<Form, 'names' | 'descriptions' | 'categories' | 'letter'> &
    Record<'names' | 'descriptions' | 'categories' | 'letter', Json<InEachLanguage>>;
  /** One row per value; a field with several choices has several. Only one of the last four columns has a value. */
  ticketFields: {
    ticketId: string;
    fieldId: string;
    place: number;
    /** The text that `text` folds. */
    textId: string | null;
    text: string | null;
    number: number | null;
    day: string | null;
    refId: string | null;
  };
  assignmentTurns: { deskId: string; lastPersonId: string | null };
}

interface TicketTemplatesTable
  extends Omit<TicketTemplate, 'names' | 'summaries' | 'texts' | 'acts' | 'recurs' | 'nextAt'> {
  names: Json<InEachLanguage>;
  summaries: Json<InEachLanguage>;
  texts: Json<InEachLanguage>;
  acts: Json<TicketTemplate['acts']>;
  recurs: Json<Recurrence> | null;
  /** The first day of the periods that are still to come. */
  recursFrom: Generated<string | null>;
  nextAt: Generated<Instant | null>;
}

/** A browser tab in which somebody views a ticket; `seenAt` is real time. */
export interface PresencesTable {
  ticketId: string;
  personId: string;
  tab: string;
  writing: boolean;
  seenAt: Instant;
}

/** A person mentioned in a note, until they have looked at it. */
/** What concerns a person: an event of a ticket, with the mark of having been read. */
export interface NewsTable {
  personId: string;
  ticketId: string;
  /** The number of the event. */
  seq: number;
  deskId: string;
  kind: InboxNews;
  /** For a watched ticket: what happened. */
  event: WatchedEvent | null;
  /** The note that mentions the person. */
  entryId: string | null;
  byPerson: string | null;
  at: Instant;
  readAt: Instant | null;
}
