import { recordAudit } from '#desk/history/record-audit.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { differences, type Fields } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';
import type { DeskSettings } from '#store/schema/desk-tables.ts';

/** A change of a desk's settings: as their form shows them before and after, and what is saved. */
export interface SettingsChange {
  before: Fields;
  after: Fields;
  settings: Partial<DeskSettings>;
  /** What is open is counted again after it. */
  recounts?: boolean;
}

/**
 * Changes settings of a desk as they were seen, and says in the trail what. Null where it stands as it is wanted, which is no
 * change and no entry; what others changed meanwhile is handed back and never overwritten.
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
      ...{ by: byHighestRole(actor), at: world.clock.now(), act: 'deskChanged' },
      ...{ subject: { kind: 'desk', id: deskId }, data: { ...(part !== undefined && { part }), fields } },
    });
    return null;
  });
  if (!overtaken) world.publicChanged();
  return overtaken;
}
