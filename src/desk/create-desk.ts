import type { World } from '#desk/world.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desk.ts';
import { addDesk } from '#store/desks.ts';

/** Adds a desk with its mailbox and its calendar. A prefix or a mailbox that is taken is an error of the database. */
export function createDesk(world: World, desk: Omit<Desk, 'id'> & { calendar: Calendar }): Promise<string> {
  return world.transact(async (tx) => {
    const id = world.newId();
    await addDesk(tx.trx, { ...desk, id });
    return id;
  });
}
