import { type CountedHours, countServiceHours } from '#domain/calendar/count-service-hours.ts';
import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import { informationSchedule, noticeSchedule } from '#domain/clock/schedule.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import { type Language, textIn } from '#domain/language.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { consoleWords, explainWords, forecastWords } from '#locales/console/messages.ts';
import { dateTime, deadline, endOfDay, lastDay, localDate, longDate, number, time } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { firstAnswerDrawing } from '#web/console/list/rows/row-drawing.ts';
import { type ClockEnd, daysOf, nowIn, type Piece, piecesOf } from '#web/ui/clock/pieces.ts';
import type { Question } from './read-question.ts';

const msPerHour = 3_600_000;

/** A deadline with its full explanation, in words and drawn (R17, R18). */
interface Explanation {
  sentence: string;
  dayZero: string;
  pieces: Piece[];
  end: ClockEnd;
  /** The drawing for screen readers. */
  spoken: string[];
  rows: DayRow[];
  /** The uncounted days, one line per reason. */
  skipped: string[];
}

export function explain({ desk, from, count, days }: Question, language: Language): Explanation {
  if (count === 'answer') return answerView(desk, from, language);
  const clock = clockFrom(count === 'days' ? withClosingDays(desk, days) : desk, from, count);
  const { zone } = desk;
  const say = explainWords[language];
  const date = deadline(clock.closesAt, language, zone);
  return {
    sentence: count === 'days' ? say.answer.days({ days, date }) : say.answer[count]({ date }),
    dayZero: words[language].deadline.dayZero({ at: dateTime(from, language, zone), zone }),
    ...drawing(clock, desk, from, language),
    rows: dayRows(clock, desk, language),
    skipped: skippedLines(clock.skipped, language),
  };
}

function dayRows(clock: TicketClock, { zone }: Desk, language: Language): DayRow[] {
  const say = explainWords[language];
  const { weekend } = words[language].clock;
  const reasons = new Map(clock.skipped.map(({ date, reason }) => [date, reason]));
  const steps = Map.groupBy(clock.steps, (step) => dateOf(step, zone));
  let nth = 0;
  return [...clock.counted, ...reasons.keys()].sort().map((date) => {
    const reason = reasons.get(date);
    const counted = reason === undefined;
    if (counted) nth += 1;
    const text = counted
      ? say.counted({ day: nth })
      : say.notCounted({ reason: reason === 'weekend' ? weekend : textIn(reason, language) });
    const happens = (steps.get(date) ?? []).map((step) => stepWords(step, clock, zone, language)).join(', ');
    return { date, shown: longDate(date, language, zone), counted, text, happens };
  });
}

/** Returns the date of a step; a closing at 24:00 belongs to the day that ends. */
function dateOf({ step, at }: ClockStep, zone: string): string {
  return step === 'close' ? lastDay(at, zone) : localDate(at, zone);
}

function stepWords(step: ClockStep, clock: TicketClock, zone: string, language: Language): string {
  const reminders = clock.steps.filter((each) => each.step === 'remind');
  const nth = clock.asked + reminders.indexOf(step) + 1;
  const name = forecastWords[language].steps[step.step]({ nth, of: clock.of });
  const at = step.step === 'close' ? endOfDay(language).replace(/^\S+\s/u, '') : time(step.at, language, zone);
  return explainWords[language].happens({ what: name, at });
}

/** Explains when a first answer is due, hour by hour of the desk's service time (R3). */
function answerView(desk: Desk, from: Instant, language: Language): Explanation {
  const say = explainWords[language];
  const { zone, firstAnswerServiceHours: hours } = desk;
  const found = countServiceHours(desk, from, hours);
  const start = say.from({ at: dateTime(from, language, zone), zone });
  if (found === null)
    return { sentence: say.neverOpen, dayZero: start, pieces: [], end: 'none', spoken: [], rows: [], skipped: [] };
  const rows = hourRows(found, desk, language);
  const drawing = firstAnswerDrawing(
    { openedAt: from, firstAnswerDueAt: found.dueAt },
    { desk, now: from, language, words: consoleWords[language] },
  );
  return {
    sentence: say.answer.answer({ hours, date: dateTime(found.dueAt, language, zone) }),
    dayZero: start,
    pieces: drawing.pieces,
    end: drawing.end,
    rows,
    spoken: rows.map(({ shown, text }) => `${shown}, ${text}`),
    skipped: skippedLines(found.skipped, language),
  };
}

/** One day of a count: how it counts or why it is skipped, and the clock's step on it. */
export interface DayRow {
  date: string;
  shown: string;
  counted: boolean;
  text: string;
  happens: string;
}

function hourRows({ spans, skipped, closed }: CountedHours, { zone }: Desk, language: Language): DayRow[] {
  const say = explainWords[language];
  const { weekend } = words[language].clock;
  const row = (date: string, counted: boolean, text: string): DayRow => {
    return { date, shown: longDate(date, language, zone), counted, text, happens: '' };
  };
  const open = [...Map.groupBy(spans, ({ date }) => date)].map(([date, ofDay]) => {
    const hours = ofDay.map(({ from, to }) => {
      const count = number((Date.parse(to) - Date.parse(from)) / msPerHour, language);
      return say.span({ from: time(from, language, zone), to: time(to, language, zone), hours: count });
    });
    return row(date, true, hours.join(', '));
  });
  const off = skipped.map(({ date, reason }) =>
    row(date, false, say.notCounted({ reason: reason === 'weekend' ? weekend : textIn(reason, language) })),
  );
  const shut = closed.map((date) => row(date, false, say.notCounted({ reason: say.notOpen })));
  return [...open, ...off, ...shut].sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Uses the schedules of the clock itself, so that the explanation matches them. */
function clockFrom(desk: Desk, from: Instant, count: Question['count']): TicketClock {
  return count === 'request' ? informationSchedule(desk, from) : noticeSchedule(desk, from);
}

function withClosingDays(desk: Desk, closingDays: number): Desk {
  return { ...desk, policy: { ...desk.policy, closingDays } };
}

function drawing(clock: TicketClock, { zone }: Desk, from: Instant, language: Language) {
  // Drawn from its start: nothing is past, and the closing is included.
  const whole: TicketClock = { ...clock, phase: 'notice' };
  const noticeAt = clock.steps.find(({ step }) => step === 'notice')?.at;
  const noticeOn = noticeAt && localDate(noticeAt, zone);
  const drawn = piecesOf(whole, nowIn(zone, from), language, zone);
  const pieces = drawn.map((piece) => (piece.key === noticeOn ? { ...piece, notice: true } : piece));
  return { pieces, end: 'closing' as const, spoken: daysOf(clock, language, zone, words[language].clock) };
}
