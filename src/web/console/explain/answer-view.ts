import { type CountedHours, countServiceHours } from '#domain/calendar/count-service-hours.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { Instant } from '#domain/instant.ts';
import type { Language } from '#domain/language.ts';
import { skippedLines } from '#locales/clock-sentence.ts';
import { consoleWords, explainWords } from '#locales/console/messages.ts';
import { dateTime, longDate, number, time } from '#locales/format.ts';
import { words } from '#locales/messages.ts';
import { firstAnswerDrawing } from '#web/console/list/rows/row-drawing.ts';
import type { DayRow, Explanation } from './day-rows.ts';

const msPerHour = 3_600_000;

/** Explains when a first answer is due, hour by hour of the desk's service time (R3). */
export function answerView(desk: Desk, from: Instant, language: Language): Explanation {
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

function hourRows({ spans, skipped, closed }: CountedHours, { zone }: Desk, language: Language): DayRow[] {
  const say = explainWords[language];
  const { weekend } = words[language].clock;
  const row = (date: string, counted: boolean, text: string): DayRow => {
    return { date, shown: longDate(date, language, zone), counted, text, happens: '' };
  };
  const open = [...Map.groupBy(spans, ({ date }) => date)].map(([date, ofDay]) => {
    const said = ofDay.map(({ from, to }) => {
      const hours = number((Date.parse(to) - Date.parse(from)) / msPerHour, language);
      return say.span({ from: time(from, language, zone), to: time(to, language, zone), hours });
    });
    return row(date, true, said.join(', '));
  });
  const off = skipped.map(({ date, reason }) =>
    row(date, false, say.notCounted({ reason: reason === 'weekend' ? weekend : reason[language] })),
  );
  const shut = closed.map((date) => row(date, false, say.notCounted({ reason: say.notOpen })));
  return [...open, ...off, ...shut].sort((one, other) => (one.date < other.date ? -1 : 1));
}
