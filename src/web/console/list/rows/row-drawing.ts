import { instantOf } from '#domain/calendar/day.ts';
import { addServiceHours } from '#domain/calendar/service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { dueReasons, waitsForDesk } from '#domain/ticket/events/due.ts';
import { clockSentence, skippedSentence } from '#locales/clock-sentence.ts';
import { lastDay, localDate, longDate, shortDateTime, time } from '#locales/format.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import type { DueReader } from '#web/console/list/rows/due-words.ts';
import { type ClockEnd, calendarPieces, type Now, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';

/** The clock of a row: its drawing, and the full sentence. */
export interface RowDrawing {
  pieces: Piece[];
  end: ClockEnd;
  sentence: string;
  close: boolean;
}

/** Returns the service hours of a first answer, the days of a complaint or a running clock; null if nothing runs. */
export function rowDrawing(ticket: TicketSummary, reader: DueReader): RowDrawing | null {
  const reason = dueReasons[ticket.dueRank];
  if (reason === 'firstAnswer') return firstAnswerDrawing(ticket, reader);
  const nextDueAt = ticket.targets?.nextAnswer?.dueAt;
  if (reason === 'reaction' && ticket.reactionAt && nextDueAt)
    return nextAnswerDrawing(ticket.reactionAt, nextDueAt, reader);
  if (reason === 'complaint' && ticket.complaintDueAt) return complaintDrawing(ticket, ticket.complaintDueAt, reader);
  return ticket.clock && reason !== 'closed' ? clockDrawing(ticket, ticket.clock, reader) : null;
}

function clockDrawing(
  { requester, lastWord, heldIds, toBeTold }: Pick<TicketSummary, 'requester' | 'lastWord' | 'heldIds' | 'toBeTold'>,
  clock: NonNullable<TicketSummary['clock']>,
  { desk, now, language }: DueReader,
): RowDrawing {
  const { zone } = desk;
  const name = requester.name?.split(/\s/)[0];
  const sentence = clockSentence(clock, language, {
    zone,
    to: 'agent',
    name,
    now,
    waitsForDesk: waitsForDesk({ lastWord, heldIds }),
    toBeTold,
  });
  return {
    pieces: piecesOf(clock, nowIn(zone, now), language, zone),
    end: clock.phase === 'notice' ? 'closing' : 'letter',
    sentence: `${sentence} ${skippedSentence(clock.skipped, language)}`.trim(),
    close: false,
  };
}

export function firstAnswerDrawing(
  { openedAt, firstAnswerDueAt }: Pick<TicketSummary, 'openedAt' | 'firstAnswerDueAt'>,
  reader: DueReader,
): RowDrawing {
  return answerDrawing(openedAt, firstAnswerDueAt, reader, reader.words.due.firstAnswerBy);
}

/** Returns the service hours from a reaction until its answer is due. */
export function nextAnswerDrawing(reactionAt: string, dueAt: string, reader: DueReader): RowDrawing {
  return answerDrawing(reactionAt, dueAt, reader, reader.words.due.nextAnswerBy);
}

function answerDrawing(
  from: string,
  dueAt: string,
  { desk, now, language }: DueReader,
  say: (facts: { when: string }) => string,
): RowDrawing {
  const sentence = say({ when: shortDateTime(dueAt, language, desk.zone, now) });
  return { pieces: hourPieces(desk, { from, dueAt, now }, language), end: 'answer', sentence, close: false };
}

const minute = 60_000;
const hour = 60 * minute;

/** More steps than this are too small in a row. */
const hoursDrawnMax = 16;

/**
 * One step per service hour until the due time, and gaps while the desk is closed. Now is rounded to the minute, so that readers
 * share the row.
 */
function hourPieces(
  desk: Desk,
  { from, dueAt, now }: { from: string; dueAt: string; now: string },
  language: Language,
): Piece[] {
  const { zone } = desk;
  const last = Date.parse(dueAt);
  const pieces: Piece[] = [];
  let before = Date.parse(from);
  const moment = Math.max(before, Math.floor(Date.parse(now) / minute) * minute);
  for (const due of hourEnds(desk, from, dueAt)) {
    const end = Math.min(Date.parse(due), last);
    const begin = Math.max(before, end - hour);
    if (begin > before) pieces.push(closedGap(`gap ${pieces.length}`, before, begin, moment));
    pieces.push({
      kind: 'step',
      key: due,
      weekday: '',
      day: time(due, language, zone),
      reminder: false,
      past: part(begin, end, moment),
      today: begin <= moment && moment < end,
    });
    before = end;
  }
  return pieces.map((piece, place) => (isUnnamed(pieces, place) ? { ...piece, day: '' } : piece));
}

/** Returns the end of each service hour until the due time; empty if there are too many to draw or the desk is never open. */
function hourEnds(desk: Desk, from: string, dueAt: string): string[] {
  const last = Date.parse(dueAt);
  const ends: string[] = [];
  for (let before = Date.parse(from); before < last; before = Date.parse(ends.at(-1)!)) {
    const due = addServiceHours(desk, instantOf(before), 1);
    if (due === null || ends.length === hoursDrawnMax) return [];
    ends.push(due);
  }
  return ends;
}

/** With many hours only every second one shows its time, always including the last. */
function isUnnamed(pieces: Piece[], place: number): boolean {
  const steps = (from: number) => pieces.slice(from).filter(({ kind }) => kind === 'step').length;
  return pieces[place]!.kind === 'step' && steps(0) > hoursNamedMax && steps(place) % 2 === 0;
}

const hoursNamedMax = 5;

function closedGap(key: string, begin: number, end: number, now: number): Piece {
  const days = Math.max(1, Math.round((end - begin) / (24 * hour)));
  return { kind: 'gap', key, days, today: begin <= now && now < end, past: part(begin, end, now) };
}

function part(begin: number, end: number, now: number): number {
  return Math.min(1, Math.max(0, (now - begin) / Math.max(1, end - begin)));
}

export function complaintDrawing(
  { openedAt }: Pick<TicketSummary, 'openedAt'>,
  dueAt: string,
  { desk, now, language, words }: DueReader,
): RowDrawing {
  const last = lastDay(dueAt, desk.zone);
  const today: Now = nowIn(desk.zone, now);
  const when = longDate(last, language, desk.zone);
  const pieces = calendarPieces(datesAfter(localDate(openedAt, desk.zone), last), today, language);
  return { pieces, end: 'closing', sentence: words.due.complaintBy({ when }), close: true };
}

function datesAfter(first: string, last: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(first) + 24 * hour; at <= Date.parse(last); at += 24 * hour)
    dates.push(new Date(at).toISOString().slice(0, 10));
  return dates;
}
