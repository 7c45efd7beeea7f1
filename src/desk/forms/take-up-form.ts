import { saveFormDraft } from '#desk/forms/change-form.ts';
import { type FormRefusal, type FormSeen, onForm } from '#desk/forms/on-form.ts';
import type { Outcome, Refused } from '#desk/spine/outcome.ts';
import type { World } from '#desk/spine/world.ts';
import type { Actor } from '#domain/actor.ts';
import type { FormPlace } from '#store/forms/form-drafts.ts';
import { findVersion } from '#store/forms/form-versions.ts';

export type FormTakenUp = Outcome<{ seen: FormSeen }, Refused<'draftStands'> | FormRefusal>;

/** Creates a draft from an earlier version. Never replaces an existing draft: it must be published or discarded first. */
export function takeUpForm(
  world: World,
  actor: Actor,
  place: FormPlace & { seen: FormSeen },
  version: number,
): Promise<FormTakenUp> {
  return onForm(world, actor, place, async ({ draft, seen }, tx): Promise<FormTakenUp> => {
    if (draft) return { refused: 'draftStands' };
    const found = await findVersion(tx.trx, place, version);
    if (!found) return { refused: 'missing' };
    const revision = await saveFormDraft(world, tx, place, found.definition, actor);
    return { seen: { version: seen.version, revision } };
  });
}
