import type { World } from '#desk/spine/world.ts';
import type { FormVersion } from '#domain/forms/definition.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { each } from '#store/database/memory.ts';
import { currentForms } from '#store/forms/forms.ts';

/** A desk's current forms, by kind. */
export type DeskForms = Partial<Record<Kind, FormVersion>>;

/** Each page of a form reads them. A change by SQL shows after two seconds. */
const cachedMilliseconds = 2_000;

/** Returns a desk's current forms, by kind. */
export function formsOf({ db, remember, publicRevision }: World, deskId: string): Promise<DeskForms> {
  return remember(`forms ${deskId}`, `${publicRevision()} ${each(cachedMilliseconds)}`, async () => {
    const versions = await currentForms(db, deskId);
    return Object.fromEntries(versions.map((version) => [version.definition.kind, version]));
  });
}
