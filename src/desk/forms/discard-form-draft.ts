import { type FormRefusal, type FormSeen, onForm } from '#desk/forms/on-form.ts';
import type { Outcome } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import { deleteFormDraft, type FormPlace } from '#store/forms/form-drafts.ts';

/** Deletes the draft of a form, if it is still as its editor saw it. The published version stays. */
export function discardFormDraft(
  world: World,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
): Promise<Outcome<{ discarded: true }, FormRefusal>> {
  return onForm(world, actor, place, async (_, { trx }) => {
    await deleteFormDraft(trx, place);
    return { discarded: true as const };
  });
}
