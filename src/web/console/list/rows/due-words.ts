import { isOpen, nextOpening } from '#domain/calendar/opening.ts';
import { type Desk, openingOf } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { dueReasons } from '#domain/ticket/events/due.ts';
import type { ConsoleWords } from '#locales/console/messages.ts';
import { capitalised, endOfDay, lastDay, localDate, shortDate, time } from '#locales/format.ts';
import type { TicketSummary } from '#store/views/ticket-lists.ts';
import { ago, span, spanAlone, waiting } from '#web/console/list/rows/spans.ts';

/** The due text of a row: the emphasised part first, then the rest. */
interface DueWords {
  strong: string;
  rest: string;
}

export interface DueReader {
  desk: Desk;
  now: string;
  language: Language;
  words: ConsoleWords;
}

/** Returns the next reason to act on this ticket and when, in a few words. A held reply is named beside another reason. */
export function dueWords(ticket: TicketSummary, reader: DueReader): DueWords {
  const { strong, rest } = wordsOf(ticket, reader);
  if (ticket.heldIds.length === 0 || dueReasons[ticket.dueRank] === 'held') return { strong, rest };
  return { strong, rest: [rest, reader.words.due.heldToo].filter(Boolean).join(' · ') };
}

function wordsOf(ticket: TicketSummary, reader: DueReader): DueWords {
  const { words, now } = reader;
  const say = words.due;
  switch (dueReasons[ticket.dueRank]) {
    case 'urgentNotPhoned':
      return { strong: say.callAwaited, rest: callAwaited(ticket, reader) };
    case 'firstAnswer':
      return until(ticket.firstAnswerDueAt, reader);
    case 'reaction':
      return reaction(ticket, reader);
    case 'held':
      return { strong: say.held, rest: say.by({ when: dayAndTime(ticket.dueAt, reader) }) };
    case 'complaint':
      return complaint(ticket.dueAt, reader);
    case 'toBeTold':
      return { strong: say.toBeTold, rest: waiting(ticket.changedAt, now, words) };
    case 'clock':
      return clock(ticket, reader);
    case 'suspectedSpam':
      return { strong: say.spam, rest: ago(ticket.openedAt, now, words) };
    case 'closed':
      return { strong: say.closed, rest: dayWords(ticket.dueAt, reader) };
    default:
      return inWork(ticket, reader);
  }
}

/** Returns when a reply to a reaction is due; without that target, how long it has waited. */
function reaction({ targets, dueAt, mailFailed }: TicketSummary, reader: DueReader): DueWords {
  const { words, now } = reader;
  const due = targets?.nextAnswer?.dueAt ?? null;
  if (due !== null && !mailFailed) return until(due, reader);
  return { strong: mailFailed ? words.due.mailFailed : words.due.reacted, rest: ago(dueAt, now, words) };
}

/** Returns when handling is due; without that target, the time since the last change. */
function inWork({ targets, changedAt }: TicketSummary, reader: DueReader): DueWords {
  const due = targets?.handled?.dueAt ?? null;
  if (due !== null) return until(due, reader);
  return { strong: reader.words.due.inWork, rest: ago(changedAt, reader.now, reader.words) };
}

/** Outside line hours a call is not late: the wait counts from the line's opening (R12). */
function callAwaited({ language, openedAt }: TicketSummary, reader: DueReader): string {
  const { desk, now, words } = reader;
  const { zone } = desk;
  const line = desk.lines.find((one) => one.language === language) ?? desk.lines[0];
  if (!line || isOpen(openingOf(desk, line), now)) return ago(openedAt, now, words);
  const opening = nextOpening(openingOf(desk, line), now);
  if ('refused' in opening) return ago(openedAt, now, words);
  const at = opening.opensAt;
  return words.due.lineOpens({ when: `${dayWords(at, reader)} ${time(at, reader.language, zone)}` });
}

/** How late it is comes before the date: a narrow list shows only one of them. */
function until(at: string, reader: DueReader): DueWords {
  const { desk, now, words } = reader;
  const left = Date.parse(at) - Date.parse(now);
  const when = dayAndTime(at, reader);
  if (left < 0) return { strong: late(spanAlone(-left, words), reader), rest: when };
  const isToday = localDate(at, desk.zone) === localDate(now, desk.zone);
  return { strong: when, rest: isToday ? words.due.in({ span: span(left, words) }) : '' };
}

function late(by: string, { words }: DueReader): string {
  return capitalised(words.due.late({ span: by }));
}

/** Returns `11:30` today, `tomorrow 9:15`, or `Fri 4 Dec 9:15`. */
function dayAndTime(at: string, reader: DueReader): string {
  const { desk, now, language } = reader;
  const clockTime = time(at, language, desk.zone);
  const isToday = localDate(at, desk.zone) === localDate(now, desk.zone);
  return isToday ? clockTime : `${dayWords(at, reader)} ${clockTime}`;
}

function complaint(at: string, reader: DueReader): DueWords {
  const { desk, now, words, language } = reader;
  const last = lastDay(at, desk.zone);
  const days = Math.round((Date.parse(last) - Date.parse(localDate(now, desk.zone))) / 86_400_000);
  const when = shortDate(last, language, desk.zone, now);
  if (days < 0) return { strong: late(words.due.daysAlone({ days: -days }), reader), rest: when };
  return { strong: when, rest: words.due.daysLeft({ days }) };
}

function clock({ clock: running }: TicketSummary, reader: DueReader): DueWords {
  const { desk, words, language, now } = reader;
  const next = running?.steps[0];
  if (!running || !next) return { strong: words.due.inWork, rest: '' };
  const expected = running.expected ? words.due.expected : null;
  if (next.step === 'close') {
    const last = lastDay(next.at, desk.zone);
    const today = localDate(now, desk.zone);
    const strong = last === today ? capitalised(words.due.today) : shortDate(last, language, desk.zone, now);
    return { strong, rest: expected ?? endOfDay(language).replace(/^\S+\s/u, '') };
  }
  const strong =
    next.step === 'notice' ? words.due.notice : words.due.reminder({ nth: running.asked + 1, of: running.of });
  return { strong, rest: expected ?? dayWords(next.at, reader) };
}

/** Returns `today`, `tomorrow` or the short date. */
export function dayWords(at: string, { desk, now, words, language }: DueReader): string {
  const date = localDate(at, desk.zone);
  const days = Math.round((Date.parse(date) - Date.parse(localDate(now, desk.zone))) / 86_400_000);
  if (days === 0) return words.due.today;
  if (days === 1) return words.due.tomorrow;
  if (days === -1) return words.due.yesterday;
  return shortDate(at, language, desk.zone, now);
}
