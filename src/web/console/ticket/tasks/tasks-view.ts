import { dateIn } from '#domain/calendar/day.ts';
import { checklistsOffered } from '#domain/tasks/checklist.ts';
import { heldUpBy, openRequired, progressOf } from '#domain/tasks/task.ts';
import { may } from '#domain/ticket/rights.ts';
import { togetherWords } from '#locales/console/messages.ts';
import { listing, shortDays } from '#locales/format.ts';
import type { NamedTask } from '#store/tasks/tasks.ts';
import type { TicketSources } from '#web/console/ticket/sources.ts';

/** Returns the tasks of a ticket and the checklists that can be added to it; null for people outside the desk. */
export function tasksView(sources: TicketSources) {
  const { ticket, tasks, checklists, actor, language } = sources;
  if (!may(actor, 'change', ticket)) return null;
  return {
    tasks: tasks.map((task) => taskView(task, sources)),
    progress: tasks.length === 0 ? null : progressOf(tasks),
    checklists: checklistsOffered(checklists, language).map(({ id, name }) => ({ value: id, label: name })),
    /** A closed ticket keeps its tasks as they are. */
    isClosed: ticket.status === 'closed',
    removed: removedTask(sources),
  };
}

export type TasksView = NonNullable<ReturnType<typeof tasksView>>;
export type TaskView = TasksView['tasks'][number];

function taskView(task: NamedTask, { tasks, desk, now, language }: TicketSources) {
  const say = togetherWords[language].tasks;
  const today = dateIn(desk.zone, now);
  const held = heldUpBy(task, tasks);
  const titleOf = (id: string) => tasks.find((each) => each.id === id)?.title ?? '';
  const isLate = task.done === null && task.dueOn !== null && task.dueOn <= today;
  const on = task.dueOn && (task.dueOn === today ? say.today : shortDays(task.dueOn, task.dueOn, language));
  const assignee = task.assignee && (task.assignee.name ?? task.assignee.email ?? '');
  const doneOn = task.done && dateIn(desk.zone, task.done.at);
  return {
    id: task.id,
    // The author of the title may have been erased.
    title: task.title || '…',
    isDone: task.done !== null,
    /** That it is due today, or since when it is overdue. */
    late: isLate ? (task.dueOn === today ? say.due({ on: on! }) : say.dueSince({ on: on! })) : null,
    /** Its other facts in words, in the order in which they matter. */
    facts:
      doneOn === null
        ? [
            ...(task.required ? [say.required] : []),
            ...(on === null || isLate ? [] : [say.due({ on })]),
            ...(assignee === null ? [] : [say.of({ name: assignee })]),
            ...(held ? [say.waits({ title: titleOf(held.id) })] : []),
          ]
        : [say.done({ name: task.doneBy, on: shortDays(doneOn, doneOn, language) })],
    typed: {
      title: task.title,
      required: task.required,
      assignee: task.assignee?.email ?? '',
      dueOn: task.dueOn ?? '',
      waitsFor: task.waitsFor !== null && tasks.some(({ id }) => id === task.waitsFor) ? task.waitsFor : '',
    },
    others: tasks.filter(({ id }) => id !== task.id).map(({ id, title }) => ({ value: id, label: title })),
  };
}

/** The task that was removed last, while nothing else happened to the tasks: it can be brought back. */
function removedTask({ history, record }: TicketSources): { id: string; title: string } | null {
  const last = history.findLast(({ type }) => type.startsWith('task') && type !== 'tasksDue');
  if (last?.type !== 'taskRemoved') return null;
  const { taskId, titleId } = last.data;
  return { id: taskId, title: record.names.titles.get(titleId) ?? '' };
}

/** Returns why the ticket cannot be marked handled because of its tasks, and what to do; null if nothing is open. */
export function whyNotHandled({ tasks, language }: Pick<TicketSources, 'tasks' | 'language'>): string | null {
  const open = openRequired(tasks).map(({ id }) => tasks.find((task) => task.id === id)!.title);
  if (open.length === 0) return null;
  return togetherWords[language].tasks.first({ titles: listing(open, language), count: open.length });
}
