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
  | 'tasksLeft';
type Change<T extends EventType> = (ticket: Ticket, data: EventData[T], event: TicketEvent) => Partial<Ticket>;

/** The changes of the events of a ticket's tasks. */
export const taskChanges: { [T in TaskEventType]: Change<T> } = {
  tasksAdded: ({ tasks }, data) => ({ tasks: [...tasks, ...data.tasks.map(taskOf)] }),
  taskChanged: (ticket, { taskId, title, ...data }) => {
    const { required, assigneeId, dueOn, waitsFor } = data;
    const given = Object.entries({ required, assigneeId, dueOn, waitsFor }).filter(([, value]) => value !== undefined);
    return withTask(ticket, taskId, { ...Object.fromEntries(given), ...(title && { titleId: title.id }) });
  },
  taskDone: (ticket, { taskId }, { at, by }) => withTask(ticket, taskId, { done: { at, personId: by.personId } }),
  taskReopened: (ticket, { taskId }) => withTask(ticket, taskId, { done: null }),
  taskRemoved: ({ tasks }, { taskId }) => ({ tasks: tasks.filter(({ id }) => id !== taskId) }),
  taskRestored: ({ tasks }, { task, place }) => ({ tasks: tasks.toSpliced(place, 0, task) }),
  tasksOrdered: ({ tasks }, { taskIds }) => ({ tasks: inOrder(tasks, taskIds) }),
  tasksJoined: ({ tasks }, joining) => ({ tasks: [...tasks, ...joining.tasks] }),
  tasksLeft: ({ tasks }, { taskIds }) => ({ tasks: tasks.filter(({ id }) => !taskIds.includes(id)) }),
};

function taskOf({ taskId: id, title, required, assigneeId, dueOn, waitsFor }: NewTask): Task {
  return { id, titleId: title.id, required, assigneeId, dueOn, waitsFor, done: null };
}

function withTask({ tasks }: Ticket, taskId: string, changed: Partial<Task>): Partial<Ticket> {
  return { tasks: tasks.map((task) => (task.id === taskId ? { ...task, ...changed } : task)) };
}
