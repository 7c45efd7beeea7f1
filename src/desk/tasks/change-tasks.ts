import { onTicket, type TicketOutcome } from '#desk/spine/on-ticket.ts';
import { applyWithoutFollowUp, type Session } from '#desk/spine/session.ts';
import type { Spine } from '#desk/spine/world.ts';
import { writeText } from '#desk/spine/writing.ts';
import type { Actor } from '#domain/actor.ts';
import { tasksWanted } from '#domain/tasks/checklist.ts';
import { taskTitleCharactersMax } from '#domain/tasks/task.ts';
import type { Command } from '#domain/ticket/events/commands.ts';
import type { TextRef } from '#domain/ticket/events/events.ts';
import { replay } from '#domain/ticket/events/evolve.ts';
import { isForAgent } from '#domain/ticket/events/ticket.ts';
import type { TicketRefused } from '#domain/ticket/refusals.ts';
import { cleanLine } from '#mail/read/message/characters.ts';
import { findAgent } from '#store/staff/agents.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { nameTasks } from '#store/tasks/tasks.ts';
import { readHistory } from '#store/ticket/tickets.ts';

/** A task as an agent types it. */
export interface TypedTask {
  title: string;
  required: boolean;
  /** The address of an agent of the desk. */
  assignee: string | null;
  /** A date. */
  dueOn: string | null;
  /** Another task of the ticket. */
  waitsFor: string | null;
}

/** Adds a task at the end of a ticket's list. */
export function addTask(
  world: Spine,
  actor: Actor,
  number: string,
  typed: TypedTask,
): Promise<TicketOutcome<{ taskId: string }>> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome<{ taskId: string }>> => {
    const { title, assignee, ...fields } = typed;
    const assigneeId = await idOfAgent(session, assignee);
    if (typeof assigneeId === 'object' && assigneeId !== null) return assigneeId;
    const written = writeTitle(session, title);
    if (written === null) return { refused: 'taskUntitled' };
    const taskId = world.newId();
    const tasks = [{ taskId, title: written, assigneeId, ...fields }];
    const done = await applyWithoutFollowUp(session, { type: 'addTasks', tasks });
    return 'refused' in done ? done : { ...done, taskId };
  });
}

/** Adds the items of a checklist of the ticket's desk as tasks, due by its calendar from today. */
export function addChecklist(world: Spine, actor: Actor, number: string, checklistId: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    const { desk, at, tx, ticket } = session;
    const checklists = await listChecklists(tx.trx, [ticket.deskId]);
    const checklist = checklists.find(({ id, retiredAt }) => id === checklistId && retiredAt === null);
    if (!checklist) return { refused: 'checklistUnknown' };
    const ids = checklist.items.map(() => world.newId());
    const wanted = tasksWanted(checklist, ids, { calendar: desk.calendar, zone: desk.zone, at });
    const tasks = wanted.map((task) => ({ ...task, assigneeId: null, title: writeTitle(session, task.title)! }));
    return applyWithoutFollowUp(session, { type: 'addTasks', tasks, checklistId });
  });
}

/** Changes what is given of a task. */
export function changeTask(
  world: Spine,
  actor: Actor,
  number: string,
  { taskId, title, assignee, ...fields }: Partial<TypedTask> & { taskId: string },
): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    const assigneeId = assignee === undefined ? undefined : await idOfAgent(session, assignee);
    if (typeof assigneeId === 'object' && assigneeId !== null) return assigneeId;
    const isNew = title !== undefined && cleanLine(title, taskTitleCharactersMax) !== (await titleOf(session, taskId));
    const written = isNew ? writeTitle(session, title) : undefined;
    if (written === null) return { refused: 'taskUntitled' };
    return applyWithoutFollowUp(session, {
      type: 'changeTask',
      taskId,
      ...fields,
      ...(written && { title: written }),
      ...(assigneeId !== undefined && { assigneeId }),
    });
  });
}

/** Completes a task, unless it waits for an open one. */
export function completeTask(world: Spine, actor: Actor, number: string, taskId: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'completeTask', taskId });
}

/** Undoes `completeTask`. */
export function reopenTask(world: Spine, actor: Actor, number: string, taskId: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'reopenTask', taskId });
}

/** Removes a task from its ticket. Tasks that wait for it wait no longer. */
export function removeTask(world: Spine, actor: Actor, number: string, taskId: string): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'removeTask', taskId });
}

/** Undoes `removeTask`: the task is back as it was, at its place. */
export function restoreTask(world: Spine, actor: Actor, number: string, taskId: string): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, async (session): Promise<TicketOutcome> => {
    const history = await readHistory(session.tx.trx, session.ticket.id);
    const removed = history.findLastIndex(({ type, data }) => type === 'taskRemoved' && data.taskId === taskId);
    if (removed < 0) return { refused: 'taskUnknown' };
    const { tasks } = replay(history.slice(0, removed));
    const place = tasks.findIndex(({ id }) => id === taskId);
    return applyWithoutFollowUp(session, { type: 'restoreTask', task: tasks[place]!, place });
  });
}

/** Sets the order of a ticket's tasks. Tasks that are not named come last. */
export function orderTasks(
  world: Spine,
  actor: Actor,
  number: string,
  taskIds: readonly string[],
): Promise<TicketOutcome> {
  return apply(world, actor, number, { type: 'orderTasks', taskIds });
}

function apply(world: Spine, actor: Actor, number: string, command: Command): Promise<TicketOutcome> {
  return onTicket(world, actor, 'change', number, (session) => applyWithoutFollowUp(session, command));
}

/** Returns the id of an agent who may read the ticket, null for nobody, or the refusal. */
async function idOfAgent({ tx, ticket }: Session, email: string | null): Promise<string | null | TicketRefused> {
  if (email === null) return null;
  const agent = await findAgent(tx.trx, ticket.deskId, email);
  if (!agent) return { refused: 'agentUnknown' };
  return isForAgent(ticket, agent) ? agent.personId : { refused: 'assigneeMayNotRead' };
}

/** A title is a text of its own, which only the desk reads. Null if it is empty. */
function writeTitle({ world, writing, by }: Session, title: string): TextRef | null {
  const line = cleanLine(title, taskTitleCharactersMax);
  return line === '' ? null : writeText(world, writing, line, by.personId, true);
}

async function titleOf({ tx, ticket }: Session, taskId: string): Promise<string | undefined> {
  const tasks = await nameTasks(
    tx.trx,
    ticket.tasks.filter(({ id }) => id === taskId),
  );
  return tasks[0]?.title;
}
