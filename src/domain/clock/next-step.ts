import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isBefore } from '#domain/instant.ts';
import type { EscalationStep, TicketTargets } from '#domain/targets/targets.ts';
import { afterService, msPerHour, serviceBetween } from './clock.ts';

/** A ticket's running targets, and when its first answer is due. */
type Runs = Omit<TicketTargets, 'next'> & { firstAnswerDueAt: Instant };

/** A running target, as its steps need it. */
interface Run {
  since: Instant;
  ranMs: number;
  /** The target, in ms of service time. */
  lengthMs(): number;
  dueAt: Instant;
  fired: string[];
}

/** Returns the first step that has not fired yet, and when it fires. If two fire at one moment, the desk's order decides. */
export function nextStep(desk: Desk, runs: Runs): TicketTargets['next'] {
  const steps = desk.targets?.steps ?? [];
  let next: TicketTargets['next'] = null;
  for (const step of steps) {
    const run = runOf(desk, runs, step);
    if (run === null || run.fired.includes(step.id)) continue;
    const at = momentOf(desk, run, step);
    if (next === null || isBefore(at, next.at)) next = { step: step.id, at };
  }
  return next;
}

/** Returns the running target of a step, or null if it is paused, over, or not set. */
function runOf(
  desk: Desk,
  { firstAnswer, nextAnswer, handled, firstAnswerDueAt }: Runs,
  step: EscalationStep,
): Run | null {
  const whole = (since: Instant, dueAt: Instant, fired: string[]): Run => ({
    since,
    dueAt,
    fired,
    ranMs: 0,
    lengthMs: () => serviceBetween(desk, since, dueAt),
  });
  switch (step.target) {
    case 'firstAnswer':
      return firstAnswer && whole(firstAnswer.since, firstAnswerDueAt, firstAnswer.fired);
    case 'nextAnswer':
      return nextAnswer?.dueAt ? whole(nextAnswer.since, nextAnswer.dueAt, nextAnswer.fired) : null;
    case 'handled': {
      if (!handled?.since || !handled.dueAt || handled.lengthMs === null) return null;
      const { since, ranMs, lengthMs, dueAt, fired } = handled;
      return { since, ranMs, lengthMs: () => lengthMs, dueAt, fired };
    }
  }
}

/** A step that falls into a pause fires when the pause ends. */
function momentOf(desk: Desk, { since, ranMs, lengthMs, dueAt }: Run, { when }: EscalationStep): Instant {
  if ('used' in when) {
    const left = Math.round((lengthMs() * when.used) / 100) - ranMs;
    return left > 0 ? afterService(desk, since, left) : since;
  }
  const at = when.after === 0 ? dueAt : afterService(desk, dueAt, when.after * msPerHour);
  return isBefore(at, since) ? since : at;
}
