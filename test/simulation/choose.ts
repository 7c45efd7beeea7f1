import type { Actor } from '#domain/actor.ts';
import { mixed } from './chance.ts';
import type { FollowedTicket } from './invariants/follow.ts';
import type { Peer } from './people.ts';
import type { SeenLetter } from './seen-letter.ts';
import type { Simulation } from './state.ts';

/**
 * Picks of what there is. Each has a number from its own beginning, and the one is picked whose number mixes smallest with the
 * step's: so the same step picks the same in a script from which other steps were taken away.
 */
export function pickTicket(
  simulation: Simulation,
  isMeant: (own: FollowedTicket) => boolean = () => true,
): FollowedTicket | null {
  return smallest(simulation, [...simulation.tickets.values()].filter(isMeant));
}

export function pickLetter(
  simulation: Simulation,
  isMeant: (letter: SeenLetter) => boolean = () => true,
): SeenLetter | null {
  // Who answers, answers what came lately.
  return smallest(simulation, [...simulation.letters.values()].slice(-lettersLooked).filter(isMeant));
}

const lettersLooked = 120;

export function pickPeer({ chance, peers }: Simulation, isMeant: (peer: Peer) => boolean = () => true): Peer {
  return chance.pick([...peers.values()].filter(isMeant));
}

/** Somebody who works at the ticket's desk; now and then somebody who may not. */
export function pickAgent({ chance, actors }: Simulation, own: FollowedTicket): Actor {
  const all = [...actors.values()];
  const staff = all.filter(({ deskIds }) => deskIds.includes(own.deskId));
  return chance.pick(chance.percent(95) ? staff : all);
}

function smallest<T extends { born: number }>({ chance }: Simulation, list: T[]): T | null {
  const key = chance.below(2 ** 31);
  let best: T | null = null;
  for (const each of list) if (best === null || mixed(key, each.born) < mixed(key, best.born)) best = each;
  return best;
}
