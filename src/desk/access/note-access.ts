import { type ChangeToNote, entryOf } from '#desk/directory/note-change.ts';
import type { Tx, World } from '#desk/spine/world.ts';
import { type Actor, type By, hasRole } from '#domain/actor.ts';
import { addAuditEntries } from '#store/history/audit.ts';

/** Records what became of someone's access, also where no person did it: the clock, and who only asks (R25). */
export async function noteAccess(
  world: Pick<World, 'clock'>,
  { trx }: Tx,
  by: By,
  changes: readonly ChangeToNote[],
): Promise<void> {
  const made = { by, at: world.clock.now() };
  await addAuditEntries(
    trx,
    changes.map((change) => ({ ...made, ...entryOf(change) })),
  );
}

/** An actor in the role in which they keep access: the directory's, else their organisation's. */
export function asActing(actor: Actor): By {
  return { role: hasRole(actor, 'administrator') ? 'administrator' : 'serviceManager', personId: actor.personId };
}
