import { dateIn, dayOf } from '#domain/calendar/day.ts';
import { closedDay } from '#domain/calendar/opening.ts';
import { noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { deadline, longDate } from '#locales/format.ts';
import { frameWords, supportWords } from '#locales/public/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { exceptionLines } from '#web/public/exceptions-view.ts';
import { type LineView, lineView } from '#web/public/lines.ts';
import { daysOf, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';
import { helpedView } from './helped-view.ts';
import { exampleNumber, type QuestionView, questionsOf } from './questions-view.ts';
import { type UrgentView, urgentView } from './urgent-view.ts';
import { type PhoneWay, phoneWay } from './ways-view.ts';

/** Every promise of the page, made from the desk's settings as they are now, so that it cannot be wrong. */
export interface SupportView {
  lead: string;
  mailbox: string;
  lines: (LineView & { hours: string })[];
  /** The hours of all lines in one sentence, where they are the same; and the next day off. */
  notes: string[];
  /** Other hours in the coming weeks, a sentence each. */
  exceptions: string[];
  /** Lines whose hours differ say theirs; where all are alike, the notes do. */
  hoursDiffer: boolean;
  phone: PhoneWay | null;
  /** Whom the desk helps (R8): its own words, or those that its cap of editors makes. */
  helped: { title: string; text: string };
  urgent: UrgentView;
  closing: { paragraphs: string[]; example: string; pieces: Piece[]; days: string[]; notCounted: string };
  questions: QuestionView[];
  /** What a ticket number of this desk looks like; it stands in one of the answers. */
  exampleNumber: string;
}

/** `now` is desk time, `incident` the desk's form for incidents. */
export function supportView(
  desk: Desk,
  incident: FormDefinition | null,
  language: Language,
  now: Instant,
): SupportView {
  const words = supportWords[language];
  const lines = desk.lines.map((line) => ({
    ...lineView(desk, line, language, now),
    hours: hoursInWords(line.hours, language),
  }));
  const hours = desk.firstAnswerServiceHours;
  return {
    lead: lines.length > 0 ? words.lead({ hours }) : words.leadWithoutPhone({ hours }),
    mailbox: desk.mailbox,
    lines,
    hoursDiffer: new Set(lines.map((line) => line.hours)).size > 1,
    notes: [...hoursNote(lines, language), ...calendarNote(desk, language), ...dayOffNote(desk, language, now)],
    exceptions: exceptionLines(desk, language, now, exceptionsAheadDays).slice(0, exceptionNotesMax),
    phone: phoneWay(desk, language, now),
    helped: helpedView(desk, language),
    urgent: urgentView(desk, language, now),
    closing: closingView(desk, language, now),
    questions: questionsOf(desk, incident, language),
    exampleNumber: exampleNumber(desk),
  };
}

function hoursNote(lines: { hours: string }[], language: Language): string[] {
  const different = new Set(lines.map(({ hours }) => hours));
  return different.size === 1 ? [supportWords[language].lineHours({ hours: [...different][0]! })] : [];
}

/** Whose working days the hours are of. */
function calendarNote({ calendar }: Desk, language: Language): string[] {
  return [supportWords[language].calendar({ calendar: calendar.names[language] })];
}

function dayOffNote(desk: Desk, language: Language, now: Instant): string[] {
  const { zone } = desk;
  const next = nextDayOff(desk, dateIn(zone, now));
  if (next === null) return [];
  const { nextDayOff: say } = supportWords[language];
  return [say({ day: longDate(next.date, language, zone), reason: next.reason[language] })];
}

/** Exceptions that far ahead interest who plans a call; the next ones stand beside the lines, all of them in "how we work". */
const exceptionsAheadDays = 31;
const exceptionNotesMax = 3;

/** The first day after today that the calendar takes from the desk's week; exceptions are said for themselves. */
function nextDayOff({ hours, calendar, zone }: Desk, today: string) {
  const desk = { hours, calendar, zone };
  const first = dayOf(today);
  for (let day = first + 1; day <= first + daysAheadMax; day++) {
    const closed = closedDay(desk, day);
    if (closed !== null) return closed;
  }
  return null;
}

/** A year has a day off, or the desk has none. */
const daysAheadMax = 366;

function closingView(desk: Desk, language: Language, now: Instant): SupportView['closing'] {
  const words = supportWords[language].closing;
  const { closingDays, reminderDays, noticeDay, extensionDays } = desk.policy;
  const { zone } = desk;
  const clock = noticeSchedule(desk, now);
  const before = reminderDays.slice(0, -1).join(', ');
  const reminders = [before, words.after({ days: reminderDays.at(-1) ?? 0 })].filter(Boolean).join(` ${words.and} `);
  const today = dateIn(zone, now);
  const counted = { counted: frameWords[language].countedDay, weekend: frameWords[language].weekendDay };
  const skipped = skippedLines(clock.skipped, language);
  return {
    paragraphs: [
      words.handled({ days: closingDays }),
      ...(reminderDays.length > 0 ? [words.asked({ reminders, notice: noticeDay })] : []),
      words.reaction,
      words.moreTime({ days: extensionDays }),
    ],
    example: words.example({ today: longDate(today, language, zone), date: deadline(clock.closesAt, language, zone) }),
    pieces: piecesOf(clock, { date: today, part: 0 }, language, zone),
    days: daysOf(clock, language, zone, counted),
    notCounted: skipped.length > 0 ? words.notCounted({ days: skipped.join(', ') }) : '',
  };
}
