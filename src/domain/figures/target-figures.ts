import { type Spread, samplesMin, spreadOf } from '#domain/figures/figures.ts';

/** How a desk kept a target in the last twelve months: what is not a target (null length) is measured only. */
export interface TargetFigures {
  all: TargetPeriod;
  /** Of those that came by a form, by what their form left unanswered (R6). */
  complete: TargetPeriod;
  incomplete: TargetPeriod;
  /** Oldest first, from the first month with anything to the current one. */
  months: (TargetPeriod & { month: string })[];
}

/** Null where there is too little to say. */
export interface TargetPeriod {
  /** How many came to their end: answered, or handled. */
  done: number;
  /** How many in time, of all whose time is over: done, or overdue. */
  inTime: { kept: number; of: number } | null;
  /** Overdue at this moment. */
  overdue: number;
  /** Service seconds that it took; handling without its pauses. */
  net: Spread | null;
  /** Seconds that passed, everything counted. */
  gross: Spread | null;
}

/** What the store counts. */
export interface TargetCounted {
  done: number;
  kept: number;
  missed: number;
  overdue: number;
  net: [number, number] | null;
  gross: [number, number] | null;
}

/** Without what is too small to say. */
export function targetPeriod({ done, kept, missed, overdue, net, gross }: TargetCounted): TargetPeriod {
  const of = kept + missed;
  return {
    ...{ done, overdue, inTime: of >= samplesMin ? { kept, of } : null },
    net: spreadOf(net, done),
    gross: spreadOf(gross, done),
  };
}
