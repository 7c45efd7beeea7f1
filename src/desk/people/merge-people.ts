import { recordAct } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { applyCommand, openSession } from '#desk/spine/session.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import { moveErasureRequest } from '#store/erasure/erasure-requests.ts';
import {
  addMerge,
  endWaysIn,
  listMerges,
  lockPeople,
  markParted,
  mergedOn,
  mergeHindrance,
  moveAddresses,
  moveEntitlements,
  type PersonMerge,
  partEntitlements,
  ticketsWith,
} from '#store/people/person-merges.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';
import { moveRecurring } from '#store/templates/recurring.ts';

type Merged = Outcome<{ merged: true }, Refused<'samePerson' | 'sharedMailbox' | 'hasRole'>>;

/**
 * Merges two people with proved addresses: addresses, entitlements and tickets move to the remaining person, each ticket with its
 * own event. Nobody with a role at a desk or organisation is merged away (attack 36), nor a shared mailbox (R8).
 */
export async function mergePeople(
  world: Spine,
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
    await applyCommand({ ...session, at }, { type: 'mergePerson', fromId: mergedId, toId: keptId });
  }
  const addresses = await moveAddresses(tx.trx, mergedId, keptId);
  const entitlements = await moveEntitlements(tx.trx, mergedId, keptId);
  await moveErasureRequest(tx.trx, mergedId, keptId);
  await moveRecurring(tx.trx, mergedId, keptId);
  await endWaysIn(tx.trx, mergedId);
  // A person without access may sign in with the access that they gained.
  await settleAccounts(tx.trx, [keptId]);
  await addMerge(tx.trx, { id, keptId, mergedId, at, addresses, entitlements });
  await recordAct(world, tx, by, { act: 'peopleMerged', subject: { kind: 'person', id: keptId }, data: { mergedId } });
  return { merged: true };
}

/** Days in which a person may undo a merge. */
const partingDays = 30;

/** The merges that a person may still undo. */
export function partableMerges(world: Store, personId: string): Promise<PersonMerge[]> {
  return listMerges(world.db, personId, earliest(world.clock.now()));
}

/**
 * Undoes a merge once: addresses, entitlements and tickets that came with it go back to their former person; anything newer
 * stays.
 */
export function partPeople(world: Spine, actor: Actor, mergeId: string): Promise<Outcome<{ parted: true }>> {
  return world.transact(async (tx) => {
    const at = world.clock.now();
    const merge = (await listMerges(tx.trx, actor.personId, earliest(at))).find(({ id }) => id === mergeId);
    if (!merge) return { refused: 'missing' };
    const { keptId, mergedId } = merge;
    await lockPeople(tx.trx, [keptId, mergedId]);
    if (!(await markParted(tx.trx, mergeId, at))) return { refused: 'missing' };
    const by: By = { role: 'requester', personId: keptId };
    for (const { ticketId, ...facts } of await mergedOn(tx.trx, merge)) {
      const session = await openSession(world, tx, ticketId, by);
      await applyCommand(session, { type: 'partPerson', fromId: mergedId, toId: keptId, ...facts });
    }
    await moveAddresses(tx.trx, keptId, mergedId, merge.addresses);
    await partEntitlements(tx.trx, merge);
    await settleAccounts(tx.trx, [keptId, mergedId]);
    await recordAct(world, tx, by, {
      act: 'peopleParted',
      subject: { kind: 'person', id: keptId },
      data: { mergedId },
    });
    return { parted: true };
  });
}

function earliest(now: Instant): Instant {
  return plusSeconds(now, -partingDays * 24 * 60 * 60);
}
