import type { Desk } from '#domain/desk.ts';
import type { Language } from '#domain/language.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { words as deskWords } from '#locales/messages.ts';
import { phone } from '#locales/phone.ts';
import type { TicketSummary } from '#store/ticket-lists.ts';
import { type DueWords, dueWords } from '#web/console/list/due-words.ts';
import { type RowDrawing, rowDrawing } from '#web/console/list/row-drawing.ts';

/** A row as it is shown: words in the agent's language, ready to be set. */
export interface RowView {
  id: string;
  number: string;
  rank: number;
  status: Status;
  statusWord: string;
  language: Language;
  languageName: string;
  urgent: boolean;
  /** The desk has not answered yet: the summary is set heavier. */
  unanswered: boolean;
  summary: string;
  files: number;
  /** Everything that its form counts was answered (R6). */
  complete: boolean;
  who: string;
  site: { number: string; name: string } | null;
  assignee: string | null;
  /** The team that has it. */
  team: string | null;
  due: DueWords;
  drawing: RowDrawing | null;
}

export interface RowReader {
  desks: Map<string, Desk>;
  now: string;
  language: Language;
  words: ConsoleWords;
  /** Files of each ticket, by its id. */
  files: Map<string, number>;
}

export function rowView(ticket: TicketSummary, { desks, now, language, words, files }: RowReader): RowView {
  const reader = { desk: desks.get(ticket.deskId)!, now, language, words };
  const { id, number, status, urgent, site, requester, assignee } = ticket;
  return {
    ...{ id, number, status, urgent, site, rank: ticket.dueRank },
    statusWord: words.list.statuses[status],
    language: ticket.language,
    languageName: deskWords[language].languages[ticket.language],
    unanswered: status !== 'closed' && (ticket.firstAnsweredAt === null || ticket.reactionAt !== null),
    summary: ticket.summary || words.record.erased,
    files: files.get(id) ?? 0,
    complete: ticket.complete === true && status !== 'closed',
    who: requester.name ?? requester.email ?? (requester.phone ? phone(requester.phone) : words.list.anonymous),
    assignee: assignee === null ? null : (assignee.name ?? assignee.email),
    team: ticket.team?.name ?? null,
    due: dueWords(ticket, reader),
    drawing: rowDrawing(ticket, reader),
  };
}
