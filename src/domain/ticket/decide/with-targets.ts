import type { By } from '#domain/actor.ts';
import { type Counting, targetsAfter } from '#domain/ticket/decide/targets-after.ts';
import type { NewEvent } from '#domain/ticket/events/events.ts';
import { evolve } from '#domain/ticket/events/evolve.ts';
import type { Ticket } from '#domain/ticket/events/ticket.ts';

/**
 * Returns the events of a decision. The last one carries the targets if they changed. A recount without events gets its own
 * event.
 */
export function withTargets(
  before: Ticket,
  events: NewEvent[],
  { at, by, desk }: Omit<Counting, 'anew'> & { by: By },
  anew: boolean,
): NewEvent[] {
  if (events.length === 0 && !anew) return events;
  const numbered = events.map((event, place) => ({
    ...event,
    id: '',
    ticketId: before.id,
    seq: before.version + place + 1,
    at,
    by,
  }));
  const after = numbered.reduce<Ticket>(evolve, before);
  const targets = targetsAfter(before, after, { at, desk, anew });
  if (targets === before.targets || targets === null) return events;
  const last: NewEvent = events.at(-1) ?? { type: 'retargeted', version: 1, data: {} };
  return [...events.slice(0, -1), { ...last, data: { ...last.data, targets } } as NewEvent];
}
