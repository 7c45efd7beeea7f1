import { recordAudit } from '#desk/history/record-audit.ts';
import { tellSignIn } from '#desk/sign-in/tell-sign-in.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { mayEndFactors } from '#domain/sign-in/end-factors.ts';
import type { FactorsEndedReason } from '#domain/sign-in/news.ts';
import { findSignInPerson } from '#store/sign-in/accounts.ts';
import { deleteFactors } from '#store/sign-in/factors.ts';
import { deleteSessionsOf } from '#store/sign-in/sessions.ts';
import { deleteOpenLinks } from '#store/staff/invitations.ts';

export type FactorsEnded = Outcome<{ done: true }, Refused<'missing' | 'none'>>;

/**
 * Ends all factors, sessions and open links of a person who lost their factors; the next sign-in sets up new ones. The person is
 * told by mail. `none` if they have none; `missing` also if this administrator may not end them.
 */
export function endFactors(
  world: World,
  actor: Actor,
  { personId, reason }: { personId: string; reason: FactorsEndedReason },
): Promise<FactorsEnded> {
  return world.transact(async (tx) => {
    const person = await findSignInPerson(tx.trx, personId);
    if (!person || !mayEndFactors(actor, person)) return { refused: 'missing' };
    if (!person.hasAuthenticator && !person.hasPasskey) return { refused: 'none' };
    await deleteFactors(tx.trx, personId);
    await deleteSessionsOf(tx.trx, personId);
    await deleteOpenLinks(tx.trx, personId);
    await tellSignIn(world, tx, personId, { news: 'factorsEnded', reason });
    const subject = { kind: 'person', id: personId } as const;
    const [deskId = null] = (person.deskIds ?? []).filter((id) => actor.deskIds.includes(id));
    const at = world.clock.now();
    await recordAudit(tx, { by: byHighestRole(actor), at, act: 'factorsEnded', subject, deskId, data: { reason } });
    return { done: true };
  });
}
