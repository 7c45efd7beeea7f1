import { recordAudit } from '#desk/record-audit.ts';
import { rolesOf } from '#desk/sign-in/authority.ts';
import type { Tx, World } from '#desk/world.ts';
import { type AuditAct, byHighestRole } from '#domain/audit.ts';
import { type Factor, mustHaveFactor, type Proof } from '#domain/sign-in/decide-sign-in.ts';
import type { AccountHolder } from '#store/accounts.ts';

type Holder = Pick<AccountHolder, 'personId' | 'roles' | 'organisationIds'>;

/** Records that somebody with a role signed in, and by what (R25). Requesters see their own things alone: no trail is kept. */
export async function recordSignIn(world: World, tx: Tx, holder: Holder, proved: readonly Proof[]): Promise<void> {
  if (mustHaveFactor(rolesOf(holder))) await recordOwn(world, tx, holder, 'signedIn', { proved });
}

/** Records that somebody changed how they sign in themselves. */
export function recordOwn(
  world: World,
  tx: Tx,
  holder: Holder,
  act: AuditAct,
  data: { proved?: readonly Proof[]; factor?: Factor } = {},
): Promise<void> {
  const { personId } = holder;
  const by = byHighestRole({ roles: rolesOf(holder), personId });
  return recordAudit(tx, { by, at: world.clock.now(), act, subject: { kind: 'person', id: personId }, personId, data });
}
