import type { NewEvent } from '#domain/ticket/events/events.ts';

/** Returns the ids of the texts that are titles of the tasks in an event, so that the record can name them. */
export function taskTitles({ type, data }: NewEvent): string[] {
  switch (type) {
    case 'tasksAdded':
      return data.tasks.map(({ title }) => title.id);
    case 'tasksJoined':
    case 'tasksDue':
      return data.tasks.map(({ titleId }) => titleId);
    case 'taskRestored':
      return [data.task.titleId];
    case 'taskChanged':
      return data.title ? [data.titleId, data.title.id] : [data.titleId];
    case 'taskDone':
    case 'taskReopened':
    case 'taskRemoved':
      return [data.titleId];
    default:
      return [];
  }
}
