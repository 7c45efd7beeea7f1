import { formUserOf, listForms } from '#desk/forms/list-forms.ts';
import type { Store } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { FormVersion } from '#domain/forms/definition.ts';
import { type Form, mayUseForm, strangerToForms } from '#domain/forms/form.ts';
import { each } from '#store/database/memory.ts';
import { currentForms } from '#store/forms/forms.ts';

/** A form of a catalogue with its current version, for readers. */
export interface KnownForm extends FormVersion {
  form: Form;
}

/** Each page of a form reads them. A change by SQL shows after two seconds. */
const cachedMilliseconds = 2_000;

type Knowing = Pick<Store, 'db' | 'remember' | 'publicRevision'>;

/** Returns a desk's published forms in the order of its catalogue, also retired ones. */
function knownForms({ db, remember, publicRevision }: Knowing, deskId: string): Promise<KnownForm[]> {
  const revision = `${publicRevision()} ${each(cachedMilliseconds)}`;
  const read = async () => {
    const [versions, forms] = [await currentForms(db, deskId), await listForms(db, deskId)];
    return forms.flatMap((form) => {
      const version = versions.find(({ key }) => key === form.key);
      return version ? [{ ...version, form }] : [];
    });
  };
  return remember(`forms ${deskId}`, revision, read, db);
}

/** Returns the forms that somebody may fill in, also those that are retired since: a form begun before can be sent. */
export async function usableForms(world: Knowing, actor: Actor | null, deskId: string): Promise<KnownForm[]> {
  const known = await knownForms(world, deskId);
  const isForAll = known.every(({ form }) => mayUseForm(form, strangerToForms));
  const user = isForAll ? strangerToForms : await formUserOf(world.db, actor, deskId);
  return known.filter(({ form }) => mayUseForm(form, user));
}
