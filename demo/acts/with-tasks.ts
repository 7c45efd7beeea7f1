import { type Agent, act } from '#demo/acts/at-desk.ts';
import type { Act } from '#demo/script.ts';
import { addChecklist, completeTask } from '#desk/tasks/change-tasks.ts';
import { turnRecurring } from '#desk/templates/turn-recurring.ts';
import { listChecklists } from '#store/tasks/checklists.ts';
import { nameTasks } from '#store/tasks/tasks.ts';
import { findTicket } from '#store/ticket/tickets.ts';

/** Adds a checklist of the desk, by its French name. */
export function withChecklist(agent: Agent, name: string): Act {
  return act(agent, async (world, actor, number) => {
    const found = (await listChecklists(world.db, actor.deskIds)).find(({ names }) => names.fr === name);
    return addChecklist(world, actor, number, found?.id ?? '');
  });
}

/** Completes a task, by its title. */
export function complete(agent: Agent, title: string): Act {
  return act(agent, async (world, actor, number) => {
    const ticket = await findTicket(world.db, actor, number);
    const found = (await nameTasks(world.db, ticket?.tasks ?? [])).find((task) => task.title === title);
    return completeTask(world, actor, number, found?.id ?? '');
  });
}

/** Opens the recurring tickets that are due, as a worker does. The newest one of Hugo becomes the current ticket. */
export const openRecurring: Act = async (stage) => {
  await turnRecurring(stage.world);
  const opened = stage.world.db
    .selectFrom('tickets')
    .select(['id', 'number'])
    .where('channel', '=', 'api')
    .where('requesterId', '=', stage.actors.people.hugo.personId)
    .orderBy('openedAt', 'desc');
  stage.ticket = (await opened.limit(1).executeTakeFirst()) ?? null;
};
