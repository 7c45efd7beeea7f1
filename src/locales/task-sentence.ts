import type { Language } from '#domain/language.ts';
import type { EventData, TicketEvent } from '#domain/ticket/events/events.ts';
import { longDay } from '#locales/format.ts';
import { words } from '#locales/messages.ts';

interface TaskNames {
  people: ReadonlyMap<string, string | null>;
  titles?: ReadonlyMap<string, string>;
}

/** Returns an event of a ticket's tasks, to follow the name of its author; null for other events. */
export function taskSentence(
  { type, data, by }: Pick<TicketEvent, 'type' | 'data'> & { by?: { personId: string | null } | null },
  names: TaskNames,
  language: Language,
): string | null {
  const say = words[language].events;
  const event = { type, data } as TicketEvent;
  switch (event.type) {
    case 'tasksAdded':
      return say.tasksAdded({ titles: event.data.tasks.map(({ title }) => titleOf(names, title.id)) });
    case 'tasksJoined': {
      const titles = event.data.tasks.map(({ titleId }) => titleOf(names, titleId));
      return say.tasksJoined({ titles, from: event.data.from.number });
    }
    case 'tasksLeft':
      return say.tasksLeft({ count: event.data.taskIds.length, from: event.data.from.number });
    case 'taskRestored':
      return say.taskRestored({ title: titleOf(names, event.data.task.titleId) });
    case 'taskChanged': {
      const what = changes(event.data, by?.personId ?? null, names, language).join(', ');
      return say.taskChanged({ title: titleOf(names, event.data.titleId), what });
    }
    case 'taskDone':
    case 'taskReopened':
    case 'taskRemoved':
      return say[event.type]({ title: titleOf(names, event.data.titleId) });
    case 'tasksOrdered':
      return say.tasksOrdered();
    case 'tasksDue': {
      const { tasks } = event.data;
      const titlesOf = (late: boolean) =>
        tasks.filter(({ overdue }) => overdue === late).map(({ titleId }) => titleOf(names, titleId));
      const parts = [false, true].map((overdue) => ({ overdue, titles: titlesOf(overdue) }));
      return parts.flatMap((part) => (part.titles.length === 0 ? [] : [say.tasksDue(part)])).join(', ');
    }
    default:
      return null;
  }
}

function titleOf({ titles }: TaskNames, id: string): string {
  return titles?.get(id) ?? '…';
}

function changes(
  { title, required, assigneeId, dueOn, waitsFor }: EventData['taskChanged'],
  authorId: string | null,
  names: TaskNames,
  language: Language,
): string[] {
  const say = words[language].taskFields;
  const self = authorId !== null && assigneeId === authorId;
  const assignee = assigneeId ? (names.people.get(assigneeId) ?? '…') : null;
  return [
    ...(title ? [say.title({ title: titleOf(names, title.id) })] : []),
    ...(required === undefined ? [] : [say.required({ required })]),
    ...(assigneeId === undefined ? [] : [say.assignee({ name: assignee, self })]),
    ...(dueOn === undefined ? [] : [say.due({ on: dueOn && longDay(dueOn, language, 'UTC') })]),
    ...(waitsFor === undefined ? [] : [say.waits({ any: waitsFor !== null })]),
  ];
}
