import type { Language } from '#domain/language.ts';
import { type Standing, standingOf } from '#domain/portal/portal.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';
import { longDate } from '#locales/format.ts';
import { words as deskWords } from '#locales/messages.ts';
import { portalListWords } from '#locales/portal/messages.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { type NextReader, whatNext } from '#web/portal/what-next.ts';
import { type ClockEnd, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';

/** A row of the list. */
export interface RowView {
  id: string;
  number: string;
  standing: Standing;
  status: { name: Status; word: string };
  summary: string;
  language: Language;
  urgent: string | null;
  /** The next step and its date. */
  next: string;
  drawing: { pieces: Piece[]; end: ClockEnd } | null;
  site: string | null;
  /** The requester; null if that is the reader. */
  by: string | null;
  opened: string;
}

export function rowView(ticket: TicketSummary, reader: NextReader & { personId: string }): RowView {
  const { id, number, status, summary, clock, site, requester } = ticket;
  const { language, desk, now, personId } = reader;
  const say = portalListWords[language];
  const drawing = clock && {
    pieces: piecesOf(clock, nowIn(desk.zone, now), language, desk.zone),
    end: clock.phase === 'notice' ? ('closing' as const) : ('letter' as const),
  };
  return {
    id,
    number,
    summary: summary || number,
    language: ticket.language,
    drawing,
    standing: standingOf(status),
    status: { name: status, word: deskWords[language].statuses[status] },
    urgent: ticket.urgent && status !== 'closed' ? deskWords[language].urgent : null,
    next: whatNext(ticket, reader),
    site: site && `${site.number} ${site.name}`,
    by: ticket.requesterId === personId || requester.name === null ? null : say.by({ name: requester.name }),
    opened: say.opened({ date: longDate(ticket.openedAt, language, desk.zone) }),
  };
}
