import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { DeskLook } from '#domain/desks/desk.ts';
import type { Fields } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { accentFields, logoFields } from '#domain/look/fields.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';

export type LookChanged = Outcome<{ look: DeskLook }, Refused<'missing'> | ChangedMeanwhile>;

interface LookChange {
  /** The part of the look to change. */
  part: Partial<DeskLook>;
  /** The values that the form showed; null without a form. */
  seen: string | null;
  /** A related write in the same transaction. */
  beside?: (tx: Tx) => Promise<unknown>;
}

/** Changes one part of a desk's look, if it is still as its editor saw it. Actors without the right get "missing". */
export async function changeLook(
  world: World,
  actor: Actor,
  deskId: string,
  { part, seen, beside }: LookChange,
): Promise<LookChanged> {
  if (!hasDutyAt(actor, 'look', deskId)) return { refused: 'missing' };
  const done = await world.transact(async (tx): Promise<LookChanged> => {
    const before = (await lockDeskSettings(tx.trx, deskId)).look;
    const look = { ...before, ...part };
    const overtaken = changedMeanwhile(fieldsOf(before, part), fieldsOf(look, part), seen);
    if (overtaken) return overtaken;
    await beside?.(tx);
    await saveDeskSettings(tx.trx, deskId, { look });
    await recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'lookChanged',
      subject: { kind: 'desk', id: deskId },
    });
    return { look };
  });
  if ('look' in done) world.publicChanged();
  return done;
}

/** Compares only the changed part, so that changes of different parts do not conflict. */
function fieldsOf({ accent, logo }: DeskLook, part: Partial<DeskLook>): Fields {
  return { ...('accent' in part && accentFields(accent)), ...('logo' in part && logoFields(logo)) };
}
