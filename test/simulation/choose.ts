import type { Actor } from '#domain/actor.ts';
import { mixed } from './chance.ts';
import type { FollowedTicket } from './invariants/followed-ticket.ts';
import type { Peer } from './people.ts';
import type { SeenLetter } from './seen-letter.ts';
import type { Simulation } from './state.ts';

/**
 * Picks an item by hashing its birth number with a draw of the step and taking the smallest. A step thus makes the same pick in a
 * script from which other steps were removed.
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
  // People answer recent letters.
  const recent = [...simulation.letters.values()].slice(-lettersLooked);
  return smallest(
    simulation,
    recent.filter((letter) => !simulation.erased.has(letter.to) && isMeant(letter)),
  );
}

const lettersLooked = 120;

export function pickPeer({ chance, peers }: Simulation, isMeant: (peer: Peer) => boolean = () => true): Peer {
  return chance.pick([...peers.values()].filter(isMeant));
}

/** An agent of the ticket's desk; now and then an agent without access. */
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
