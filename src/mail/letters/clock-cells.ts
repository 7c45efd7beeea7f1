import type { SkippedDay } from '#domain/calendar/calendar.ts';
import type { TicketClock } from '#domain/clock/clock.ts';
import type { Language } from '#domain/language.ts';
import { endOfDay, longDay, shortDay, shortDays, time, weekdayShort } from '#locales/format.ts';
import { mailMessages } from '#locales/mail/messages.ts';
import type { Block, Cell } from '#mail/letters/draw/blocks.ts';
import type { FirstAnswer, LetterDesk } from '#mail/letters/letter.ts';
import { inSeries, small } from '#mail/letters/parts.ts';

/** The counted days until closing, with skipped days folded, and below them the skipped days with their reasons (R18). */
export function closingClock(clock: TicketClock, desk: LetterDesk, language: Language): Block[] {
  const words = mailMessages(language);
  const days = [
    ...clock.counted.map((date) => ({ date, skipped: null })),
    ...clock.skipped.map((skipped) => ({ date: skipped.date, skipped })),
  ].sort((a, b) => a.date.localeCompare(b.date));
  const cells = runsOf(days, (day) => day.skipped !== null).map((run) =>
    run[0]!.skipped
      ? gapCell(
          run.map(({ date }) => date),
          language,
        )
      : dayCell(run[0]!.date, language),
  );
  const end: Cell = { look: 'end', top: words.closesCell, bottom: endOfDay(language) };
  const notes = [
    words.counted(clock.counted.length, longDay(clock.startedOn, language, desk.zone)),
    ...(clock.skipped.length > 0 ? [words.skipped(skippedInWords(clock.skipped, language))] : []),
    ...(clock.extended ? [words.extended] : []),
  ];
  return [{ block: 'cells', cells: [...cells, end] }, small(notes.join(' '))];
}

/** The remaining steps while reminders run, each with its date. */
export function stepsClock(clock: TicketClock, desk: LetterDesk, language: Language): Block[] {
  const words = mailMessages(language).step;
  let reminder = clock.asked;
  const cells = clock.steps.map(({ step, at }): Cell => {
    // A closing at midnight shows as the day before.
    const when = step === 'close' ? (clock.counted.at(-1) ?? at) : at;
    const what = { remind: words.remind(step === 'remind' ? ++reminder : 0), notice: words.notice, close: words.close };
    return { look: step === 'close' ? 'end' : 'edge', top: shortDay(when, language, desk.zone), bottom: what[step] };
  });
  return [{ block: 'cells', cells, isListed: true }, small(words.legend(desk.policy.closingDays))];
}

/** The service hours until the first answer. If it is due on a later day, the cells show that day instead of a count. */
export function firstAnswerClock(answer: FirstAnswer, desk: LetterDesk, language: Language): Block[] {
  const words = mailMessages(language);
  if (answer.hourEnds.length === 0) return [];
  const day = (at: string) => shortDay(at, language, desk.zone);
  const isToday = (at: string) => day(at) === day(answer.receivedAt);
  const isOneDay = answer.hourEnds.every(isToday);
  const start: Cell = { look: 'start', top: words.received, bottom: time(answer.receivedAt, language, desk.zone) };
  const hours = answer.hourEnds.map(
    (at, index): Cell => ({
      look: 'edge',
      top: isOneDay ? words.hourCell(index + 1) : weekdayShort(at, language, desk.zone),
      bottom: time(at, language, desk.zone),
    }),
  );
  const [top, bottom] = words.firstAnswerCell;
  return [{ block: 'cells', cells: [start, ...hours, { look: 'end', top, bottom }] }];
}

function dayCell(date: string, language: Language): Cell {
  return { look: 'edge', top: weekdayShort(date, language, 'UTC'), bottom: String(Number(date.slice(8))) };
}

// A weekend shows its days; a longer gap shows the number of days.
function gapCell(dates: string[], language: Language): Cell {
  const [top, bottom] = mailMessages(language).notCountedCell(dates.length);
  if (dates.length > 2) return { look: 'gap', top, bottom };
  const short = dates.map((date) => dayCell(date, language));
  return {
    look: 'gap',
    top: short.map((cell) => cell.top).join('–'),
    bottom: short.map((cell) => cell.bottom).join('–'),
  };
}

/** Merges consecutive days with the same reason: "28–31 December (compensation)". */
function skippedInWords(skipped: SkippedDay[], language: Language): string {
  const reason = (day: SkippedDay) =>
    day.reason === 'weekend' ? mailMessages(language).weekend : day.reason[language] || mailMessages(language).dayOff;
  const runs = runsOf(
    skipped.map((day) => ({ date: day.date, reason: reason(day) })),
    () => true,
  ).flatMap((run) => byReason(run));
  return inSeries(
    runs.map((run) => `${shortDays(run[0]!.date, run.at(-1)!.date, language)} (${run[0]!.reason})`),
    language,
  );
}

function byReason<T extends { reason: string }>(days: T[]): T[][] {
  return days.reduce<T[][]>((runs, day) => {
    const last = runs.at(-1);
    if (last && last[0]!.reason === day.reason) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);
}

// Groups consecutive calendar days that `joins` accepts; every other day is a group of its own.
function runsOf<T extends { date: string }>(days: T[], joins: (day: T) => boolean): T[][] {
  return days.reduce<T[][]>((runs, day) => {
    const last = runs.at(-1);
    const isNext = last && joins(day) && joins(last[0]!) && isDayAfter(last.at(-1)!.date, day.date);
    if (isNext) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);
}

function isDayAfter(date: string, next: string): boolean {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString() === next;
}
