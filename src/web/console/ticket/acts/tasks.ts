import {
  addChecklist,
  addTask,
  changeTask,
  completeTask,
  orderTasks,
  removeTask,
  reopenTask,
  restoreTask,
} from '#desk/tasks/change-tasks.ts';
import { readDate } from '#domain/calendar/day.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { isId } from '#store/database/ids.ts';
import { fieldText } from '#web/app/post.ts';
import { type Act, type Sent, wrong } from '#web/console/ticket/acts/act.ts';

/** Adds a task with a title alone; the rest is set at the task. */
export const task: Act = ({ visit, ticket, form }) =>
  addTask(visit.services.world, visit.actor, ticket.number, {
    title: fieldText(form, 'title'),
    required: false,
    assignee: null,
    dueOn: null,
    waitsFor: null,
  });

export const checklist: Act = async ({ visit, ticket, form }) => {
  const id = fieldText(form, 'checklist');
  if (!isId(id)) return { refused: 'checklistUnknown' };
  return addChecklist(visit.services.world, visit.actor, ticket.number, id);
};

export const taskChange: Act = async ({ visit, ticket, form }) => {
  const dueOn = fieldText(form, 'dueOn');
  if (dueOn !== '' && readDate(dueOn) === null) return wrong('dueOn', togetherWords[visit.language].tasks.noDate);
  return changeTask(visit.services.world, visit.actor, ticket.number, {
    taskId: fieldText(form, 'task'),
    title: fieldText(form, 'title'),
    required: form.has('required'),
    assignee: fieldText(form, 'assignee') || null,
    dueOn: dueOn || null,
    waitsFor: fieldText(form, 'waitsFor') || null,
  });
};

export const taskDone: Act = (sent) => onTask(sent, completeTask);
export const taskOpen: Act = (sent) => onTask(sent, reopenTask);
export const taskRemove: Act = (sent) => onTask(sent, removeTask);
export const taskRestore: Act = (sent) => onTask(sent, restoreTask);

/** Moves a task by one place. */
export const taskMove: Act = ({ visit, ticket, form }) => {
  const ids = ticket.tasks.map(({ id }) => id);
  const from = ids.indexOf(fieldText(form, 'task'));
  const to = Math.max(0, from + (fieldText(form, 'by') === '-1' ? -1 : 1));
  const order = from < 0 ? ids : ids.toSpliced(from, 1).toSpliced(to, 0, ids[from]!);
  return orderTasks(visit.services.world, visit.actor, ticket.number, order);
};

function onTask({ visit, ticket, form }: Sent, change: typeof completeTask): ReturnType<Act> {
  return change(visit.services.world, visit.actor, ticket.number, fieldText(form, 'task'));
}
