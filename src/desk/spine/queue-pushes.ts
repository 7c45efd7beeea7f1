import type { Tx } from '#desk/spine/world.ts';
import { listPushTargets, type PushWish } from '#store/push/push-subscriptions.ts';

/**
 * Queues notifications for the browsers that asked for them. Each browser gets one, of the first kind that it chose. `ticketId` is
 * null for a call.
 */
export async function queuePushes(tx: Tx, ticketId: string | null, wishes: readonly PushWish[]): Promise<void> {
  if (wishes.length === 0) return;
  const personIds = [...new Set(wishes.map(({ personId }) => personId))];
  for (const { id, personId, kinds } of await listPushTargets(tx.trx, personIds)) {
    const wish = wishes.find((each) => each.personId === personId && kinds.includes(each.kind));
    if (wish) tx.jobs.push({ name: 'send-push', data: { subscriptionId: id, kind: wish.kind, ticketId } });
  }
}
