import { listOwnPending } from '#store/messages/pending-messages.ts';
import { cached } from '#web/console/reads/staff-tables.ts';
import type { StaffVisit } from '#web/console/staff.ts';

/** Returns the person's messages that can be undone or failed. The empty result is cached until a message changes. */
export async function readSending(visit: StaffVisit) {
  const { actor, services } = visit;
  const read = () => listOwnPending(services.world.db, actor);
  const hasAny = await cached(visit, 'messages', ['own', actor], async () => (await read()).length > 0);
  return hasAny ? read() : [];
}
