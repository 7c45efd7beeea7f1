import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desk.ts';
import {
  type Figures,
  type MonthFigures,
  ninetiethSamplesMin,
  type PeriodFigures,
  type Spread,
  samplesMin,
} from '#domain/figures.ts';
import type { Language } from '#domain/language.ts';
import { dateTime, monthOf, number, shortMonth } from '#locales/format.ts';
import { workWords } from '#locales/public/work/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import { inServiceHours, inWallTime, wallTimeAround } from './durations.ts';
import type { BarRow, Definition, DrawnTable, KeptRow, WorkView } from './views.ts';

/** The figures in a reader's words, with the lengths of their bars. */
export function workView(desk: Desk, figures: Figures, language: Language): WorkView {
  const words = workWords[language];
  const { months } = figures;
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  return {
    covers: first && last ? words.covers({ first: monthOf(first, language), last: monthOf(last, language) }) : null,
    computed: words.computed({ moment: dateTime(figures.at, language, desk.zone) }),
    first: firstView(desk, figures, language),
    kept: keptView(desk, figures, language),
    complete: completeView(desk, figures, language),
    closing: closingView(desk, figures, language),
  };
}

function firstView(desk: Desk, { all, months, at }: Figures, language: Language): WorkView['first'] {
  const words = workWords[language].first;
  const hours = desk.firstAnswerServiceHours;
  return {
    promise: words.promise({ hours }),
    sentences:
      all.firstAnswer && all.firstAnswerGross
        ? [
            words.sentence(spreadIn(all.firstAnswer, inServiceHours, language)),
            words.gross(spreadIn(all.firstAnswerGross, inWallTime, language)),
          ]
        : [words.tooFew],
    definitions: [
      { term: words.answer, text: words.answerText },
      { term: words.service, text: words.serviceText({ hours: hoursInWords(desk.hours, language) }) },
      { term: words.spread, text: words.spreadText },
      { term: words.few, text: words.fewText({ samples: samplesMin, ninetieth: ninetiethSamplesMin }) },
    ],
    table: drawnTable(
      months.map((month) => ({
        ...monthNames(month, dateIn(desk.zone, at), language),
        spread: month.firstAnswer,
        beside: month.firstAnswerGross && inWallTime(month.firstAnswerGross.median, language),
      })),
      { target: hours * secondsPerHour, targetLabel: words.target({ hours }), written: inServiceHours, language },
    ),
  };
}

function keptView(desk: Desk, { all, months, complaints, at }: Figures, language: Language): WorkView['kept'] {
  const words = workWords[language].kept;
  const { overdue } = all;
  const days = desk.complaintCalendarDays;
  const most = Math.max(1, ...months.map(({ tickets }) => tickets));
  const definitions: Definition[] = [
    { term: words.time, text: words.timeText },
    { term: words.month, text: words.monthText },
    { term: words.out, text: words.outText },
  ];
  return {
    sentences: [
      all.inTime ? words.sentence(ofAll(all.inTime, language)) : words.tooFew,
      overdue === 0 ? words.noneOverdue : words.overdue({ tickets: number(overdue, language), many: overdue > 1 }),
      complaints === null
        ? words.fewComplaints({ samples: samplesMin, days })
        : words.complaints({ complaints: number(complaints, language), days }),
    ],
    definitions,
    rows: months.map(
      (month): KeptRow => ({
        ...monthNames(month, dateIn(desk.zone, at), language),
        tickets: number(month.tickets, language),
        inTime: month.inTime && words.of(ofAll(month.inTime, language)),
        bar: month.inTime && {
          kept: percent(month.inTime.kept, most),
          of: percent(month.inTime.of, most),
        },
      }),
    ),
  };
}

function completeView(desk: Desk, { complete, incomplete }: Figures, language: Language): WorkView['complete'] {
  const words = workWords[language].complete;
  const hours = desk.firstAnswerServiceHours;
  const [one, other] = [complete.firstAnswer, incomplete.firstAnswer];
  return {
    sentence:
      one && other
        ? words.sentence({
            complete: inServiceHours(one.median, language),
            incomplete: inServiceHours(other.median, language),
          })
        : words.tooFew,
    definitions: [{ term: words.what, text: words.whatText }],
    table:
      one && other
        ? drawnTable(
            [
              { name: words.complete, short: words.complete, spread: one, beside: number(complete.tickets, language) },
              {
                ...{ name: words.incomplete, short: words.incomplete, spread: other },
                beside: number(incomplete.tickets, language),
              },
            ],
            {
              target: hours * secondsPerHour,
              targetLabel: workWords[language].first.target({ hours }),
              ...{ written: inServiceHours, language },
            },
          )
        : null,
  };
}

function closingView(desk: Desk, { all, months, at }: Figures, language: Language): WorkView['closing'] {
  const words = workWords[language].closing;
  const written = wallTimeAround(all.toClose?.median ?? 0);
  return {
    promise: words.promise({ days: desk.policy.closingDays }),
    sentence: all.toClose ? words.sentence(spreadIn(all.toClose, written, language)) : words.tooFew,
    definitions: [{ term: words.what, text: words.whatText }],
    table: drawnTable(
      months.map((month) => ({
        ...monthNames(month, dateIn(desk.zone, at), language),
        spread: month.toClose,
        beside: null,
      })),
      { target: null, targetLabel: null, written, language },
    ),
  };
}

interface Scale {
  /** Seconds; null where nothing is promised. */
  target: number | null;
  targetLabel: string | null;
  written: (seconds: number, language: Language) => string;
  language: Language;
}

/** A bar that is longer than four times the promise is cut, so that the others can still be told apart. */
const cutTargets = 4;

function drawnTable(
  rows: (Pick<BarRow, 'name' | 'short' | 'beside'> & { spread: Spread | null; running?: boolean })[],
  { target, targetLabel, written, language }: Scale,
): DrawnTable {
  const longest = Math.max(1, ...rows.map(({ spread }) => spread?.ninetieth ?? spread?.median ?? 0));
  const roomy = target === null ? longest : Math.max(longest, target * 1.25);
  const whole = target === null ? roomy : Math.min(roomy, target * cutTargets);
  return {
    target: target === null || targetLabel === null ? null : { place: percent(target, whole), label: targetLabel },
    rows: rows.map(({ spread, ...row }) => ({
      ...row,
      half: spread && written(spread.median, language),
      nine: spread?.ninetieth == null ? null : written(spread.ninetieth, language),
      bar: spread && {
        half: percent(spread.median, whole),
        nine: spread.ninetieth === null ? null : percent(spread.ninetieth, whole),
        cut: (spread.ninetieth ?? spread.median) > whole,
      },
    })),
  };
}

const secondsPerHour = 3600;

function monthNames({ month }: MonthFigures, today: string, language: Language) {
  const running = today.startsWith(month);
  return { name: monthOf(month, language), short: shortMonth(month, language), running };
}

function spreadIn({ median, ninetieth }: Spread, written: Scale['written'], language: Language) {
  return { half: written(median, language), nine: ninetieth === null ? null : written(ninetieth, language) };
}

function ofAll({ kept, of }: NonNullable<PeriodFigures['inTime']>, language: Language) {
  return { kept: number(kept, language), of: number(of, language) };
}

/** To a tenth, at most 100: a place in a drawing. */
function percent(part: number, whole: number): number {
  return Math.min(100, Math.round((part / whole) * 1000) / 10);
}
