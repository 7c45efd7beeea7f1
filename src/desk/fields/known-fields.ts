import type { Store } from '#desk/spine/world.ts';
import type { Field } from '#domain/fields/field.ts';
import type { Handle } from '#store/database/database.ts';
import { each } from '#store/database/memory.ts';
import { listFields } from '#store/fields/fields.ts';

/** A change by SQL shows after two seconds. */
const memoryMilliseconds = 2_000;

/** Returns the fields of a desk, from memory until a verb changes some. */
export function knownFields(
  world: Pick<Store, 'remember' | 'publicRevision'>,
  handle: Handle,
  deskId: string,
): Promise<Field[]> {
  const revision = `${world.publicRevision()} ${each(memoryMilliseconds)}`;
  return world.remember(`fields ${deskId}`, revision, () => listFields(handle, [deskId]), handle);
}
