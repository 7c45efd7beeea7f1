import type { ClockStep, TicketClock } from '#domain/clock/clock.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Language } from '#domain/language.ts';
import { explainWords, forecastWords } from '#locales/console/messages.ts';
import { endOfDay, lastDay, localDate, longDate, time } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import type { ClockEnd, Piece } from '#web/ui/clock/pieces.ts';

/** One day of a count: how it counts or why it is skipped, and the clock's step on it. */
export interface DayRow {
  date: string;
  shown: string;
  counted: boolean;
  text: string;
  happens: string;
}

/** A deadline with its full explanation, in words and drawn (R17, R18). */
export interface Explanation {
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

export function dayRows(clock: TicketClock, { zone }: Desk, language: Language): DayRow[] {
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
      : say.notCounted({ reason: reason === 'weekend' ? weekend : reason[language] });
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
