import { recordAudit } from '#desk/record-audit.ts';
import type { Tx, World } from '#desk/world.ts';
import type { Actor } from '#domain/actor.ts';
import { byHighestRole } from '#domain/audit.ts';
import type { DeskLook } from '#domain/desk.ts';
import { keepsAt } from '#domain/duties.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks.ts';

/** Changes a part of a desk's look and leaves the rest, seen at once. Whose duty it is not, there is no such desk for. */
export async function changeLook(
  world: World,
  actor: Actor,
  deskId: string,
  change: (tx: Tx) => Partial<DeskLook> | Promise<Partial<DeskLook>>,
): Promise<{ look: DeskLook } | { refused: 'missing' }> {
  if (!keepsAt(actor, 'look', deskId)) return { refused: 'missing' };
  const look = await world.transact(async (tx) => {
    const before = (await lockDeskSettings(tx.trx, deskId)).look;
    const after = { ...before, ...(await change(tx)) };
    await saveDeskSettings(tx.trx, deskId, { look: after });
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'lookChanged', subject: { kind: 'desk', id: deskId } },
    });
    return after;
  });
  world.publicChanged();
  return { look };
}
