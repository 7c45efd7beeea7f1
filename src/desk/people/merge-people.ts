import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { By } from '#domain/actor.ts';
import { moveErasureRequest } from '#store/erasure/erasure-requests.ts';
import {
  addMerge,
  endWaysIn,
  lockPeople,
  mergeHindrance,
  moveAddresses,
  moveEntitlements,
  ticketsWith,
} from '#store/people/person-merges.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

export type Merged = Outcome<{ merged: true }, Refused<'samePerson' | 'sharedMailbox' | 'hasRole'>>;

/**
 * Merges two people with proved addresses: addresses, entitlements and tickets move to the remaining person, each ticket with its
 * own event. Nobody with a role at a desk or organisation is merged away (attack 36), nor a shared mailbox (R8).
 */
export async function mergePeople(
  world: World,
  tx: Tx,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<Merged> {
  if (keptId === mergedId) return { refused: 'samePerson' };
  await lockPeople(tx.trx, [keptId, mergedId]);
  const hindrance = await mergeHindrance(tx.trx, { keptId, mergedId });
  if (hindrance) return { refused: hindrance };
  const at = world.clock.now();
  const by: By = { role: 'requester', personId: keptId };
  const id = world.newId();
  for (const ticketId of await ticketsWith(tx.trx, mergedId)) {
    const session = await openSession(world, tx, ticketId, by);
    await perform({ ...session, at }, { type: 'mergePerson', fromId: mergedId, toId: keptId });
  }
  const addresses = await moveAddresses(tx.trx, mergedId, keptId);
  const entitlements = await moveEntitlements(tx.trx, mergedId, keptId);
  await moveErasureRequest(tx.trx, mergedId, keptId);
  await endWaysIn(tx.trx, mergedId);
  // A person without access may sign in with the access that they gained.
  await settleAccounts(tx.trx, [keptId]);
  await addMerge(tx.trx, { id, keptId, mergedId, at, addresses, entitlements });
  await recordAudit(tx, { by, at, act: 'peopleMerged', subject: { kind: 'person', id: keptId }, data: { mergedId } });
  return { merged: true };
}
