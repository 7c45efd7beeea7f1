import type { Instant } from '#domain/instant.ts';

/** A task of a ticket. The desk alone sees it. The order of a ticket's tasks is their order in its list. */
export interface Task {
  id: string;
  titleId: string;
  /** While it is open, the ticket cannot be marked handled. */
  required: boolean;
  assigneeId: string | null;
  /** The day on which it is due, in the desk's zone. */
  dueOn: string | null;
  /** The task of the same ticket that must be done first. One that was removed holds nothing up. */
  waitsFor: string | null;
  done: { at: Instant; personId: string | null } | null;
  /** On which day the desk last told somebody that it is due; absent if that is still to come. */
  told?: Told;
}

/** The day of the desk on which somebody was told, and of what. A task that is due is told once more when it is overdue. */
export interface Told {
  on: string;
  overdue: boolean;
}

/** A ticket shows all its tasks; a longer list would be a project. */
export const tasksPerTicketMax = 50;
/** One line of the side panel on a wide screen, two on a phone. */
export const taskTitleCharactersMax = 120;

/** Whether a task is still to be done. */
export function isOpen({ done }: Pick<Task, 'done'>): boolean {
  return done === null;
}

/** Returns the tasks that keep a ticket from being marked handled. */
export function openRequired(tasks: readonly Task[]): Task[] {
  return tasks.filter((task) => task.required && isOpen(task));
}

/** Returns the open task for which this one waits, or null. */
export function heldUpBy(task: Pick<Task, 'waitsFor'>, tasks: readonly Task[]): Task | null {
  return tasks.find(({ id, done }) => id === task.waitsFor && done === null) ?? null;
}

/** Whether a task can wait for another: it exists, is not the task itself, and does not wait for the task in turn. */
export function mayWaitFor(taskId: string, waitsFor: string, tasks: readonly Pick<Task, 'id' | 'waitsFor'>[]): boolean {
  const seen = new Set([taskId]);
  for (let id: string | null = waitsFor; id !== null; ) {
    if (seen.has(id)) return false;
    seen.add(id);
    const next = tasks.find((task) => task.id === id);
    if (!next) return id !== waitsFor;
    id = next.waitsFor;
  }
  return true;
}

/** Returns tasks in a new order. Tasks that the order does not name keep their places at the end, and unknown ids are ignored. */
export function inOrder(tasks: readonly Task[], ids: readonly string[]): Task[] {
  const named = ids.flatMap((id) => tasks.find((task) => task.id === id) ?? []);
  return [...named, ...tasks.filter((task) => !named.includes(task))];
}

/** Returns how many tasks are done, and how many there are. */
export function progressOf(tasks: readonly Task[]): { done: number; of: number } {
  return { done: tasks.filter((task) => !isOpen(task)).length, of: tasks.length };
}
