import { endRole } from '#desk/access/end-role.ts';
import { tellPeople } from '#desk/access/tell-people.ts';
import { noteChanges } from '#desk/note-change.ts';
import type { World } from '#desk/world.ts';
import { managesAccess } from '#domain/access/request.ts';
import type { Actor } from '#domain/actor.ts';
import { confirmEntitlement, listHeldRoles } from '#store/access-people.ts';
import { endSessions } from '#store/account-access.ts';

/** What a service manager says of one person's role on one site: still needed, or not any more. */
export interface ReviewAnswer {
  personId: string;
  siteId: string;
  stays: boolean;
}

/** Takes answers of the yearly review, as many as were given; the others wait. Nobody else's people are touched. */
export async function reviewAccess(
  world: World,
  actor: Actor,
  organisationId: string,
  answers: readonly ReviewAnswer[],
): Promise<{ confirmed: number; withdrawn: number } | { missing: true }> {
  if (!managesAccess(actor, organisationId)) return { missing: true };
  return world.transact(async (tx) => {
    const held = await listHeldRoles(tx.trx, organisationId);
    const keyOf = ({ personId, siteId }: { personId: string; siteId: string }) => `${personId} ${siteId}`;
    const known = new Map(held.map((each) => [keyOf(each), each.role]));
    const given = answers.filter((answer) => known.has(keyOf(answer)));
    const at = world.clock.now();
    let confirmed = 0;
    let withdrawn = 0;
    for (const { personId, siteId, stays } of given) {
      if (stays) {
        await confirmEntitlement(tx.trx, { personId, siteId, at });
        await noteChanges(world, tx, actor, [{ act: 'accessReviewed', organisationId, siteId, personId }]);
        confirmed += 1;
      } else if (await endRole(world, tx, actor, { personId, siteId })) {
        await endSessions(tx.trx, [personId]);
        if (personId !== actor.personId)
          await tellPeople(world, tx, [personId], {
            letter: 'accessWithdrawn',
            access: { organisationId, role: known.get(keyOf({ personId, siteId }))!, siteIds: [siteId] },
          });
        withdrawn += 1;
      }
    }
    return { confirmed, withdrawn };
  });
}
