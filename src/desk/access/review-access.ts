import { tellPeople } from '#desk/access/tell-people.ts';
import { endManager, endRole, isLastManager } from '#desk/access/withdraw-access.ts';
import { noteChange } from '#desk/directory/note-change.ts';
import { ifMay } from '#desk/spine/if-may.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Spine, Store, Tx } from '#desk/spine/world.ts';
import { managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { lockOrganisation } from '#store/access/access-loans.ts';
import { confirmEntitlement, confirmManager } from '#store/access/access-people.ts';
import { listReviewedRoles, type ReviewedRole } from '#store/access/access-reviews.ts';
import { endSessions } from '#store/sign-in/accounts.ts';

/** A service manager's answer about one role: still needed or not. */
export interface ReviewAnswer {
  personId: string;
  /** Null is the role of service manager. */
  siteId: string | null;
  stays: boolean;
}

type Reviewed =
  /** `lastManager`: the answer would have removed the organisation's last service manager, who stays. */
  Outcome<{ confirmed: number; withdrawn: number; lastManager: boolean }>;

/** Applies the given answers of the yearly review; the other roles stay open. Roles outside the organisation are ignored. */
export function reviewAccess(
  world: Spine,
  actor: Actor,
  organisationId: string,
  answers: readonly ReviewAnswer[],
): Promise<Reviewed> {
  return ifMay(world, managesAccess(actor, organisationId), async (tx) => {
    await lockOrganisation(tx.trx, organisationId);
    const roles = await listReviewedRoles(tx.trx, organisationId);
    const done = { confirmed: 0, withdrawn: 0, lastManager: false };
    for (const { personId, siteId, stays } of answers) {
      const role = roles.find((each) => each.personId === personId && (each.site?.id ?? null) === siteId);
      if (!role) continue;
      if (stays) {
        await confirm(world, tx, actor, organisationId, role);
        done.confirmed += 1;
      } else if (siteId === null && (await isLastManager(tx, organisationId, personId))) done.lastManager = true;
      else if (await end(world, tx, actor, organisationId, role)) done.withdrawn += 1;
    }
    return done;
  });
}

async function confirm(world: Store, tx: Tx, actor: Actor, organisationId: string, { personId, site }: ReviewedRole) {
  const at = world.clock.now();
  if (site === null) await confirmManager(tx.trx, { personId, organisationId, at });
  else await confirmEntitlement(tx.trx, { personId, siteId: site.id, at });
  await noteChange(world, tx, actor, { act: 'accessReviewed', organisationId, siteId: site?.id, personId });
}

/** Ends a reviewed role. Returns false if it was already gone. */
async function end(
  world: Spine,
  tx: Tx,
  actor: Actor,
  organisationId: string,
  { personId, site, role }: ReviewedRole,
): Promise<boolean> {
  const ended =
    site === null
      ? await endManager(world, tx, actor, { personId, organisationId })
      : await endRole(world, tx, actor, { personId, siteId: site.id });
  if (!ended) return false;
  await endSessions(tx.trx, [personId]);
  const access = { organisationId, role, siteIds: site ? [site.id] : [] };
  if (personId !== actor.personId) await tellPeople(world, tx, [personId], { letter: 'accessWithdrawn', access });
  return true;
}
