import { act } from '#demo/acts/at-desk.ts';
import type { PersonName } from '#demo/cast.ts';
import type { Act } from '#demo/script.ts';
import { confirmTicket, extendTicket, reactToTicket } from '#desk/portal/reactions.ts';

export const solved = (who: PersonName): Act => confirm(who, 'solved');
export const withdrawn = (who: PersonName): Act => confirm(who, 'withdrawn');

function confirm(who: PersonName, outcome: 'solved' | 'withdrawn'): Act {
  return act(who, (world, actor, number) => confirmTicket(world, actor, number, outcome));
}

export function moreTime(who: PersonName): Act {
  return act(who, (world, actor, number) => extendTicket(world, actor, number));
}

/** "Not solved" in the portal; without text it is only the click. */
export function notSolved(who: PersonName, text = ''): Act {
  return act(who, (world, actor, number) => reactToTicket(world, actor, number, { channel: 'portal', text }));
}
