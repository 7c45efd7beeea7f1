import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#domain/actor.ts';
import { isOpen, type Task } from '#domain/tasks/task.ts';
import type { Handle } from '#store/database/database.ts';
import { rowsOf } from '#store/database/rows.ts';
import { inStatement } from '#store/database/statements.ts';
import { worksOn } from '#store/ticket/visibility.ts';

/** A task with its title and the names of the people who have it or did it. */
export interface NamedTask extends Task {
  title: string;
  assignee: { name: string | null; email: string | null } | null;
  doneBy: string | null;
}

/** Returns the tasks of a ticket with their names, in their order. Its titles may be texts of a ticket that joined it. */
export async function nameTasks(handle: Handle, tasks: readonly Task[]): Promise<NamedTask[]> {
  if (tasks.length === 0) return [];
  const texts = tasks.map(({ titleId }) => titleId);
  const people = tasks
    .flatMap(({ assigneeId, done }) => [assigneeId, done?.personId])
    .filter((id) => typeof id === 'string');
  const rows = await rowsOf<{ id: string; name: string | null; email: string | null }>(handle)`
    select id, coalesce(text, '') as name, null as email from texts where id = any(${texts}::uuid[])
    union all select id, name, (select login from accounts where person_id = people.id) from people
    where id = any(${people}::uuid[])`;
  const named = new Map(rows.map((row) => [row.id, row]));
  return tasks.map((task) => {
    const assignee = task.assigneeId === null ? undefined : named.get(task.assigneeId);
    return {
      ...task,
      title: named.get(task.titleId)?.name ?? '',
      assignee: assignee ? { name: assignee.name, email: assignee.email } : null,
      doneBy: named.get(task.done?.personId ?? '')?.name ?? null,
    };
  });
}

/** Which open tasks a condition means: any, those of a person, or those due on this day or before. */
export type TasksMeant = { of: 'anyone' } | { of: 'person'; personId: string } | { of: 'due'; on: string };

/** Condition on `tickets`: a ticket that is not closed has such an open task. The index has only the tickets with tasks. */
export function hasOpenTask(meant: TasksMeant): RawBuilder<boolean> {
  const open = meant.of === 'person' ? { done: null, assigneeId: meant.personId } : { done: null };
  const having = sql`tickets.status <> 'closed' and tickets.tasks <> '[]' and tickets.tasks @> ${JSON.stringify([open])}::jsonb`;
  if (meant.of !== 'due') return sql<boolean>`(${having})`;
  return sql<boolean>`(${having} and exists (select from jsonb_array_elements(tickets.tasks) as task
    where task -> 'done' = 'null' and task ->> 'dueOn' <= ${meant.on}))`;
}

/** An open task, with its ticket. */
export interface TaskOfTicket extends NamedTask {
  number: string;
  summary: string;
  language: string;
  deskId: string;
  urgent: boolean;
}

/** The actor's open tasks on tickets that are not closed: due ones first, by day, then those without a day. */
export async function listTasksOf(handle: Handle, actor: Actor, limit: number): Promise<TaskOfTicket[]> {
  const rows = await rowsOf<Omit<TaskOfTicket, keyof NamedTask> & { tasks: Task[] }>(handle)`
    select tickets.number, tickets.language, tickets.desk_id, tickets.urgent, tickets.tasks,
      coalesce((select text from texts where texts.id = tickets.summary_id), '') as summary
    from tickets where ${hasOpenTask({ of: 'person', personId: actor.personId })}
      and tickets.desk_id = any(${actor.deskIds}::uuid[]) and ${worksOn(actor)}
    order by tickets.opened_at desc, tickets.id limit ${inStatement(limit)}`;
  const mine = rows.flatMap(({ tasks, ...ticket }) =>
    tasks.filter((task) => task.assigneeId === actor.personId && isOpen(task)).map((task) => ({ ticket, task })),
  );
  const named = await nameTasks(
    handle,
    mine.map(({ task }) => task),
  );
  const listed = named.map((task, place) => ({ ...mine[place]!.ticket, ...task }));
  return listed.sort((one, other) => (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'));
}

/** The first ticket of each desk that has tasks to tell about, except the given ones, with the day. */
export function firstDueTasks(
  handle: Handle,
  passedOver: readonly string[] = [],
): Promise<{ id: string; deskId: string; on: string }[]> {
  return rowsOf<{ id: string; deskId: string; on: string }>(handle)`
    select first.id, desks.id as desk_id, first.on from desks cross join lateral (
      select id, tasks_due_on::text as on from tickets
      where desk_id = desks.id and tasks_due_on is not null and not id = any(${[...passedOver]}::uuid[])
      order by tasks_due_on, id limit 1) as first`;
}
