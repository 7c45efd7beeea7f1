import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Figures, ninetiethSamplesMin, samplesMin } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import { dateTime, monthOf, number } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
import { hoursInWords } from '#mail/letters/parts.ts';
import type { DeskFigures } from './cached-figures.ts';
import {
  drawnTable,
  inServiceHours,
  inWallTime,
  monthNames,
  ofAll,
  percent,
  secondsPerHour,
  spreadIn,
  wallTimeAround,
} from './drawn.ts';
import { targetView } from './target-view.ts';
import type { Definition, KeptRow } from './views.ts';

/** The page "How we work" in the reader's language. Null figures have too little data. */
export type WorkView = ReturnType<typeof workView>;

/** Returns the figures in the reader's language, with the lengths of their bars. */
export function workView(desk: Desk, figures: DeskFigures, language: Language) {
  const words = workWords[language];
  const { months } = figures;
  const [first, last] = [months[0]?.month, months.at(-1)?.month];
  return {
    covers: first && last ? words.covers({ first: monthOf(first, language), last: monthOf(last, language) }) : null,
    computed: words.computed({ moment: dateTime(figures.at, language, desk.zone) }),
    first: firstView(desk, figures, language),
    kept: keptView(desk, figures, language),
    complete: completeView(desk, figures, language),
    handled: targetView(desk, 'handled', figures, language),
    closing: closingView(desk, figures, language),
  };
}

function firstView(desk: Desk, { all, months, at }: Figures, language: Language) {
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

function keptView(desk: Desk, { all, months, complaints, at }: Figures, language: Language) {
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

function completeView(desk: Desk, { complete, incomplete }: Figures, language: Language) {
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
                name: words.incomplete,
                short: words.incomplete,
                spread: other,
                beside: number(incomplete.tickets, language),
              },
            ],
            {
              target: hours * secondsPerHour,
              targetLabel: workWords[language].first.target({ hours }),
              written: inServiceHours,
              language,
            },
          )
        : null,
  };
}

function closingView(desk: Desk, { all, months, at }: Figures, language: Language) {
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
