import { dueTasks, openedOn } from '#domain/tasks/due-tasks.ts';
import {
  heldUpBy,
  inOrder,
  isOpen,
  mayWaitFor,
  openRequired,
  type Task,
  tasksPerTicketMax,
} from '#domain/tasks/task.ts';
import { type Circumstances, type Decision, type Rules, said, whileOpen } from '#domain/ticket/decide/rule.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';

type OneTask = 'changeTask' | 'completeTask' | 'reopenTask' | 'removeTask';
type TaskCommand = OneTask | 'addTasks' | 'restoreTask' | 'orderTasks' | 'tellTasks';

/** The tasks of a ticket. They change neither its status nor its clock. A closed ticket keeps its tasks as they are. */
export const taskRules: Rules<TaskCommand> = {
  addTasks: (ticket, { type: _, ...added }, now) =>
    whileOpen(ticket, () => {
      const { tasks } = added;
      if (tasks.length === 0) return { events: [] };
      if (ticket.tasks.length + tasks.length > tasksPerTicketMax) return { refused: 'tooManyTasks' };
      const all = [...ticket.tasks, ...tasks.map(({ taskId: id, waitsFor }) => ({ id, waitsFor }))];
      const isSound = tasks.every(({ taskId, waitsFor }) => waitsFor === null || mayWaitFor(taskId, waitsFor, all));
      if (!isSound) return { refused: 'taskInCircle' };
      return said('tasksAdded', {
        ...added,
        tasks: tasks.map((task) => ({ ...task, ...toldAtOnce(task.dueOn, now) })),
      });
    }),

  changeTask: (ticket, { type: _, taskId, ...change }, now) =>
    onTask(ticket, taskId, (task) => {
      const { waitsFor } = change;
      if (waitsFor && waitsFor !== task.waitsFor && !mayWaitFor(taskId, waitsFor, ticket.tasks))
        return { refused: 'taskInCircle' };
      const differs = Object.entries(change).filter(([field, value]) => task[field as keyof Task] !== value);
      if (differs.length === 0) return { events: [] };
      const changed: typeof change = Object.fromEntries(differs);
      return said('taskChanged', { ...named(task), ...changed, ...toldAtOnce(changed.dueOn, now) });
    }),

  completeTask: (ticket, { taskId }) =>
    onTask(ticket, taskId, (task) => {
      if (!isOpen(task)) return { events: [] };
      return heldUpBy(task, ticket.tasks) ? { refused: 'taskWaits' } : said('taskDone', named(task));
    }),

  reopenTask: (ticket, { taskId }) =>
    onTask(ticket, taskId, (task) => (isOpen(task) ? { events: [] } : said('taskReopened', named(task)))),

  removeTask: (ticket, { taskId }) => onTask(ticket, taskId, (task) => said('taskRemoved', named(task))),

  restoreTask: (ticket, { task, place }) =>
    whileOpen(ticket, () => {
      if (ticket.tasks.some(({ id }) => id === task.id)) return { events: [] };
      if (ticket.tasks.length >= tasksPerTicketMax) return { refused: 'tooManyTasks' };
      // While it was away, the task for which it waits may have come to wait for it.
      const isSound = task.waitsFor === null || !isInCircle(task, ticket.tasks);
      return said('taskRestored', { task: isSound ? task : { ...task, waitsFor: null }, place });
    }),

  orderTasks: (ticket, { taskIds }) =>
    whileOpen(ticket, () => {
      const ids = inOrder(ticket.tasks, taskIds).map(({ id }) => id);
      const isSame = ids.every((id, place) => ticket.tasks[place]!.id === id);
      return isSame ? { events: [] } : said('tasksOrdered', { taskIds: ids });
    }),

  tellTasks: (ticket, { on, memberIds, deputies }, { desk }) => {
    const due = ticket.status === 'closed' ? [] : dueTasks(ticket.tasks, on, desk);
    if (due.length === 0) return { refused: 'notDue' };
    const tasks = due.map(({ task, overdue }) => {
      const personId = task.assigneeId ?? ticket.assigneeId;
      const concerned = personId === null ? memberIds : [personId];
      const standIns = concerned.flatMap((id) => deputies.get(id) ?? []);
      return { ...named(task), overdue, personIds: [...new Set([...concerned, ...standIns])] };
    });
    return said('tasksDue', { on, tasks });
  },
};

/** A date that is due when it is set needs no notice that day. */
function toldAtOnce(dueOn: string | null | undefined, { desk, at }: Circumstances): { toldOn?: string } {
  if (!dueOn) return {};
  const opened = openedOn(desk, at);
  return opened !== null && dueOn <= opened ? { toldOn: opened } : {};
}

/** Returns the refusal to mark a ticket handled while a required task is open, with these tasks; null without any. */
export function refusedForTasks({ tasks }: Pick<Ticket, 'tasks'>): TicketRefused | null {
  const open = openRequired(tasks);
  return open.length === 0 ? null : { refused: 'openTask', taskIds: open.map(({ id }) => id) };
}

function isInCircle(task: Task, others: readonly Task[]): boolean {
  const known = others.some(({ id }) => id === task.waitsFor);
  return known && !mayWaitFor(task.id, task.waitsFor!, [...others, task]);
}

function onTask(ticket: Ticket, taskId: string, decide: (task: Task) => Decision): Decision {
  return whileOpen(ticket, () => {
    const task = ticket.tasks.find(({ id }) => id === taskId);
    return task ? decide(task) : { refused: 'taskUnknown' };
  });
}

function named({ id, titleId }: Task) {
  return { taskId: id, titleId };
}
