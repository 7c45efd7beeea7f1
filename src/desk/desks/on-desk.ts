import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockDeskSettings } from '#store/desks/desks.ts';

export type Changed = { fields: Record<string, { from: string | null; to: string | null }> };

/** Changes something of a desk under its lock and records it in the audit trail; any other result is returned as it is. */
export async function onDesk<Other extends object = never>(
  world: World,
  actor: Actor,
  deskId: string,
  change: (tx: Tx) => Promise<Changed | Other>,
): Promise<Outcome<{ saved: true } | Other>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  return world.transact(async (tx) => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = await change(tx);
    if (!('fields' in changed)) return changed as Other;
    const fields = Object.fromEntries(Object.entries(changed.fields).filter(([, { from, to }]) => from !== to));
    if (Object.keys(fields).length > 0)
      await recordAudit(tx, {
        by: byHighestRole(actor),
        at: world.clock.now(),
        act: 'deskChanged',
        subject: { kind: 'desk', id: deskId },
        data: { fields },
      });
    return { saved: true };
  });
}
