import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import { openSession, perform } from '#desk/spine/session.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor, By } from '#domain/actor.ts';
import { type Instant, plusSeconds } from '#domain/instant.ts';
import {
  listMerges,
  lockPeople,
  markParted,
  mergedOn,
  moveAddresses,
  type PersonMerge,
  partEntitlements,
} from '#store/people/person-merges.ts';
import { settleAccounts } from '#store/sign-in/accounts.ts';

/** Days in which a person may undo a merge. */
const partingDays = 30;

/** The merges that a person may still undo. */
export function partableMerges(world: Pick<World, 'db' | 'clock'>, personId: string): Promise<PersonMerge[]> {
  return listMerges(world.db, personId, earliest(world.clock.now()));
}

/**
 * Undoes a merge once: addresses, entitlements and tickets that came with it go back to their former person; anything newer
 * stays.
 */
export function partPeople(world: World, actor: Actor, mergeId: string): Promise<Outcome<{ parted: true }>> {
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
      await perform(session, { type: 'partPerson', fromId: mergedId, toId: keptId, ...facts });
    }
    await moveAddresses(tx.trx, keptId, mergedId, merge.addresses);
    await partEntitlements(tx.trx, merge);
    await settleAccounts(tx.trx, [keptId, mergedId]);
    await recordAudit(tx, { by, at, act: 'peopleParted', subject: { kind: 'person', id: keptId }, data: { mergedId } });
    return { parted: true };
  });
}

function earliest(now: Instant): Instant {
  return plusSeconds(now, -partingDays * 24 * 60 * 60);
}
