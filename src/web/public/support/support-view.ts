import { dateIn, dayOf } from '#domain/calendar/day.ts';
import { closedDay } from '#domain/calendar/opening.ts';
import { noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { FormDefinition } from '#domain/forms/definition.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { formatNumber } from '#domain/ticket/number.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { deadline, longDate } from '#locales/format.ts';
import { words as common } from '#locales/messages.ts';
import { supportWords } from '#locales/public/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { linesFor } from '#mail/letters/urgent-call.ts';
import { exceptionLines } from '#web/public/exceptions-view.ts';
import { helpedView } from '#web/shared/helped-view.ts';
import { lineView, nameWithin } from '#web/shared/lines.ts';
import { daysOf, piecesOf } from '#web/ui/clock/pieces.ts';

interface QuestionView {
  name: 'number' | 'subject' | 'complete' | 'insists' | 'complaint';
  question: string;
  answer: string[];
  /** The questions of the form that make a request complete. */
  asked: string[];
  after: string | null;
}

/** Returns the support page. `now` is desk time, `incident` the desk's incident form. */
export function supportView(desk: Desk, incident: FormDefinition | null, language: Language, now: Instant) {
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
    /** True if the lines have different hours, so that each shows its own. */
    hoursDiffer: new Set(lines.map((line) => line.hours)).size > 1,
    /** The shared hours of all lines, if they are equal, and the next day off. */
    notes: [...hoursNote(lines, language), ...calendarNote(desk, language), ...dayOffNote(desk, language, now)],
    /** Special hours in the coming weeks, one sentence each. */
    exceptions: exceptionLines(desk, language, now, exceptionsAheadDays).slice(0, exceptionNotesMax),
    phone: phoneWay(desk, language, now),
    /** Who may use the desk (R8): its own text, or a default with its editor limit. */
    helped: helpedView(desk, language),
    urgent: urgentView(desk, language, now),
    closing: closingView(desk, language, now),
    questions: questionsOf(desk, incident, language),
    /** A sample ticket number of this desk, used in one of the answers. */
    exampleNumber: exampleNumber(desk),
  };
}

/** The promises of the page, built from the desk's current settings, so that they are always correct. */
export type SupportView = ReturnType<typeof supportView>;

/** Returns null if the desk has no phone. */
function phoneWay(desk: Desk, language: Language, now: Instant) {
  const { ways } = supportWords[language];
  const lines = linesFor(desk, language).lines.map((line) => ({
    ...lineView(desk, line, language, now),
    hours: hoursInWords(line.hours, language),
  }));
  const [first, ...others] = lines;
  if (first === undefined) return null;
  const names = [first.name, ...others.map(({ name }) => nameWithin(name))];
  const areAlike = others.every(({ hours }) => hours === first.hours);
  return {
    numbers: lines.map(({ shown, href }) => ({ shown, href })),
    text: ways.phoneText(
      areAlike
        ? { language: [...new Set(names)].join(` ${ways.or} `), hours: first.hours }
        : {
            language: lines
              .slice(0, -1)
              .map(({ name, hours }) => `${name}, ${hours}`)
              .join('; '),
            hours: `${nameWithin(lines.at(-1)!.name)}, ${lines.at(-1)!.hours}`,
          },
    ),
  };
}

/** Returns what to do about an urgent incident now: the open lines, else those that open first (R12). `call` is null without any. */
function urgentView(desk: Desk, language: Language, now: Instant) {
  const words = supportWords[language].urgent;
  const lines = linesFor(desk, language).lines.map((line) => lineView(desk, line, language, now));
  const openNow = lines.filter((line) => line.open);
  if (openNow.length > 0) return { call: words.callNow, lines: openNow, open: true };
  const first = lines
    .map(({ opens }) => opens)
    .filter((opens) => opens !== null)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))[0];
  if (!first) return { call: null, lines: [], open: false };
  const { at, day, time } = first;
  return {
    call: words.callLater({ when: day === null ? words.today({ time }) : words.onDay({ day, time }) }),
    lines: lines.filter(({ opens }) => opens?.at === at),
    open: false,
  };
}

/** Returns a sample ticket number of this desk. */
function exampleNumber({ prefix }: Desk): string {
  return formatNumber(prefix, 104_217);
}

/** Returns the frequently asked questions. The parts of a complete request come from the desk's current form. */
function questionsOf(desk: Desk, incident: FormDefinition | null, language: Language): QuestionView[] {
  const { faq } = supportWords[language];
  const asked = incident ? completing(incident, language) : [];
  const plain = { asked: [], after: null };
  return [
    { ...plain, name: 'number', ...faq.number, answer: faq.number.answer({ number: exampleNumber(desk) }) },
    { ...plain, name: 'subject', ...faq.subject },
    ...(asked.length > 0 ? [{ name: 'complete' as const, ...faq.complete, asked }] : []),
    { ...plain, name: 'insists', ...faq.insists },
    {
      ...plain,
      name: 'complaint',
      ...faq.complaint,
      answer: faq.complaint.answer({ days: desk.complaintCalendarDays }),
    },
  ];
}

function completing({ sections }: FormDefinition, language: Language): string[] {
  const questions = sections.flatMap((section) => section.questions);
  return questions.filter(({ required, completes }) => required || completes).map(({ label }) => label[language]);
}

function hoursNote(lines: { hours: string }[], language: Language): string[] {
  const different = new Set(lines.map(({ hours }) => hours));
  return different.size === 1 ? [supportWords[language].lineHours({ hours: [...different][0]! })] : [];
}

/** Returns the sentence that names the calendar of working days. */
function calendarNote({ calendar }: Desk, language: Language): string[] {
  return [supportWords[language].calendar({ calendar: calendar.names[language] })];
}

function dayOffNote(desk: Desk, language: Language, now: Instant): string[] {
  const { zone } = desk;
  const next = nextDayOff(desk, dateIn(zone, now));
  if (next === null) return [];
  const { nextDayOff: say } = supportWords[language];
  return [say({ day: longDate(next.date, language, zone), reason: textIn(next.reason, language) })];
}

/** Callers plan about a month ahead. The next exceptions are shown beside the lines, all of them in "how we work". */
const exceptionsAheadDays = 31;
const exceptionNotesMax = 3;

/** Returns the first day off after today in the desk's week, or null. Special hours are listed separately. */
function nextDayOff({ hours, calendar, zone }: Desk, today: string) {
  const desk = { hours, calendar, zone };
  const first = dayOf(today);
  for (let day = first + 1; day <= first + daysAheadMax; day++) {
    const closed = closedDay(desk, day);
    if (closed !== null) return closed;
  }
  return null;
}

/** A desk without a day off within a year has none. */
const daysAheadMax = 366;

function closingView(desk: Desk, language: Language, now: Instant) {
  const words = supportWords[language].closing;
  const { closingDays, reminderDays, noticeDay, extensionDays } = desk.policy;
  const { zone } = desk;
  const clock = noticeSchedule(desk, now);
  const before = reminderDays.slice(0, -1).join(', ');
  const reminders = [before, words.after({ days: reminderDays.at(-1) ?? 0 })].filter(Boolean).join(` ${words.and} `);
  const today = dateIn(zone, now);
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
    days: daysOf(clock, language, zone, common[language].clock),
    notCounted: skipped.length > 0 ? words.notCounted({ days: skipped.join(', ') }) : '',
  };
}
