import { type Spread, samplesMin, spreadOf } from '#domain/figures/figures.ts';

/** How a desk met a target in the last twelve months. Without a target (null length) times are only measured. */
export interface TargetFigures {
  all: TargetPeriod;
  /** Tickets that came by a form, split by whether it was complete (R6). */
  complete: TargetPeriod;
  incomplete: TargetPeriod;
  /** Oldest first, from the first month with data to the current one. */
  months: (TargetPeriod & { month: string })[];
}

/** Null if there are too few to publish. */
export interface TargetPeriod {
  /** How many were answered or handled. */
  done: number;
  /** How many were in time, out of those done or overdue. */
  inTime: { kept: number; of: number } | null;
  /** Overdue now. */
  overdue: number;
  /** Service seconds taken; handling excludes pauses. */
  net: Spread | null;
  /** Elapsed seconds. */
  gross: Spread | null;
}

/** The counts from the store. */
export interface TargetCounted {
  done: number;
  kept: number;
  missed: number;
  overdue: number;
  net: [number, number] | null;
  gross: [number, number] | null;
}

/** Returns the figures of a target; those with too few samples are null. */
export function targetPeriod({ done, kept, missed, overdue, net, gross }: TargetCounted): TargetPeriod {
  const of = kept + missed;
  return {
    done,
    overdue,
    inTime: of >= samplesMin ? { kept, of } : null,
    net: spreadOf(net, done),
    gross: spreadOf(gross, done),
  };
}
