import { recordAudit } from '#desk/history/record-audit.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { Calendar } from '#domain/calendar/calendar.ts';
import type { Desk } from '#domain/desks/desk.ts';
import type { ChangedFields } from '#domain/directory/fields.ts';
import { byHighestRole } from '#domain/history/audit.ts';
import { hasDutyAt } from '#domain/staff/duties.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { putDeskCalendar } from '#store/desks/desk-administration.ts';
import { findDesk, lockDeskSettings } from '#store/desks/desks.ts';

/** A new calendar, and the fields for the audit trail. */
interface CalendarChange {
  calendar: Omit<Calendar, 'id'>;
  fields: ChangedFields;
}

/**
 * Changes a desk's calendar under a lock; a result without a calendar is returned as it is. Open dates are recounted afterwards,
 * and no date moves earlier than was mailed.
 */
export async function onCalendar<R extends object>(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (desk: Desk) => CalendarChange | R,
): Promise<Outcome<{ saved: true } | R>> {
  if (!hasDutyAt(actor, 'desks', deskId)) return { refused: 'missing' };
  const done = await world.transact(async (tx): Promise<{ saved: true } | R> => {
    await lockDeskSettings(tx.trx, deskId);
    const changed = change(await findDesk(tx.trx, deskId));
    if (!('calendar' in changed)) return changed;
    const { calendar, fields } = changed;
    await putDeskCalendar(tx.trx, deskId, calendar);
    await askRecount(tx.trx, deskId);
    await recordAudit(tx, {
      by: byHighestRole(actor),
      at: world.clock.now(),
      act: 'calendarChanged',
      subject: { kind: 'desk', id: deskId },
      data: { fields },
    });
    return { saved: true };
  });
  if ('saved' in done) world.publicChanged();
  return done;
}
