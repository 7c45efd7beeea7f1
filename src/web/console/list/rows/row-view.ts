import { approvalDates } from '#domain/approvals/approval.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Field } from '#domain/fields/field.ts';
import { shownValue } from '#domain/fields/shown.ts';
import type { Language } from '#domain/language.ts';
import { knowledgeOf } from '#domain/ticket/projection.ts';
import { fieldColumn, isFieldColumn, type ListColumn } from '#domain/views/columns.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { shortFieldValue } from '#locales/field-value.ts';
import { shortDateTime } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import type { Passages } from '#store/views/passages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { askedMark } from '#web/console/list/rows/asked-mark.ts';
import { type DueReader, dueWords } from '#web/console/list/rows/due-words.ts';
import { rowDrawing } from '#web/console/list/rows/row-drawing.ts';
import { snoozeMark } from '#web/console/list/rows/snooze-mark.ts';

export interface RowReader {
  desks: readonly Desk[];
  now: string;
  language: Language;
  words: ConsoleWords;
  columns: readonly ListColumn[];
  /** The fields of the reader's desks. A new name of an option shows within a minute. */
  fields: readonly Field[];
  /** False if all tickets are of one team, so that its name is left out. */
  withTeam: boolean;
}

export function rowView(ticket: TicketSummary, given: RowReader) {
  const { desks, now, language, words } = given;
  const reader = { desk: desks.find(({ id }) => id === ticket.deskId)!, now, language, words };
  const { id, number, status, urgent, site, requester, assignee } = ticket;
  const isWorked = knowledgeOf(ticket.seenAs).work;
  return {
    id,
    number,
    version: ticket.version,
    status,
    urgent,
    site,
    rank: ticket.dueRank,
    /** The sender may be forged, which only the desk judges. */
    warned: isWorked && ticket.senderWarning !== null && status !== 'closed',
    statusWord: words.list.statuses[status],
    language: ticket.language,
    languageName: deskWords[language].languages[ticket.language],
    /** The desk has not answered yet: the summary is bold. */
    unanswered: status !== 'closed' && (ticket.firstAnsweredAt === null || ticket.reactionAt !== null),
    summary: ticket.summary || words.record.erased,
    files: ticket.fileCount,
    /** All questions that its form counts were answered (R6). */
    complete: ticket.complete === true && status !== 'closed',
    snooze: snoozeMark(ticket, reader),
    asked: askedMark(ticket, language),
    who: requester.name ?? requester.email ?? (requester.phone ? phone(requester.phone) : words.list.anonymous),
    assignee: assignee === null ? null : (assignee.name ?? assignee.email),
    /** The team that the ticket belongs to. */
    team: given.withTeam ? (ticket.team?.name ?? null) : null,
    tags: given.columns.includes('tags') ? ticket.tags : [],
    due: dueWords(ticket, reader),
    drawing: rowDrawing(ticket, reader),
    /** The reader does not work on it, and reads it in the portal (R40). */
    isInPortal: !isWorked,
    /** Texts of columns that the agent added. */
    chosen: Object.fromEntries(
      given.columns.flatMap((column) => chosenColumn(ticket, column, { ...reader, fields: given.fields })),
    ),
  };
}

/** A row's texts in the agent's language, ready to render. */
export type RowView = ReturnType<typeof rowView> & RowOnPage;

/** The part of a row that only one page has. */
export interface RowOnPage {
  /** Where the search words were found. */
  passages?: Passages;
  /** The list has moved: the ticket was also on an earlier page. */
  earlier?: true;
}

/** Returns the text of an additional column; empty for columns with their own drawing. */
function chosenColumn(
  ticket: TicketSummary,
  column: ListColumn,
  { language, desk, fields, now }: DueReader & Pick<RowReader, 'fields'>,
): [ListColumn, string][] {
  if (isFieldColumn(column)) return [[column, fieldText(ticket, column, { fields, language })]];
  const { priorities, kinds, languages, channels } = deskWords[language];
  const dateOf = (at: string | null) => (at === null ? '' : shortDateTime(at, language, desk.zone, now));
  const texts: Partial<Record<ListColumn, () => string>> = {
    organisation: () => ticket.organisation?.names[language] ?? '',
    team: () => ticket.team?.name ?? '',
    priority: () => priorities[ticket.priority],
    kind: () => kinds[ticket.kind],
    language: () => languages[ticket.language],
    channel: () => channels[ticket.channel],
    'approval-asked': () => dateOf(approvalDates(ticket.approvals).asked),
    'approval-answered': () => dateOf(approvalDates(ticket.approvals).answered),
    opened: () => shortDateTime(ticket.openedAt, language, desk.zone, now),
    changed: () => shortDateTime(ticket.changedAt, language, desk.zone, now),
  };
  const text = texts[column];
  return text ? [[column, text()]] : [];
}

/** Returns the value of a field of the ticket's desk; empty without one. */
function fieldText(
  ticket: TicketSummary,
  column: ListColumn,
  { fields, language }: Pick<RowReader, 'fields' | 'language'>,
): string {
  const field = fields.find((each) => each.deskId === ticket.deskId && fieldColumn(each) === column);
  const value = field && shownValue(field, ticket.fields, ticket.fieldNames);
  return value ? shortFieldValue(value, language) : '';
}
