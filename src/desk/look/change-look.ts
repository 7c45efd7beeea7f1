import { recordAudit } from '#desk/history/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';
import { keepsAt } from '#domain/staff/duties.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';

export type LookChanged = { look: DeskLook } | { refused: 'missing' } | ChangedMeanwhile;

interface LookChange {
  /** The one part of the look that changes. */
  part: Partial<DeskLook>;
  /** What its form showed; null for who saw no form. */
  seen: string | null;
  /** What belongs to it and is stored elsewhere. */
  beside?: (tx: Tx) => Promise<unknown>;
}

/** Changes a part of a desk's look, as it was seen, and leaves the rest. Whose duty it is not, there is no such desk for. */
export async function changeLook(
  world: World,
  actor: Actor,
  deskId: string,
  { part, seen, beside }: LookChange,
): Promise<LookChanged> {
  if (!keepsAt(actor, 'look', deskId)) return { refused: 'missing' };
  const done = await world.transact(async (tx): Promise<LookChanged> => {
    const before = (await lockDeskSettings(tx.trx, deskId)).look;
    const look = { ...before, ...part };
    const overtaken = changedMeanwhile(fieldsOf(before, part), fieldsOf(look, part), seen);
    if (overtaken) return overtaken;
    await beside?.(tx);
    await saveDeskSettings(tx.trx, deskId, { look });
    await recordAudit(tx, {
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'lookChanged', subject: { kind: 'desk', id: deskId } },
    });
    return { look };
  });
  if ('look' in done) world.publicChanged();
  return done;
}

/** Of two who change different parts, neither is in the other's way. */
function fieldsOf({ accent, logo }: DeskLook, part: Partial<DeskLook>): Fields {
  return { ...('accent' in part && accentFields(accent)), ...('logo' in part && logoFields(logo)) };
}
