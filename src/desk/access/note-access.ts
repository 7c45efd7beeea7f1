import { type ChangeToNote, entryOf } from '#desk/directory/note-change.ts';
import type { Store, Tx } from '#desk/spine/world.ts';
import { type Actor, type By, hasRole } from '#domain/actor.ts';
import { addAuditEntries } from '#store/history/audit.ts';

/** Records a change of someone's access, including changes made by the clock or by askers without a role (R25). */
export async function noteAccess(world: Store, { trx }: Tx, by: By, changes: readonly ChangeToNote[]): Promise<void> {
  const made = { by, at: world.clock.now() };
  await addAuditEntries(
    trx,
    changes.map((change) => ({ ...made, ...entryOf(change) })),
  );
}

/** The actor in the role with which they manage access: the directory's role first, else their organisation's. */
export function asActing(actor: Actor): By {
  return { role: hasRole(actor, 'administrator') ? 'administrator' : 'serviceManager', personId: actor.personId };
}
