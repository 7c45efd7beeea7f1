import { onDesk } from '#desk/desks/on-desk.ts';
import type { Invalid, Outcome, Refused } from '#desk/spine/outcome.ts';
import { type ChangedMeanwhile, changedMeanwhile } from '#desk/spine/seen.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { dateIn } from '#domain/calendar/day.ts';
import type { Desk } from '#domain/desks/desk.ts';
import {
  comingExceptions,
  comingExceptionsMax,
  type DeskException,
  type ExceptionProblem,
  endedException,
  exceptionFields,
  exceptionsOf,
  readException,
  type TypedException,
  withException,
} from '#domain/desks/hours-exceptions.ts';
import { askRecount } from '#store/clock/recounts.ts';
import { findDesk, saveDeskSettings } from '#store/desks/desks.ts';

type ExceptionChanged = Outcome<{ saved: true }, Refused<'missing'> | Invalid<ExceptionProblem> | ChangedMeanwhile>;

/** The new hours, and the exception that changes. */
interface Change {
  settings: Pick<Desk, 'exceptions' | 'lines'>;
  before: DeskException | null;
  after: DeskException | null;
}

/**
 * Adds other hours for a desk, its phone lines or both, on a date or a range of dates. `id` is that of an ended exception that comes
 * back.
 */
export function addException(world: Store, actor: Actor, deskId: string, typed: TypedException, id = world.newId()) {
  return onHours(world, actor, deskId, (desk, today) => {
    if (exceptionsOf(desk).some((each) => each.id === id)) return { refused: 'missing' };
    const read = readException(typed, { id, today, begun: null, desk });
    if ('problems' in read) return read;
    if (comingExceptions(desk, today).length >= comingExceptionsMax)
      return { refused: 'invalid', problems: ['tooMany'] };
    return { settings: withException(desk, read.exception), before: null, after: read.exception };
  });
}

/** Changes an exception, if it is still as its editor saw it. A past exception cannot change. */
export function changeException(
  world: Store,
  actor: Actor,
  { deskId, id }: { deskId: string; id: string },
  { seen, ...typed }: TypedException & { seen: string },
) {
  return onHours(world, actor, deskId, (desk, today) => {
    const before = exceptionOfId(desk, id, today);
    if (!before) return { refused: 'missing' };
    const begun = before.from < today ? before.from : null;
    const read = readException(typed, { id, today, begun, desk });
    if ('problems' in read) return read;
    const overtaken = changedMeanwhile(exceptionFields(before), exceptionFields(read.exception), seen);
    if (overtaken) return overtaken;
    return { settings: withException(desk, read.exception), before, after: read.exception };
  });
}

/** Ends an exception: from today the usual hours count. Past days stay as they were. */
export function endException(world: Store, actor: Actor, deskId: string, id: string) {
  return onHours(world, actor, deskId, (desk, today) => {
    const before = exceptionOfId(desk, id, today);
    if (!before) return { refused: 'missing' };
    return { settings: endedException(desk, before, today), before, after: null };
  });
}

function exceptionOfId(desk: Desk, id: string, today: string): DeskException | undefined {
  return exceptionsOf(desk).find((each) => each.id === id && each.until >= today);
}

/** Changes the hours of a desk under a lock and recounts open dates. */
function onHours(
  world: Store,
  actor: Actor,
  deskId: string,
  change: (desk: Desk, today: string) => Change | Exclude<ExceptionChanged, { saved: true }>,
): Promise<ExceptionChanged> {
  return onDesk<ExceptionChanged>(world, actor, { deskId, part: 'exceptions' }, async ({ trx }) => {
    const desk = await findDesk(trx, deskId);
    const changed = change(desk, dateIn(desk.zone, world.clock.now()));
    if (!('settings' in changed)) return changed;
    const { before, after } = changed;
    const [from, to] = [told(before), told(after)];
    const { id, from: date } = (after ?? before)!;
    const fields = { [`exception-${date}`]: { from, to } };
    if (from === to) return { fields };
    await saveDeskSettings(trx, deskId, changed.settings);
    await askRecount(trx, deskId);
    return { fields, of: id, was: before && exceptionFields(before) };
  });
}

/** An exception for the audit trail: `2026-12-24, 08:30-12:00, Veille de Noël (desk, fr)`, with a dash if closed. */
function told(exception: DeskException | null): string | null {
  if (exception === null) return null;
  const { from, until, hours, of, ...reason } = exceptionFields(exception);
  const dates = from === until ? from : `${from} – ${until}`;
  return `${dates}, ${hours || '–'}, ${Object.values(reason).join(' / ')} (${of})`;
}
