import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { ninetiethSamplesMin, samplesMin, type TargetFigures } from '#domain/figures/figures.ts';
import type { Language } from '#domain/language.ts';
import { number } from '#locales/format.ts';
import { workWords } from '#locales/public/messages.ts';
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
} from './drawn.ts';

/** A target of the desk; without `hours` it is measured only. */
export type TargetView = ReturnType<typeof targetView>;

/** Returns how a target was met, in the reader's language, with the definition of each figure. */
export function targetView(desk: Desk, target: 'handled' | 'nextAnswer', figures: DeskFigures, language: Language) {
  const { targets: both, kept, first } = workWords[language];
  const words = both[target];
  const { months } = figures[target];
  const hours = desk.targets?.usual[target] ?? null;
  const today = dateIn(desk.zone, figures.at);
  const most = Math.max(1, ...months.map(({ inTime }) => inTime?.of ?? 0));
  return {
    promise: hours === null ? words.none : words.promise({ hours }),
    sentences: sentencesOf(figures[target], target, hours !== null, language),
    definitions: [
      { term: words.what, text: words.whatText },
      { term: both.net, text: both.netText },
      { term: kept.time, text: both.timeText },
      { term: kept.month, text: words.monthText },
      { term: first.few, text: first.fewText({ samples: samplesMin, ninetieth: ninetiethSamplesMin }) },
    ],
    table: drawnTable(
      months.map((month) => ({
        ...monthNames(month, today, language),
        spread: month.net,
        beside: month.gross && inWallTime(month.gross.median, language),
      })),
      {
        target: hours === null ? null : hours * secondsPerHour,
        targetLabel: hours === null ? null : both.label({ hours }),
        written: inServiceHours,
        language,
      },
    ),
    kept: months.map((month) => ({
      ...monthNames(month, today, language),
      tickets: number(month.done, language),
      inTime: month.inTime && kept.of(ofAll(month.inTime, language)),
      bar: month.inTime && { kept: percent(month.inTime.kept, most), of: percent(month.inTime.of, most) },
    })),
  };
}

function sentencesOf(
  { all, complete, incomplete }: TargetFigures,
  target: 'handled' | 'nextAnswer',
  hasTarget: boolean,
  language: Language,
): string[] {
  const { targets: both, first } = workWords[language];
  const words = both[target];
  const time =
    all.net && all.gross
      ? [
          words.sentence(spreadIn(all.net, inServiceHours, language)),
          first.gross(spreadIn(all.gross, inWallTime, language)),
        ]
      : [words.tooFew];
  const overdue =
    all.overdue === 0
      ? both.noneOverdue
      : both.overdue({ count: number(all.overdue, language), many: all.overdue > 1 });
  const apart =
    complete.net && incomplete.net
      ? [
          both.apart({
            complete: inServiceHours(complete.net.median, language),
            incomplete: inServiceHours(incomplete.net.median, language),
          }),
        ]
      : [];
  if (!hasTarget) return [...time, ...apart];
  return [...(all.inTime ? [words.kept(ofAll(all.inTime, language))] : []), ...time, overdue, ...apart];
}
