import { recordAudit } from '#desk/history/record-audit.ts';
import { readPhone } from '#desk/people/read-phone.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import type { ChangedMeanwhile } from '#desk/spine/seen.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { readZone } from '#domain/calendar/calendar.ts';
import { type PartProblem, readPart, type SettingPart, type TypedPart, typedPart } from '#domain/desks/desk-parts.ts';
import { differences } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { findDesk, lockDeskSettings, saveDeskSettings } from '#store/desks/desks.ts';

export type DeskChanged = Outcome<{ saved: true }, Refused<'missing'> | Invalid<PartProblem> | ChangedMeanwhile>;

/**
 * Changes one part of a desk's settings, if it is still as its editor saw it. Dates that people were told do not change: events
 * and clocks store them. New hours can only move dates later.
 */
export async function changeDesk(
  world: World,
  actor: Actor,
  deskId: string,
  { part, typed, seen }: { part: SettingPart; typed: TypedPart; seen: string },
): Promise<DeskChanged> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const done = await world.transact(async (tx): Promise<DeskChanged> => {
    await lockDeskSettings(tx.trx, deskId);
    const desk = await findDesk(tx.trx, deskId);
    const before = typedPart(desk, part);
    if (seenPart(before) !== seen) return { refused: 'changedMeanwhile', now: before };
    const read = readPart(desk, part, typed, { phone: readPhone, zone: readZone });
    if ('problems' in read) return read;
    const fields = differences(before, typedPart({ ...desk, ...read.settings }, part));
    if (Object.keys(fields).length === 0) return { saved: true };
    await saveDeskSettings(tx.trx, deskId, read.settings);
    if ('hours' in read.settings) await askRecount(tx.trx, deskId);
    await recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'deskChanged',
      subject: { kind: 'desk', id: deskId },
      data: { part, fields },
    });
    return { saved: true };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}

/** The version of a part that a form carries, to detect a conflict. */
export function seenPart(typed: TypedPart): string {
  return JSON.stringify(Object.entries(typed).sort(([a], [b]) => (a < b ? -1 : 1)));
}
