import { businessDaysLater } from '#domain/calendar/business-days.ts';
import type { Opening } from '#domain/calendar/calendar.ts';
import { dateOf, dayIn, dayOf } from '#domain/calendar/day.ts';
import { isBusinessDay } from '#domain/calendar/days-off.ts';
import { closedDaysMax } from '#domain/calendar/opening.ts';
import { sendingMoment } from '#domain/clock/schedule.ts';
import { type Instant, isAfter } from '#domain/instant.ts';
import { isOpen, type Task } from '#domain/tasks/task.ts';
import type { Status } from '#domain/ticket/vocabulary.ts';

/** A task to tell somebody about: it is due, or has been for a business day. */
interface DueTask {
  task: Task;
  overdue: boolean;
}

/** Returns the first day on which a task of the ticket is to be told; null if nobody is to be told of any. */
export function tellsOn({ status, tasks }: { status: Status; tasks: readonly Task[] }): string | null {
  if (status === 'closed') return null;
  const days = tasks.map(toTellOn).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/**
 * Returns the tasks to tell about on a day on which the desk is open. A task that waited through a stop of the desk is told once,
 * as it is now.
 */
export function dueTasks(tasks: readonly Task[], on: string, { calendar }: Pick<Opening, 'calendar'>): DueTask[] {
  return tasks.flatMap((task) => {
    const day = toTellOn(task);
    if (day === null || day > on) return [];
    const overdue = task.told !== undefined || dateOf(businessDaysLater(calendar, dayOf(day) - 1, 2)) <= on;
    return [{ task, overdue }];
  });
}

/** Returns the last day on which the desk has opened by an instant; null if it never opens. */
export function openedOn(desk: Opening, at: Instant): string | null {
  const today = dayIn(desk.zone, at);
  for (let day = today; day > today - closedDaysMax; day--)
    if (isBusinessDay(desk.calendar, day) && !isAfter(sendingMoment(desk, day), at)) return dateOf(day);
  return null;
}

/** Returns when the desk tells about what is to be told on a day: at its opening, on a day off at the next one. */
export function tellsAt(desk: Opening, on: string): Instant {
  return sendingMoment(desk, businessDaysLater(desk.calendar, dayOf(on) - 1, 1));
}

function toTellOn(task: Task): string | null {
  const { dueOn, told } = task;
  if (dueOn === null || !isOpen(task) || told?.overdue) return null;
  return told ? dateOf(dayOf(told.on) + 1) : dueOn;
}
