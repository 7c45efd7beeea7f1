import { reinstateField, retireField } from '#desk/fields/save-field.ts';
import { setFields } from '#desk/fields/set-fields.ts';
import type { World } from '#desk/spine/world.ts';
import { mergeTag, partTag, reinstateTag, retireTag } from '#desk/tags/save-tag.ts';
import { tagTicket } from '#desk/tags/tag-ticket.ts';
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
import type { Actor } from '#domain/actor.ts';
import { attempt } from '../attempt.ts';
import { pickPeer, pickTicket } from '../choose.ts';
import type { FollowedTicket } from '../invariants/followed-ticket.ts';
import { learnLists, optionsOffered } from '../lists.ts';
import { dateAt } from '../own-days.ts';
import type { OwnField } from '../own-lists.ts';
import { day, type Simulation, say } from '../state.ts';
import { marker } from '../write-mail.ts';
import { type AgentActDefinition, anyOf, isAlive, outcomeOf, secret } from './agent-act.ts';

const nothing = '00000000-0000-0000-0000-000000000000';

/** Agents work with the tasks, tags and fields of a ticket. */
export const workActs = {
  addTask: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => {
      const { chance } = simulation;
      return addTask(world, actor, own.number, {
        title: `Tâche ${secret(simulation)}`,
        required: chance.percent(60),
        assignee: chance.percent(50) ? chance.pick(['nadia@desk.example', 'tom@desk.example']) : null,
        dueOn: chance.percent(50) ? dateIn(simulation, own, 10) : null,
        waitsFor: chance.percent(40) ? taskOf(simulation, own) : null,
      });
    },
  },
  addChecklist: {
    isMeant: isAlive,
    do: (world, simulation, actor, own) => {
      const fit = simulation.lists.checklists.filter(({ deskId }) => deskId === own.deskId);
      const list = simulation.chance.percent(90) ? fit : simulation.lists.checklists;
      return addChecklist(world, actor, own.number, simulation.chance.pick(list).id);
    },
  },
  doTask: { isMeant: ({ tasks }) => tasks.size > 0, do: doTask },
  completeTask: {
    isMeant: ({ tasks }) => [...tasks.values()].some(({ isDone }) => !isDone),
    do: (world, simulation, actor, own) => {
      const open = [...own.tasks.entries()].filter(([, { isDone }]) => !isDone);
      return completeTask(world, actor, own.number, anyOf(simulation, open)?.[0] ?? nothing);
    },
  },
  tag: {
    isMeant: () => true,
    do: (world, simulation, actor, own) => {
      const { chance, lists } = simulation;
      const fit = [...lists.tags.values()].filter(({ deskId }) => deskId === own.deskId || chance.percent(5));
      const chosen = () => (fit.length === 0 ? [] : [chance.pick(fit).id]);
      const remove = chance.percent(40) ? [...own.tags].slice(0, 1) : [];
      return tagTicket(world, actor, own.number, { add: chosen(), remove });
    },
  },
  setField: {
    isMeant: () => true,
    do: (world, simulation, actor, own) => set(world, simulation, actor, own),
  },
} satisfies Record<string, AgentActDefinition>;

function doTask(world: World, simulation: Simulation, actor: Actor, own: FollowedTicket): Promise<unknown> {
  const { chance } = simulation;
  const taskId = taskOf(simulation, own) ?? nothing;
  const removed = [...own.removedTasks.keys()];
  switch (chance.pick(['reopen', 'remove', 'restore', 'order', 'change'] as const)) {
    case 'reopen':
      return reopenTask(world, actor, own.number, taskId);
    case 'remove':
      return removeTask(world, actor, own.number, taskId);
    case 'restore':
      return restoreTask(world, actor, own.number, anyOf(simulation, removed) ?? taskId);
    case 'order':
      return orderTasks(world, actor, own.number, [...own.tasks.keys()].toReversed());
    case 'change':
      return changeTask(world, actor, own.number, {
        taskId,
        ...chance.pick([
          { required: chance.percent(50) },
          { dueOn: dateIn(simulation, own, 6) },
          { waitsFor: taskOf(simulation, own) },
        ]),
      });
  }
}

function taskOf(simulation: Simulation, own: FollowedTicket): string | null {
  return anyOf(simulation, [...own.tasks.keys()]) ?? null;
}

function dateIn({ desks, chance, now }: Simulation, own: FollowedTicket, days: number): string {
  return dateAt(desks.get(own.deskId)!.zone, now() + chance.below(days) * day);
}

/** Somebody sets a field of a ticket: of theirs or another's, of those left to them or of the desk's. */
export async function setOwnField(simulation: Simulation): Promise<void> {
  const { chance, actors } = simulation;
  const own = pickTicket(simulation, ({ participants }) =>
    [...actors.values()].some(({ personId }) => participants.has(personId)),
  );
  if (!own) return;
  const involved = [...actors.values()].filter(({ personId }) => own.participants.has(personId));
  const actor = chance.pick(chance.percent(80) ? involved : [...actors.values()]);
  const done = await attempt(simulation, (world) => set(world, simulation, actor, own));
  say(simulation, `${actor.name} sets a field of ${own.number}: ${outcomeOf(done)}`);
}

function set(world: World, simulation: Simulation, actor: Actor, own: FollowedTicket): Promise<unknown> {
  const { chance, lists } = simulation;
  const field = chance.pick([...lists.fields.values()].filter(({ deskId }) => deskId === own.deskId));
  const value = chance.percent(10) ? null : chance.percent(80) ? valid(simulation, field) : invalid(simulation);
  return setFields(world, actor, own.number, [{ key: field.key, value }]);
}

function valid(simulation: Simulation, { type, visibleTo }: OwnField): string | number | string[] {
  const { chance, seed, step } = simulation;
  switch (type) {
    case 'number':
    case 'money':
      return chance.below(1000);
    case 'choice':
      return chance.pick(optionsOffered);
    case 'choices':
      return optionsOffered.filter(() => chance.percent(50));
    case 'date':
      return `2026-0${1 + chance.below(9)}-1${chance.below(9)}`;
    case 'person':
      return pickPeer(simulation).address;
    case 'site':
      return chance.pick(['1042', '1187', '1098']);
    default:
      return `Salle ${visibleTo === 'agent' ? secret(simulation) : marker(`${seed}/field/${step}`)}`;
  }
}

function invalid({ chance }: Simulation): string {
  return chance.pick(['purple', '2026-02-30', '12.345.678', 'nobody@nowhere.example', '0000', 'x'.repeat(501)]);
}

/** An administrator retires and reinstates fields and tags, and merges tags, while tickets have them. */
export async function changeLists(simulation: Simulation): Promise<void> {
  const { chance, lists, actors } = simulation;
  const actor = actors.get('jonas')!;
  const field = chance.pick([...lists.fields.values()]);
  const tag = chance.pick([...lists.tags.values()]);
  const others = [...lists.tags.values()].filter(({ deskId }) => deskId === tag.deskId);
  const what = chance.pick(['field', 'field', 'tag', 'merge', 'part'] as const);
  const done = await attempt(simulation, async (world): Promise<unknown> => {
    switch (what) {
      case 'field':
        return (field.isRetired ? reinstateField : retireField)(world, actor, field);
      case 'tag':
        return (tag.isRetired ? reinstateTag : retireTag)(world, actor, tag);
      case 'merge':
        return mergeTag(world, actor, tag, chance.pick(others).id);
      case 'part':
        return partTag(world, actor, tag);
    }
  });
  const name = what === 'field' ? `${field.isRetired ? 'reinstates' : 'retires'} ${field.key}` : `${what} ${tag.name}`;
  say(simulation, `Jonas (${name}): ${outcomeOf(done)}`);
  await learnLists(simulation);
}
