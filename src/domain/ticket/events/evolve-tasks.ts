import { inOrder, type Task } from '#domain/tasks/task.ts';
import type { EventData, EventType, NewTask, TicketEvent } from '#domain/ticket/events/events.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

export type TaskEventType =
  | 'tasksAdded'
  | 'taskChanged'
  | 'taskDone'
  | 'taskReopened'
  | 'taskRemoved'
  | 'taskRestored'
  | 'tasksOrdered'
  | 'tasksJoined'
  | 'tasksLeft'
  | 'tasksDue';
type Change<T extends EventType> = (ticket: Ticket, data: EventData[T], event: TicketEvent) => Partial<Ticket>;

/** The changes of the events of a ticket's tasks. */
export const taskChanges: { [T in TaskEventType]: Change<T> } = {
  tasksAdded: ({ tasks }, data) => ({ tasks: [...tasks, ...data.tasks.map(taskOf)] }),
  taskChanged: (ticket, { taskId, title, ...data }) => {
    const { required, assigneeId, dueOn, waitsFor } = data;
    const given = Object.entries({ required, assigneeId, dueOn, waitsFor }).filter(([, value]) => value !== undefined);
    const changed = { ...Object.fromEntries(given), ...(title && { titleId: title.id }) };
    return withTask(dueOn === undefined ? ticket : untold(ticket, taskId), taskId, { ...changed, ...toldBy(data) });
  },
  taskDone: (ticket, { taskId }, { at, by }) => withTask(ticket, taskId, { done: { at, personId: by.personId } }),
  taskReopened: (ticket, { taskId }) => withTask(ticket, taskId, { done: null }),
  taskRemoved: ({ tasks }, { taskId }) => ({ tasks: tasks.filter(({ id }) => id !== taskId) }),
  taskRestored: ({ tasks }, { task, place }) => ({ tasks: tasks.toSpliced(place, 0, task) }),
  tasksOrdered: ({ tasks }, { taskIds }) => ({ tasks: inOrder(tasks, taskIds) }),
  tasksJoined: ({ tasks }, joining) => ({ tasks: [...tasks, ...joining.tasks] }),
  tasksLeft: ({ tasks }, { taskIds }) => ({ tasks: tasks.filter(({ id }) => !taskIds.includes(id)) }),
  // Telling is no work on the ticket: the time of its last change stays.
  tasksDue: ({ changedAt, tasks }, { on, tasks: due }) => ({
    changedAt,
    tasks: tasks.map((task) => {
      const told = due.find(({ taskId }) => taskId === task.id);
      return told ? { ...task, told: { on, overdue: told.overdue } } : task;
    }),
  }),
};

function taskOf({ taskId: id, title, required, assigneeId, dueOn, waitsFor, ...said }: NewTask): Task {
  return { id, titleId: title.id, required, assigneeId, dueOn, waitsFor, done: null, ...toldBy(said) };
}

function toldBy({ toldOn }: { toldOn?: string }): Pick<Task, 'told'> {
  return toldOn === undefined ? {} : { told: { on: toldOn, overdue: false } };
}

/** A new date is still to be told. */
function untold({ tasks }: Pick<Ticket, 'tasks'>, taskId: string): Pick<Ticket, 'tasks'> {
  return { tasks: tasks.map(({ told, ...task }) => (task.id === taskId || !told ? task : { ...task, told })) };
}

function withTask({ tasks }: Pick<Ticket, 'tasks'>, taskId: string, changed: Partial<Task>): Partial<Ticket> {
  return { tasks: tasks.map((task) => (task.id === taskId ? { ...task, ...changed } : task)) };
}
