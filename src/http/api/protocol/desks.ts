import type { Desk } from '#domain/desks/desk.ts';
import { isStaff } from '#domain/ticket/rights.ts';
import type { Call } from '#http/api/protocol/call.ts';
import { invalid } from '#http/api/protocol/input.ts';
import type { Problem } from '#http/problem.ts';

/** Returns the desks that a call may use: those of a staff member, all of them for a requester, and only the token's if it names one. */
export async function usableDesks({ world, actor, tokenDeskId }: Call): Promise<Desk[]> {
  const desks = await world.allDesks(world.db);
  return desks.filter(
    ({ id }) => (!isStaff(actor) || actor.deskIds.includes(id)) && (tokenDeskId === null || id === tokenDeskId),
  );
}

/** Returns the desk with a prefix, or all usable ones without a prefix. */
export async function desksAsked(call: Call, prefix: string | undefined): Promise<Desk[] | Problem> {
  const usable = await usableDesks(call);
  if (prefix === undefined) return usable;
  const named = usable.find((desk) => desk.prefix === prefix.trim().toUpperCase());
  return named ? [named] : invalid(call.c, 'desk', 'deskUnknown');
}

/** Returns the desk with a prefix, or the only usable one without a prefix. */
export async function deskMeant(call: Call, prefix: string | undefined): Promise<Desk | Problem> {
  const desks = await desksAsked(call, prefix);
  if (!Array.isArray(desks)) return desks;
  const [desk, other] = desks;
  return desk && !other ? desk : invalid(call.c, 'desk', 'deskNeeded');
}
