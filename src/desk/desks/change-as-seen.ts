import { recordAudit } from '#desk/history/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';
import type { DeskSettings } from '#store/schema/desk-tables.ts';

/** A change of a desk's settings: the form's fields before and after, and the function that saves it. */
export interface SettingsChange {
  before: Fields;
  after: Fields;
  settings: Partial<DeskSettings>;
  /** Whether open dates are recounted afterwards. */
  recounts?: boolean;
}

/**
 * Saves settings of a desk if they are still as their editor saw them, and records the change. Null if nothing changes. A
 * conflict returns the current settings and overwrites nothing.
 */
export async function changeAsSeen(
  world: World,
  { actor, deskId, seen, part }: { actor: Actor; deskId: string; seen: string | null; part?: string },
  change: (settings: DeskSettings) => SettingsChange,
): Promise<ChangedMeanwhile | null> {
  const overtaken = await world.transact(async (tx): Promise<ChangedMeanwhile | null> => {
    const { before, after, settings, recounts } = change(await lockDeskSettings(tx.trx, deskId));
    const refused = changedMeanwhile(before, after, seen);
    const fields = differences(before, after);
    if (refused || Object.keys(fields).length === 0) return refused;
    await saveDeskSettings(tx.trx, deskId, settings);
    if (recounts) await askRecount(tx.trx, deskId);
    await recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'deskChanged',
      subject: { kind: 'desk', id: deskId },
      data: { ...(part !== undefined && { part }), fields },
    });
    return null;
  });
  if (!overtaken) world.publicChanged();
  return overtaken;
}
