import type { By } from '#domain/actor.ts';
import { afterService, msPerHour, serviceBetween } from '#domain/clock/clock.ts';
import { nextStep } from '#domain/clock/next-step.ts';
import type { Desk } from '#domain/desks/desk.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import {
  type HandledRun,
  type TargetName,
  type TargetOf,
  type TicketTargets,
  targetHours,
} from '#domain/targets/targets.ts';
import type { NewEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import { answerDueAt, type Ticket } from '#domain/ticket/events/ticket.ts';

/** The time and the desk. `anew` recounts running targets after the desk's hours, targets or steps changed. */
interface Counting {
  at: Instant;
  desk: Desk;
  anew: boolean;
}

/** Returns the targets of a ticket opened by a contact received at `since`. */
export function targetsAtOpening(
  desk: Desk,
  {
    since,
    form,
    ...opened
  }: { since: Instant; form?: string } & Pick<Ticket, 'kind' | 'priority' | 'suspectedSpam' | 'firstAnswerDueAt'>,
): TicketTargets {
  const runs = !opened.suspectedSpam;
  const ofForm = form === undefined ? {} : { form };
  const lengthMs = lengthOf(desk, 'handled', { ...opened, targets: ofForm });
  const handled: HandledRun = {
    since: runs ? since : null,
    stoppedAt: runs ? null : since,
    handledAt: null,
    ranMs: 0,
    lengthMs,
    dueAt: runs && lengthMs !== null ? afterService(desk, since, lengthMs) : null,
    fired: [],
  };
  const firstAnswer = runs ? { since, fired: [] } : null;
  const { firstAnswerDueAt } = opened;
  const next = nextStep(desk, { firstAnswer, nextAnswer: null, handled, firstAnswerDueAt });
  return { ...ofForm, firstAnswer, nextAnswer: null, handled, next };
}

/**
 * Returns the targets after a decision; `after` is the ticket with its events. Unchanged parts are returned by identity, so that
 * the caller can detect changes.
 */
function targetsAfter(before: Ticket, after: Ticket, counting: Counting): TicketTargets | null {
  const stood = after.targets ?? none;
  const lengths = counting.anew || before.kind !== after.kind || before.priority !== after.priority;
  const firstAnswer = firstAnswerAfter(before, after, counting);
  const nextAnswer = nextAnswerAfter(after, counting, lengths);
  const handled = handledAfter(before, after, counting, lengths);
  const same = firstAnswer === stood.firstAnswer && nextAnswer === stood.nextAnswer && handled === stood.handled;
  const sameDue = answerDueAt(before) === answerDueAt(after) && (before.status === 'closed') === isClosed(after);
  const fired = after.targets !== before.targets;
  if (same && sameDue && !fired && !counting.anew) return after.targets;
  const runs = { firstAnswer, nextAnswer, handled, firstAnswerDueAt: answerDueAt(after) };
  const next = isClosed(after) ? null : nextStep(counting.desk, runs);
  const isSameNext = next?.step === stood.next?.step && next?.at === stood.next?.at;
  const { form } = stood;
  return same && isSameNext
    ? after.targets
    : { ...(form !== undefined && { form }), firstAnswer, nextAnswer, handled, next };
}

const none: TicketTargets = { firstAnswer: null, nextAnswer: null, handled: null, next: null };

/** A freed ticket's first answer counts from now. A closing keeps the run, because it may be undone. */
function firstAnswerAfter(before: Ticket, after: Ticket, { at }: Counting): TicketTargets['firstAnswer'] {
  if (after.firstAnsweredAt !== null || after.suspectedSpam) return null;
  const run = after.targets?.firstAnswer;
  return run ?? { since: before.suspectedSpam ? at : after.openedAt, fired: [] };
}

/** Before the first answer, its own target applies. */
function nextAnswerAfter(after: Ticket, { at, desk }: Counting, lengths: boolean): TicketTargets['nextAnswer'] {
  const since = after.reactionAt;
  if (since === null || after.firstAnsweredAt === null) return null;
  const run = after.targets?.nextAnswer ?? null;
  const isSame = run?.since === since;
  if (isSame && !lengths) return run;
  const ms = lengthOf(desk, 'nextAnswer', after);
  const dueAt =
    ms === null ? null : isSame ? movedDue(desk, { since, ms, dueAt: run.dueAt, at }) : afterService(desk, since, ms);
  return isSame && dueAt === run.dueAt ? run : { since, dueAt, fired: isSame ? run.fired : [] };
}

/** A longer target counts from the start, a shorter one from now, so that the change alone makes nothing late. */
function movedDue(
  desk: Desk,
  { since, ms, dueAt, at }: { since: Instant; ms: number; dueAt: Instant | null; at: Instant },
): Instant {
  const fromNow = afterService(desk, at, ms);
  if (dueAt === null) return fromNow;
  const whole = afterService(desk, since, ms);
  if (!isBefore(whole, dueAt)) return whole;
  return isBefore(fromNow, dueAt) ? fromNow : dueAt;
}

function handledAfter(before: Ticket, after: Ticket, counting: Counting, lengths: boolean): HandledRun | null {
  const stood = after.targets?.handled ?? null;
  if (stood === null) return null;
  const run = lengths ? relengthened(stood, after, counting) : stood;
  const runs = (after.status === 'new' || after.status === 'open') && !after.suspectedSpam;
  if (runs && run.since === null) return resumed(run, before, after, counting);
  if (!runs && run.since !== null) return paused(run, run.since, after, counting);
  if (runs || isDone(before) === isDone(after)) return run;
  return { ...run, handledAt: isDone(after) ? counting.at : null };
}

function paused(run: HandledRun, since: Instant, after: Ticket, { at, desk }: Counting): HandledRun {
  const ranMs = run.ranMs + serviceBetween(desk, since, at);
  const isLate = run.lengthMs !== null && ranMs > run.lengthMs;
  const handledAt = isDone(after) ? at : null;
  return { ...run, since: null, stoppedAt: at, handledAt, ranMs, dueAt: isLate ? run.dueAt : null };
}

/** The time of receipt counts, not of reading (R19): the run resumes with the reaction, but not before the pause. */
function resumed(run: HandledRun, before: Ticket, after: Ticket, { at, desk }: Counting): HandledRun {
  const reaction = after.reactionAt !== before.reactionAt ? after.reactionAt : null;
  const stoppedAt = run.stoppedAt ?? at;
  const since = reaction === null || isAfter(reaction, at) ? at : isBefore(reaction, stoppedAt) ? stoppedAt : reaction;
  const started = { ...run, since, stoppedAt: null, handledAt: null };
  return { ...started, dueAt: dueOf(desk, started) };
}

function relengthened(run: HandledRun, after: Ticket, { at, desk, anew }: Counting): HandledRun {
  const ms = lengthOf(desk, 'handled', after);
  const ran = run.ranMs + (run.since === null ? 0 : serviceBetween(desk, run.since, at));
  const shorter = ms !== null && (run.lengthMs === null || ms < run.lengthMs);
  const lengthMs = shorter ? Math.min(run.lengthMs ?? Number.POSITIVE_INFINITY, ran + ms) : ms;
  if (lengthMs === run.lengthMs && !anew) return run;
  const dueAt = dueOf(desk, { ...run, lengthMs });
  return lengthMs === run.lengthMs && dueAt === run.dueAt ? run : { ...run, lengthMs, dueAt };
}

/** When a run is due. A run that was late before a pause keeps its date. */
function dueOf(desk: Desk, { since, ranMs, lengthMs, dueAt }: HandledRun): Instant | null {
  if (lengthMs === null) return null;
  const left = lengthMs - ranMs;
  if (since === null) return left < 0 ? dueAt : null;
  return left > 0 ? afterService(desk, since, left) : (dueAt ?? since);
}

function lengthOf(desk: Desk, target: TargetName, of: TargetOf): number | null {
  const hours = targetHours(desk, target, of);
  return hours === null ? null : hours * msPerHour;
}

function isDone({ status }: Ticket): boolean {
  return status === 'handled' || status === 'closed';
}

function isClosed({ status }: Ticket): boolean {
  return status === 'closed';
}

/**
 * Returns the events of a decision. The last one carries the targets if they changed. A recount without events gets its own
 * event.
 */
export function withTargets(
  before: Ticket,
  events: NewEvent[],
  { at, by, desk }: Omit<Counting, 'anew'> & { by: By },
  anew: boolean,
): NewEvent[] {
  if (events.length === 0 && !anew) return events;
  const numbered = events.map((event, place) => ({
    ...event,
    id: '',
    ticketId: before.id,
    seq: before.version + place + 1,
    at,
    by,
  }));
  const after = numbered.reduce<Ticket>(evolve, before);
  const targets = targetsAfter(before, after, { at, desk, anew });
  if (targets === before.targets || targets === null) return events;
  const last: NewEvent = events.at(-1) ?? { type: 'retargeted', version: 1, data: {} };
  return [...events.slice(0, -1), { ...last, data: { ...last.data, targets } } as NewEvent];
}
