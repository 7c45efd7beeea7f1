import { takeAccessStep } from '#desk/access/turn-access.ts';
import { recountAsked } from '#desk/clock/recount.ts';
import { takeStep } from '#desk/clock/take-steps.ts';
import { takeNotificationStep } from '#desk/notifications/turn-notifications.ts';
import type { Clock, World } from '#desk/spine/world.ts';
import { takeTargetStep } from '#desk/targets/turn-targets.ts';
import { nextTasksDue, takeTasksStep } from '#desk/tasks/turn-tasks.ts';
import { takeRecurringStep } from '#desk/templates/turn-recurring.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import { nextAccessDue } from '#store/access/access-due.ts';
import type { Database } from '#store/database/database.ts';
import { readSetting, writeSetting } from '#store/database/settings.ts';
import { nextNotificationDue } from '#store/notifications/notification-choices.ts';
import { nextRecurringDue } from '#store/templates/recurring.ts';
import { nextTicketStep } from '#store/ticket/tickets.ts';

export interface DemonstrationClock extends Clock {
  /** Moves the desk's clock forward, and processes each due item at its own instant. Refuses to go back. */
  moveTo(target: Instant | ((now: Instant) => Instant), by: Mover): Promise<{ now: Instant } | { refused: 'earlier' }>;
}

/** The work at each stop of a move: reads received mail and sends queued mail. */
export interface Mover {
  world: World;
  finishMail(): Promise<void>;
}

export const clockOffsetSetting = 'demonstrationClockOffsetMilliseconds';

/** The demonstration's clock: an offset to real time, saved across restarts, that only grows. */
export async function openDemonstrationClock(db: Database): Promise<DemonstrationClock> {
  let offset = (await readSetting<number>(db, clockOffsetSetting)) ?? 0;
  /** During a move, the desk's clock is set to the current due item's instant. */
  let standing: Instant | null = null;
  let moving: Promise<unknown> = Promise.resolve();

  const now = () => standing ?? instantOf(Date.now() + offset);

  async function save(instant: Instant): Promise<void> {
    offset = Date.parse(instant) - Date.now();
    await writeSetting(db, clockOffsetSetting, offset);
  }

  async function move(to: Instant | ((now: Instant) => Instant), { world, finishMail }: Mover) {
    // Read the time once: a second reading would be later than a target of "now".
    const start = now();
    const target = typeof to === 'string' ? to : to(start);
    if (isBefore(target, start)) return { refused: 'earlier' as const };
    standing = start;
    try {
      await finishMail();
      await recountAsked(world, 0);
      const stuck = new Set<string>();
      for (;;) {
        const step = await nextStep(db, world, target, [...stuck]);
        if (step === null) break;
        if (isAfter(step.at, standing)) {
          standing = step.at;
          // Save before acting: after a crash, the clock must not start earlier than the last action.
          await save(standing);
        }
        if (!(await step.take())) stuck.add(step.id);
        await finishMail();
      }
      await save(target);
    } finally {
      standing = null;
    }
    return { now: target };
  }

  return {
    now,
    moveTo: (target, mover) => {
      const next = moving.then(() => move(target, mover));
      moving = next.catch(() => undefined);
      return next;
    },
  };
}

/** The next due item: a ticket's clock, a target, an access, a notification mail, due tasks, or a recurring ticket. */
async function nextStep(db: Database, world: World, target: Instant, stuck: string[]) {
  const ticket = await nextTicketStep(db, 'clockAt', target, stuck);
  const escalation = await nextTicketStep(db, 'escalationAt', target, stuck);
  const access = await nextAccessDue(db, target, stuck);
  const mail = await nextNotificationDue(db, target, stuck);
  const tasks = await nextTasksDue(world, target, stuck);
  const recurring = await nextRecurringDue(db, target, stuck);
  const steps = [
    ticket && { id: ticket.id, at: ticket.at, take: () => takeStep(world, ticket.id) },
    escalation && { id: escalation.id, at: escalation.at, take: () => takeTargetStep(world, escalation.id) },
    access && { id: access.id, at: access.at, take: () => takeAccessStep(world, access) },
    mail && { id: mail.id, at: mail.at, take: () => takeNotificationStep(world, mail) },
    tasks && { id: tasks.id, at: tasks.at, take: () => takeTasksStep(world, tasks.id) },
    recurring && { id: recurring.id, at: recurring.at, take: () => takeRecurringStep(world, recurring) },
  ].filter((step) => step !== null);
  return steps.reduce<(typeof steps)[number] | null>(
    (first, step) => (first === null || isBefore(step.at, first.at) ? step : first),
    null,
  );
}

function instantOf(epochMilliseconds: number): Instant {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(epochMilliseconds)).toString();
}
