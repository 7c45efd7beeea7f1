import type { World } from '#desk/spine/world.ts';
import type { Sender } from '#domain/forms/contact-draft.ts';
import type { FormDefinition, FormVersion } from '#domain/forms/definition.ts';
import { urgentForm } from '#domain/forms/urgent-form.ts';
import type { Kind } from '#domain/ticket/vocabulary.ts';
import { each } from '#store/database/memory.ts';
import { currentForms } from '#store/forms/forms.ts';

/** A form as it is asked; `whole` is the definition that an urgent incident shortens. */
export type AskedVersion = FormVersion & { whole?: FormDefinition };

/** A desk's current forms, by kind. */
export type DeskForms = Partial<Record<Kind, AskedVersion>>;

/** Each page of a form reads them. A change by SQL shows after two seconds. */
const cachedMilliseconds = 2_000;

/** Returns a desk's current forms, by kind. */
export function formsOf({ db, remember, publicRevision }: World, deskId: string): Promise<DeskForms> {
  return remember(`forms ${deskId}`, `${publicRevision()} ${each(cachedMilliseconds)}`, async () => {
    const versions = await currentForms(db, deskId);
    return Object.fromEntries(versions.map((version) => [version.definition.kind, version]));
  });
}

/** Returns the forms that a sender fills in: an urgent incident has only a short one (R12). */
export async function formsFor(world: World, deskId: string, sender: Sender): Promise<DeskForms> {
  const forms = await formsOf(world, deskId);
  if (sender !== 'urgent') return forms;
  const whole = forms.incident?.definition;
  const short = whole && urgentForm(whole);
  return short ? { incident: { ...forms.incident!, definition: short, whole } } : {};
}
