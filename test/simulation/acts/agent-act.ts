import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { FollowedTicket } from '../invariants/followed-ticket.ts';
import type { Simulation } from '../state.ts';
import { marker, sentence } from '../write-mail.ts';

/** An agent's action, with the tickets it is meant for. Now and then it is tried on any ticket. */
export interface AgentActDefinition {
  isMeant(own: FollowedTicket): boolean;
  do(world: World, simulation: Simulation, actor: Actor, own: FollowedTicket): Promise<unknown>;
}

export const isAlive = ({ status }: FollowedTicket) => status !== 'closed';

/** The outcome of an action, in a word. */
export function outcomeOf(done: unknown): string {
  if (done === null || done === undefined) return 'no answer';
  return (done as { refused?: string }).refused ?? 'done';
}

/** An agent's message to the participants. */
export function words(simulation: Simulation, own: FollowedTicket): string {
  const { chance, seed, step } = simulation;
  return `${sentence(chance, own.ticket?.language ?? 'fr')} ${marker(`${seed}/agent/${step}`)}`;
}

/** Text that must stay within the desk. */
export function secret({ seed, step }: Simulation): string {
  return marker(`${seed}/secret/${step}`);
}

/** Picks an item by the number of a draw; undefined from an empty list. */
export function anyOf<T>({ chance }: Simulation, list: readonly T[]): T | undefined {
  const place = chance.below(Math.max(1, list.length));
  return list[place];
}
