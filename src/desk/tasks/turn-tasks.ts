import { applyCommand, openSession, type Session } from '#desk/spine/session.ts';
import { takeSteps } from '#desk/spine/take-steps.ts';
import type { Spine, Store } from '#desk/spine/world.ts';
import { theClock } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import { type Instant, isAfter, isBefore } from '#domain/instant.ts';
import { openedOn, tellsAt } from '#domain/tasks/due-tasks.ts';
import { listAbsent } from '#store/staff/staff-settings.ts';
import { listTeams } from '#store/staff/teams.ts';
import { firstDueTasks } from '#store/tasks/tasks.ts';

/** Tells people of the tasks that are due today or overdue, once a desk has opened. Returns how many tickets it took. */
export function turnTasks(world: Spine): Promise<number> {
  return takeSteps(
    (stuck) => nextTasksDue(world, world.clock.now(), stuck),
    (due) => takeTasksStep(world, due.id),
  );
}

/** The first ticket with tasks to tell about by an instant of desk time, except the given ones; null if there are no others. */
export async function nextTasksDue(
  world: Store,
  until: Instant,
  passedOver: readonly string[] = [],
): Promise<{ id: string; at: Instant } | null> {
  const desks = await world.allDesks(world.db);
  let first: { id: string; at: Instant } | null = null;
  for (const { id, deskId, on } of await firstDueTasks(world.db, passedOver)) {
    const at = tellsAt(desks.find((desk) => desk.id === deskId)!, on);
    if (!isAfter(at, until) && (first === null || isBefore(at, first.at))) first = { id, at };
  }
  return first;
}

/** Tells of the due tasks of one ticket. False if none is due: another process has just told it, or a date moved. */
export function takeTasksStep(world: Spine, ticketId: string): Promise<boolean> {
  return world.transact(async (tx) => {
    const session = await openSession(world, tx, ticketId, theClock);
    const on = openedOn(session.desk, session.at);
    if (on === null) return false;
    const memberIds = await membersOf(session);
    const deputies = await deputiesOf(session, memberIds);
    const told = await applyCommand(session, { type: 'tellTasks', on, memberIds, deputies });
    return 'ticket' in told;
  });
}

/** The deputies of those people around a ticket's tasks who are away today. */
async function deputiesOf({ tx, ticket, desk, at }: Session, memberIds: readonly string[]) {
  const owners = [ticket.assigneeId, ...ticket.tasks.map(({ assigneeId }) => assigneeId)];
  const ids = [...memberIds, ...owners.filter((id) => id !== null)];
  const absent = await listAbsent(tx.trx, ids, dateIn(desk.zone, at));
  return new Map([...absent].flatMap(([id, { deputyId }]) => (deputyId === null ? [] : [[id, deputyId] as const])));
}

async function membersOf({ tx, ticket: { deskId, teamId } }: Session): Promise<string[]> {
  if (teamId === null) return [];
  return (await listTeams(tx.trx, [deskId])).find(({ id }) => id === teamId)?.memberIds ?? [];
}
