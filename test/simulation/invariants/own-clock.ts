import { businessDaysAfter, closesAfter, dateAt, endOf, type OwnDesk, openingAfter } from '../own-days.ts';

/** The simulation's own model of a ticket's clock, with its own count of days. */
export interface OwnClock {
  phase: 'reminder' | 'notice';
  isStarted: boolean;
  day0: string;
  lastDay: string;
  /** The counted business days. */
  counted: string[];
  deadline: number;
  /** The steps before the closing: reminders, then the notice. */
  steps: number[];
  isExtended: boolean;
  /** The event that set the clock. */
  setBy: number;
  /**
   * The id of the letter that started it, 'told', or 'nobody' for a requester without an address (R16); null before the start.
   */
  startedBy: string | null;
}

/** A clock that waits for its letter, counted from that day. */
export function startedOn(phase: OwnClock['phase'], desk: OwnDesk, day0: string, setBy: number): OwnClock {
  const steps =
    phase === 'notice' ? [] : [...desk.reminderDays, desk.noticeDay].map((days) => openingAfter(desk, day0, days));
  const days = phase === 'notice' ? desk.closingDays : desk.noticeDay + desk.closingDays;
  const deadline = closesAfter(desk, day0, days);
  const counted = businessDaysAfter(desk.rules, day0, days);
  const lastDay = counted.at(-1) ?? day0;
  return {
    phase,
    isStarted: false,
    day0,
    lastDay,
    counted,
    deadline,
    steps,
    isExtended: false,
    setBy,
    startedBy: null,
  };
}

/** R16: a clock that nobody can be told about starts without a letter. */
export function begun(
  phase: OwnClock['phase'],
  desk: OwnDesk,
  day0: string,
  { setBy, toNobody }: { setBy: number; toNobody: boolean },
): OwnClock {
  const clock = startedOn(phase, desk, day0, setBy);
  return toNobody ? { ...clock, isStarted: true, startedBy: 'nobody' } : clock;
}

/** R20: the clock with the days that the requester asked for. */
export function extended(clock: OwnClock, desk: OwnDesk): OwnClock {
  const more = businessDaysAfter(desk.rules, clock.lastDay, desk.extensionDays);
  const lastDay = more.at(-1)!;
  const steps = clock.steps.map((step) => openingAfter(desk, dateAt(desk.zone, step), desk.extensionDays));
  return {
    ...clock,
    lastDay,
    counted: [...clock.counted, ...more],
    deadline: endOf(desk.zone, lastDay),
    steps,
    isExtended: true,
  };
}
